/** A small world with a bit of everything that an export can hold, and it as lean4export lines. */
import { ExportWriter } from "../../src/kernel/host/export-writer.ts";
import type { Kernel } from "../../src/kernel/host/declaration.ts";
import { ARITHMETIC, EQ, kernelWith, LIST, PROD } from "./support.ts";

const equation = (name: string, left: string, right: string): string =>
  `theorem ${name} : Eq.{1} Nat ${left} ${right} := Eq.refl.{1} Nat ${right}`;

export function makeWorld(): Kernel {
  return kernelWith(
    ...ARITHMETIC,
    ...EQ,
    "quot",
    ...LIST,
    ...PROD,
    "inductive Rose 1 : Type → Type | node : ∀ (α : Type), List.{0} (Prod.{0, 0} α (Rose α)) → Rose α",
    "inductive Even 0 : Type | zero : Even | succ : Odd → Even with Odd 0 : Type | succ : Even → Odd",
    "inductive Acc.{u} 2 : ∀ (α : Sort u), (α → α → Prop) → α → Prop | intro : ∀ (α : Sort u), ∀ (r : α → α → Prop), ∀ (x : α), (∀ (y : α), r y x → Acc.{u} α r y) → Acc.{u} α r x",
    "opaque o : Nat := 123456789012345678901234567890",
    "axiom choice.{u} : ∀ (α : Sort (max 1 (imax u 1))), α",
    "theorem t : Eq.{1} Nat (let x : Nat := 1; Nat.add x 1) 2 := Eq.refl.{1} Nat 2",
    "def swap : Prod.{0, 0} Nat Bool → Prod.{0, 0} Bool Nat := fun (p : Prod.{0, 0} Nat Bool) => Prod.mk.{0, 0} Bool Nat p.[Prod, 1] p.[Prod, 0]",
    "theorem eta : ∀ (p : Prod.{0, 0} Nat Bool), Eq.{1} (Prod.{0, 0} Nat Bool) p (Prod.mk.{0, 0} Nat Bool p.[Prod, 0] p.[Prod, 1]) := fun (p : Prod.{0, 0} Nat Bool) => Eq.refl.{1} (Prod.{0, 0} Nat Bool) p",
    "theorem zero_add : ∀ (n : Nat), Eq.{1} Nat (Nat.add 0 n) n := fun (n : Nat) => Nat.rec.{0} (fun (n : Nat) => Eq.{1} Nat (Nat.add 0 n) n) (Eq.refl.{1} Nat 0) (fun (m : Nat) => fun (h : Eq.{1} Nat (Nat.add 0 m) m) => Eq.rec.{0, 1} Nat (Nat.add 0 m) (fun (b : Nat) => fun (h : Eq.{1} Nat (Nat.add 0 m) b) => Eq.{1} Nat (Nat.succ (Nat.add 0 m)) (Nat.succ b)) (Eq.refl.{1} Nat (Nat.succ (Nat.add 0 m))) m h) n",
    "def id.{u} : ∀ (α : Sort u), α → α := fun (α : Sort u) => fun (a : α) => a",
    "def map.{u, v} : ∀ (α : Type u), ∀ (β : Type v), (α → β) → List.{u} α → List.{v} β := fun (α : Type u) => fun (β : Type v) => fun (f : α → β) => fun (l : List.{u} α) => List.rec.{v+1, u} α (fun (l : List.{u} α) => List.{v} β) (List.nil.{v} β) (fun (a : α) => fun (t : List.{u} α) => fun (h : List.{v} β) => List.cons.{v} β (f a) h) l",
    equation("e1", "(Nat.add 17 25)", "42"),
    equation("e2", "(Nat.mul 123456789 987654321)", "121932631112635269"),
    equation("e3", "(Nat.sub 5 11)", "0"),
    equation("e4", "(Nat.pow 3 40)", "12157665459056928801"),
  );
}

export function exportLines(kernel: Kernel, names: readonly string[]): string[] {
  const lines: string[] = [];
  const writer = new ExportWriter(kernel, (line) => lines.push(line));
  writer.meta("4.9.0");
  for (const name of names) writer.constant(name);
  return lines;
}

/** A kernel for tests, with the small preludes that most of them start from. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Kernel, Verdict } from "../../src/kernel/host/declaration.ts";
import { createKernel } from "../../src/kernel/host/kernel.ts";
import { declaration } from "./language.ts";

const path = fileURLToPath(new URL("../../build/kernel.wasm", import.meta.url));
if (!existsSync(path)) throw new Error("build/kernel.wasm is missing: npm run build:kernel");
export const wasmBytes: Uint8Array<ArrayBuffer> = new Uint8Array(readFileSync(path));
export const kernelModule: WebAssembly.Module = new WebAssembly.Module(wasmBytes);

export const NAT = ["inductive Nat 0 : Type | zero : Nat | succ : Nat → Nat"];
export const BOOL = ["inductive Bool 0 : Type | false : Bool | true : Bool"];
export const EQ = [
  "inductive Eq.{u} 2 : ∀ (α : Sort u), α → α → Prop | refl : ∀ (α : Sort u), ∀ (a : α), Eq.{u} α a a",
];
export const LIST = [
  "inductive List.{u} 1 : Type u → Type u | nil : ∀ (α : Type u), List.{u} α | cons : ∀ (α : Type u), α → List.{u} α → List.{u} α",
];
export const AND = [
  "inductive And 2 : Prop → Prop → Prop | intro : ∀ (a : Prop), ∀ (b : Prop), a → b → And a b",
];
export const PROD = [
  "inductive Prod.{u, v} 2 : Type u → Type v → Type (max u v) | mk : ∀ (α : Type u), ∀ (β : Type v), α → β → Prod.{u, v} α β",
];
export const UNIT = ["inductive PUnit.{u} 0 : Sort u | unit : PUnit.{u}"];
export const ARITHMETIC = [
  ...NAT,
  ...BOOL,
  "def Nat.pred : Nat → Nat := fun (n : Nat) => Nat.rec.{1} (fun (n : Nat) => Nat) Nat.zero (fun (n : Nat) => fun (h : Nat) => n) n",
  "def Nat.add : Nat → Nat → Nat := fun (n : Nat) => fun (m : Nat) => Nat.rec.{1} (fun (n : Nat) => Nat) n (fun (m : Nat) => fun (h : Nat) => Nat.succ h) m",
  "def Nat.sub : Nat → Nat → Nat := fun (n : Nat) => fun (m : Nat) => Nat.rec.{1} (fun (n : Nat) => Nat) n (fun (m : Nat) => fun (h : Nat) => Nat.pred h) m",
  "def Nat.mul : Nat → Nat → Nat := fun (n : Nat) => fun (m : Nat) => Nat.rec.{1} (fun (n : Nat) => Nat) Nat.zero (fun (m : Nat) => fun (h : Nat) => Nat.add h n) m",
  "def Nat.pow : Nat → Nat → Nat := fun (n : Nat) => fun (m : Nat) => Nat.rec.{1} (fun (n : Nat) => Nat) (Nat.succ Nat.zero) (fun (m : Nat) => fun (h : Nat) => Nat.mul h n) m",
  "def Nat.beq : Nat → Nat → Bool := fun (n : Nat) => Nat.rec.{1} (fun (n : Nat) => Nat → Bool) (fun (m : Nat) => Nat.rec.{1} (fun (n : Nat) => Bool) Bool.true (fun (m : Nat) => fun (h : Bool) => Bool.false) m) (fun (n : Nat) => fun (f : Nat → Bool) => fun (m : Nat) => Nat.rec.{1} (fun (n : Nat) => Bool) Bool.false (fun (m : Nat) => fun (h : Bool) => f m) m) n",
];

/** The verdict on the last of the declarations; those before must be accepted. */
export function judge(kernel: Kernel, declarations: readonly string[], fuel?: number): Verdict {
  let verdict: Verdict = { kind: "accepted" };
  declarations.forEach((text, i) => {
    verdict = kernel.add(declaration(text), fuel === undefined ? {} : { fuel });
    if (verdict.kind !== "accepted" && i + 1 < declarations.length) {
      throw new Error(`${text}\n${verdict.message}`);
    }
  });
  return verdict;
}

export function kernelWith(...declarations: readonly string[]): Kernel {
  const kernel = createKernel(kernelModule);
  const verdict = judge(kernel, declarations);
  if (verdict.kind !== "accepted") throw new Error(verdict.message);
  return kernel;
}

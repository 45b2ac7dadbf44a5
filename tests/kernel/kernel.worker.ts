/** The kernel in a browser's worker, for kernel.browser.test.ts: deep terms on a worker's stack. */
import { mkApp, mkConst, mkLambda, mkBVar, mkPi, type Expr } from "../../src/kernel/host/expr.ts";
import { createKernel } from "../../src/kernel/host/kernel.ts";
import { declaration } from "./language.ts";

function times(n: number, e: Expr, f: (e: Expr) => Expr): Expr {
  let r = e;
  for (let i = 0; i < n; i++) r = f(r);
  return r;
}

/** Names of the verdicts, in order. */
export type Answer = readonly string[];

addEventListener("message", (event: MessageEvent<{ bytes: ArrayBuffer; depth: number }>) => {
  const { bytes, depth } = event.data;
  const kernel = createKernel(new WebAssembly.Module(bytes));
  const nat = mkConst("Nat");
  const answers: string[] = [];
  const add = (d: Parameters<typeof kernel.add>[0]): void => {
    const verdict = kernel.add(d);
    answers.push(verdict.kind === "accepted" ? verdict.kind : `${verdict.kind} ${verdict.reason}`);
  };
  add(declaration("inductive Nat 0 : Type | zero : Nat | succ : Nat → Nat"));
  const base = { kind: "definition", levelParams: [], hints: { kind: "abbrev" } } as const;
  add({
    ...base,
    name: "a",
    type: nat,
    value: times(depth, mkConst("Nat.zero"), (e) => mkApp(mkConst("Nat.succ"), e)),
  });
  add({
    ...base,
    name: "f",
    type: times(depth, nat, (e) => mkPi("x", "default", nat, e)),
    value: times(depth, mkBVar(depth - 1), (e) => mkLambda("x", "default", nat, e)),
  });
  add(
    declaration(
      "def count : Nat → Nat := fun (n : Nat) => Nat.rec.{1} (fun (n : Nat) => Nat) 0 (fun (m : Nat) => fun (h : Nat) => Nat.succ h) n",
    ),
  );
  add(
    declaration(
      "inductive Eq.{u} 2 : ∀ (α : Sort u), α → α → Prop | refl : ∀ (α : Sort u), ∀ (a : α), Eq.{u} α a a",
    ),
  );
  add(declaration("theorem t : Eq.{1} Nat (count 20000) 20000 := Eq.refl.{1} Nat 20000"));
  add(declaration("theorem w : Eq.{1} Nat (count 20000) 20001 := Eq.refl.{1} Nat 20001"));
  postMessage(answers satisfies Answer);
});

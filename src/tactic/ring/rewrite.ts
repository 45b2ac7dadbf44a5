/**
 * `ring_nf` on terms: the largest arithmetic subterms are brought into normal form, their atoms
 * likewise, one numbering of atoms for a whole run.
 *
 * Source: Mathlib's Tactic/Ring/RingNF.lean for behaviour.
 */
import { type Expr, getAppFn } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import { isDefEq } from "../../elab/def-eq.ts";
import { inferType } from "../../elab/infer.ts";
import type { Meta } from "../../elab/meta.ts";
import { Simp, type Hook, type SimpOptions } from "../simp/engine.ts";
import type { SimpResult } from "../simp/result.ts";
import { rulesOfConstant, SimpRules } from "../simp/theorems.ts";
import { proveEqual } from "./equation.ts";
import { Evaluator, type Outside } from "./evaluate.ts";

const arithmetic = new Set([
  "HAdd.hAdd",
  "HMul.hMul",
  "HPow.hPow",
  "HSub.hSub",
  "HDiv.hDiv",
  "Neg.neg",
  "Inv.inv",
  "Nat.succ",
]);

export class RingNormalizer {
  private readonly m: Meta;
  private readonly evaluator: Evaluator;
  private readonly rules = new SimpRules();

  constructor(m: Meta, outside: Pick<Outside, "number"> = {}) {
    this.m = m;
    this.evaluator = new Evaluator(m, { ...outside, atom: (e) => this.atom(e) });
    for (const name of ["eq_self", "iff_self"]) {
      this.rules.addAll(rulesOfConstant(m, name, false, 1000));
    }
  }

  /** Normalizes all arithmetic in a term or proposition. */
  run(e: Expr): SimpResult {
    return new Simp(this.m, this.options(undefined)).run(e);
  }

  /** `parent` is not looked at itself, only what is in it. */
  private options(parent: Expr | undefined): SimpOptions {
    const pre: Hook = (_, e) => {
      if (parent !== undefined && exprEquals(parent, e)) return undefined;
      const made = this.rewrite(e);
      return made === undefined ? undefined : { ...made, done: true };
    };
    return { rules: this.rules, arithmetic: false, pre: [pre] };
  }

  /** One arithmetic term in normal form; undefined when it is none. */
  rewrite(e: Expr): SimpResult | undefined {
    const fn = getAppFn(e);
    if (e.kind !== "app" || fn.kind !== "const" || !arithmetic.has(fn.name)) return undefined;
    const { m } = this;
    const writer = this.evaluator.writer(m.instantiate(inferType(m, e)));
    const operation = writer?.carrier.operation(e);
    if (writer === undefined || operation === undefined || operation.kind === "literal") {
      return undefined;
    }
    const { sum, tree } = this.evaluator.evaluate(writer, e);
    const normal = writer.sum(sum);
    if (exprEquals(normal.expr, e)) return { expr: e, proof: undefined };
    const same = m.withTransparency("reducible", () => isDefEq(m, normal.expr, e));
    if (same) return { expr: e, proof: undefined };
    return { expr: normal.expr, proof: proveEqual(writer.carrier, tree, normal) };
  }

  private atom(e: Expr): SimpResult {
    if (e.kind !== "app" && e.kind !== "lambda") return { expr: e, proof: undefined };
    return new Simp(this.m, this.options(e)).run(e);
  }
}

/** Propositions that compare two terms of one type. */
import { type Expr, getAppArgs, getAppFn } from "../../kernel/host/expr.ts";
import { whnfCore, whnfR } from "../../elab/whnf.ts";
import type { Meta } from "../../elab/meta.ts";
import { negation } from "../tableau.ts";

/** `a = b`, `a ≤ b` or `a < b` on `carrier`, or the negation of it. */
export interface OrderRelation {
  readonly name: "eq" | "le" | "lt";
  readonly carrier: Expr;
  /** The instance of `LE` or `LT`. */
  readonly instance: Expr | undefined;
  readonly a: Expr;
  readonly b: Expr;
  readonly negated: boolean;
}

/** Seen through reducible definitions; `≥`, `>` and `≠` are `≤`, `<` and `¬ =`. */
export function orderRelationOf(m: Meta, type0: Expr): OrderRelation | undefined {
  const type1 = whnfCore(m, m.instantiate(type0));
  return relationOf(m, type1) ?? relationOf(m, whnfR(m, type1));
}

function relationOf(m: Meta, type: Expr): OrderRelation | undefined {
  const inner = negation(type);
  if (inner !== undefined) {
    const of = orderRelationOf(m, inner);
    return of === undefined || of.negated ? undefined : { ...of, negated: true };
  }
  const fn = getAppFn(type);
  if (fn.kind !== "const") return undefined;
  const args = getAppArgs(type);
  const [carrier] = args;
  const [a, b] = args.slice(-2);
  if (carrier === undefined || a === undefined || b === undefined) return undefined;
  const equality = { name: "eq", carrier, instance: undefined, a, b } as const;
  if (args.length === 3 && fn.name === "Eq") return { ...equality, negated: false };
  if (args.length === 3 && fn.name === "Ne") return { ...equality, negated: true };
  if (args.length !== 4) return undefined;
  const order = { carrier, instance: args[1], negated: false };
  switch (fn.name) {
    case "LE.le":
      return { ...order, name: "le", a, b };
    case "LT.lt":
      return { ...order, name: "lt", a, b };
    case "GE.ge":
      return { ...order, name: "le", a: b, b: a };
    case "GT.gt":
      return { ...order, name: "lt", a: b, b: a };
    default:
      return undefined;
  }
}

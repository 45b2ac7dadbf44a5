/**
 * Proofs that two terms are equal as polynomials, by reflection: the kernel evaluates
 * `Quod.Ring.Term.same` on closed terms. What stands for a variable is abstracted, so that the
 * kernel never looks into it.
 *
 * Requires: the two have equal normal forms; otherwise the kernel rejects the proof.
 */
import { type Expr, mkApp, mkApps, mkConst, mkFVar, mkNatLit } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import type { Carrier } from "./carrier.ts";
import { degree, reflect, substituteVariables, type Tree, withoutHoles } from "./tree.ts";

/** A proof of `left.expr = right.expr`. */
export function proveEqual(carrier: Carrier, left: Tree, right: Tree): Expr {
  const l = withoutHoles(carrier, left);
  const r = withoutHoles(carrier, right);
  const middle = exprEquals(l.tree.expr, r.tree.expr)
    ? undefined
    : reflectEqual(carrier, l.tree, r.tree);
  const back = r.proof === undefined ? undefined : carrier.symm(right.expr, r.tree.expr, r.proof);
  const first = carrier.trans(left.expr, l.tree.expr, r.tree.expr, l.proof, middle);
  return carrier.trans(left.expr, r.tree.expr, right.expr, first, back) ?? carrier.refl(left.expr);
}

/** The same for terms without holes. */
function reflectEqual(carrier: Carrier, l: Tree, r: Tree): Expr {
  const { m, type } = carrier;
  const keys: string[] = [];
  const values: Expr[] = [];
  const index = (key: string, expr: Expr): number => {
    const known = keys.indexOf(key);
    if (known >= 0) return known;
    keys.push(key);
    values.push(expr);
    return keys.length - 1;
  };
  const a = reflect(l, index);
  const b = reflect(r, index);
  const needed = degree(l) + degree(r);
  let base = 2n;
  while (base <= needed) base *= 2n;
  // Variables of the context need no abstraction.
  const simple = values.every((v) => v.kind === "fvar");
  if (simple) return lemma(carrier, operations(l) | operations(r), base, values, a, b);
  const locals = values.map((v, i) =>
    v.kind === "fvar" ? v : mkFVar(m.mkLocal(`x${i}`, type).id),
  );
  const abstracted = locals.filter((x, i) => x !== values[i]);
  const given = values.filter((v, i) => v !== locals[i]);
  const local = (key: string): Expr | undefined => locals[keys.indexOf(key)];
  const statement = mkApps(mkConst("Eq", [carrier.sort]), [
    type,
    substituteVariables(l, local),
    substituteVariables(r, local),
  ]);
  const proof = lemma(carrier, operations(l) | operations(r), base, locals, a, b);
  const general = mkApps(mkConst("id", [{ kind: "zero" }]), [
    m.mkPi(abstracted, statement),
    m.mkLambda(abstracted, proof),
  ]);
  return mkApps(general, given);
}

const SUBTRACTS = 1;
const DIVIDES = 2;

/** Which operations occur. */
function operations(tree: Tree): number {
  switch (tree.kind) {
    case "operation": {
      const own =
        tree.name === "sub" || tree.name === "neg"
          ? SUBTRACTS
          : tree.name === "div" || tree.name === "inv"
            ? DIVIDES
            : 0;
      return tree.args.reduce((n, t) => n | operations(t), own);
    }
    case "power":
      return operations(tree.base);
    case "hole":
      return operations(tree.target);
    default:
      return 0;
  }
}

function lemma(
  carrier: Carrier,
  used: number,
  base: bigint,
  variables: readonly Expr[],
  a: Expr,
  b: Expr,
): Expr {
  const { type, level, semiring, ring, field } = carrier;
  const list = variables.reduceRight<Expr>(
    (rest, x) => mkApps(mkConst("List.cons", [level]), [type, x, rest]),
    mkApp(mkConst("List.nil", [level]), type),
  );
  const w = mkNatLit(base);
  const one = { kind: "succ", of: { kind: "zero" } } as const;
  const checked = mkApps(mkConst("Eq.refl", [one]), [mkConst("Bool"), mkConst("Bool.true")]);
  if ((used & DIVIDES) !== 0 && field !== undefined) {
    const k = mkNatLit(BigInt(variables.length));
    const length = mkApps(mkConst("Eq.refl", [one]), [mkConst("Nat"), k]);
    return mkApps(mkConst("Quod.Ring.eq_of_sameFrac", [level]), [
      type,
      field.instance,
      field.charZero,
      w,
      k,
      list,
      length,
      a,
      b,
      checked,
    ]);
  }
  if (used !== 0 && ring !== undefined) {
    return mkApps(mkConst("Quod.Ring.eq_of_sameInt", [level]), [
      type,
      ring,
      w,
      list,
      a,
      b,
      checked,
    ]);
  }
  return mkApps(mkConst("Quod.Ring.Term.eq_of_sameNat", [level]), [
    type,
    semiring,
    w,
    list,
    a,
    b,
    checked,
  ]);
}

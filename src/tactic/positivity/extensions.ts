/** Signs of functions beyond arithmetic, by their names; where the library has them. */
import { type Expr, mkApp, mkConst } from "../../kernel/host/expr.ts";
import { mkAppM } from "../../elab/app-builder.ts";
import { atLeastTwo } from "../linear/domain.ts";
import { numeralValue } from "../linear/reader.ts";
import type { Sign, Signed, Signs } from "./sign.ts";

/** The sign of `e`, an application of the function to `args`. */
type Extension = (signs: Signs, e: Expr, args: readonly Expr[]) => Signed | undefined;

/** A theorem of the library applied to its explicit arguments; undefined when it is not there. */
function theorem(
  signs: Signs,
  sign: Sign,
  name: string,
  args: readonly Expr[],
): Signed | undefined {
  const { m } = signs;
  if (!m.env.has(name)) return undefined;
  const proof = m.attempt(() => mkAppM(m, name, args));
  return proof && { sign, proof };
}

/** Always positive. */
function always(name: string): Extension {
  return (signs, _, args) => theorem(signs, "pos", name, args);
}

/** Positive where the argument is, and never negative. */
function keeps(positive: string, nonnegative: string): Extension {
  return (signs, _, args) => {
    const [x] = args.slice(-1);
    const proof = x && signs.prove(x, "pos");
    return (
      (proof && theorem(signs, "pos", positive, [proof])) ??
      (x && theorem(signs, "nonneg", nonnegative, [x]))
    );
  };
}

/** `x ^ y` with a nonnegative or positive `x`. */
function power(positive: string, nonnegative: string): Extension {
  return (signs, _, [x, y]) => {
    const known = x && signs.of(x);
    if (known === undefined || y === undefined || known.sign === "ne") return undefined;
    const name = known.sign === "pos" ? positive : nonnegative;
    return theorem(signs, known.sign, name, [known.proof, y]);
  };
}

/** `log n` for a numeral `n` above one. */
function logarithm(signs: Signs, _: Expr, [x]: readonly Expr[]): Signed | undefined {
  const value = x && numeralValue(signs.m, x);
  if (x === undefined || value === undefined || value < 2n) return undefined;
  const above = signs.lemma("one_lt_numeral", x, atLeastTwo(value));
  return above && theorem(signs, "pos", "Real.log_pos", [above]);
}

export const extensions: ReadonlyMap<string, Extension> = new Map<string, Extension>([
  ["Real.sqrt", keeps("Real.sqrt_pos_of_pos", "Real.sqrt_nonneg")],
  ["Real.exp", always("Real.exp_pos")],
  ["Real.pi", always("Real.pi_pos")],
  ["Real.log", logarithm],
  ["Nat.factorial", always("Nat.factorial_pos")],
  ["Nat.succ", (_, e, [n]) => n && { sign: "pos", proof: mkApp(mkConst("Nat.succ_pos"), n) }],
  ["Norm.norm", (signs, _, args) => theorem(signs, "nonneg", "norm_nonneg", args.slice(-1))],
  ["HPow.hPow Real", power("Real.rpow_pos_of_pos", "Real.rpow_nonneg")],
  ["HPow.hPow Int", power("zpow_pos_of_pos", "zpow_nonneg")],
]);

/** Signs of functions beyond arithmetic, by their names; where the library has them. */
import { type Expr, mkApp, mkConst } from "../../kernel/host/expr.ts";
import { instantiate1 } from "../../kernel/host/traverse.ts";
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

/** The function has a sign when its last argument has: the theorems by that sign. */
function ofArgument(theorems: Partial<Record<Sign, readonly [Sign, string]>>): Extension {
  return (signs, _, args) => {
    const [x] = args.slice(-1);
    const known = x && signs.of(x);
    if (x === undefined || known === undefined) return undefined;
    for (const given of ["pos", "nonneg", "ne"] as const) {
      const [sign, name] = theorems[given] ?? [];
      const proof = sign === undefined ? undefined : signs.weaken(x, known, given);
      const made =
        sign === undefined || name === undefined || proof === undefined
          ? undefined
          : theorem(signs, sign, name, [proof]);
      if (made !== undefined) return made;
    }
    return undefined;
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

/** A nonnegative real number, positive where it is not zero. */
function nnreal(signs: Signs, _: Expr, [x]: readonly Expr[]): Signed | undefined {
  if (x === undefined) return undefined;
  const known = signs.prove(x, "pos");
  return known === undefined
    ? theorem(signs, "nonneg", "NNReal.coe_nonneg", [x])
    : theorem(signs, "pos", "NNReal.toReal_pos", [known]);
}

/** `log n` for a numeral `n` above one. */
function logarithm(signs: Signs, _: Expr, [x]: readonly Expr[]): Signed | undefined {
  const value = x && numeralValue(signs.m, x);
  if (x === undefined || value === undefined || value < 2n) return undefined;
  const above = signs.lemma("one_lt_numeral", x, atLeastTwo(value));
  return above && theorem(signs, "pos", "Real.log_pos", [above]);
}

/** `∑` and `∏` by the signs of what is added or multiplied. */
function overFinset(positive: string | undefined, nonnegative: string): Extension {
  return (signs, _, args) => {
    const { m } = signs;
    const [, , , s, f] = args;
    if (s === undefined || f?.kind !== "lambda") return undefined;
    const name = m.env.has(nonnegative) ? nonnegative : undefined;
    if (name === undefined) return undefined;
    return m.withLocal(f.name, "default", f.type, (i) => {
      const known = signs.of(instantiate1(f.body, i));
      if (known === undefined || known.sign === "ne") return undefined;
      const sign = known.sign === "pos" && positive !== undefined ? "pos" : "nonneg";
      const proof = signs.weaken(instantiate1(f.body, i), known, sign);
      const member = mkAppM(m, "Membership.mem", [i, s]);
      if (proof === undefined) return undefined;
      return m.withLocal("h", "default", member, (h) =>
        theorem(signs, sign, sign === "pos" ? (positive ?? name) : name, [
          m.mkLambda([i, h], proof),
        ]),
      );
    });
  };
}

export const extensions: ReadonlyMap<string, Extension> = new Map<string, Extension>([
  ["Real.sqrt", keeps("Real.sqrt_pos_of_pos", "Real.sqrt_nonneg")],
  ["Real.exp", always("Real.exp_pos")],
  ["Real.pi", always("Real.pi_pos")],
  ["Real.log", logarithm],
  ["Nat.factorial", always("Nat.factorial_pos")],
  ["Nat.succ", (_, e, [n]) => n && { sign: "pos", proof: mkApp(mkConst("Nat.succ_pos"), n) }],
  ["Int.floor", ofArgument({ nonneg: ["nonneg", "Quod.Positivity.floor_nonneg"] })],
  [
    "Int.ceil",
    ofArgument({
      pos: ["pos", "Quod.Positivity.ceil_pos"],
      nonneg: ["nonneg", "Quod.Positivity.ceil_nonneg"],
    }),
  ],
  ["Int.fract", (signs, _, args) => theorem(signs, "nonneg", "Int.fract_nonneg", args.slice(-1))],
  ["Int.natAbs", ofArgument({ ne: ["pos", "Quod.Positivity.natAbs_pos"] })],
  ["Rat.den", always("Rat.den_pos")],
  [
    "Rat.num",
    ofArgument({
      pos: ["pos", "Quod.Positivity.rat_num_pos"],
      nonneg: ["nonneg", "Quod.Positivity.rat_num_nonneg"],
      ne: ["ne", "Quod.Positivity.rat_num_ne"],
    }),
  ],
  [
    "Rat.cast",
    ofArgument({
      pos: ["pos", "Quod.Positivity.rat_cast_pos"],
      nonneg: ["nonneg", "Quod.Positivity.rat_cast_nonneg"],
      ne: ["ne", "Quod.Positivity.rat_cast_ne"],
    }),
  ],
  ["Real.cosh", always("Real.cosh_pos")],
  ["Norm.norm", (signs, _, args) => theorem(signs, "nonneg", "norm_nonneg", args.slice(-1))],
  ["NNReal.toReal", nnreal],
  [
    "DFunLike.coe",
    (signs, _, args) => theorem(signs, "nonneg", "AbsoluteValue.nonneg", args.slice(4)),
  ],
  ["Finset.sum", overFinset(undefined, "Finset.sum_nonneg")],
  ["Finset.prod", overFinset("Finset.prod_pos", "Finset.prod_nonneg")],
  ["HPow.hPow Real", power("Real.rpow_pos_of_pos", "Real.rpow_nonneg")],
  ["HPow.hPow Int", power("zpow_pos_of_pos", "zpow_nonneg")],
]);

/**
 * Propositions about numerals: `=`, `≠`, `<`, `≤`, `∣`, primes, and negations of them. A proof of
 * the proposition or of its negation, by evaluation in the kernel.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApp,
  mkApps,
  mkConst,
  mkFVar,
  mkNatLit,
} from "../../kernel/host/expr.ts";
import type { Meta } from "../../elab/meta.ts";
import { mkNatNumeral } from "../../elab/nat-offset.ts";
import { whnfR } from "../../elab/whnf.ts";
import type { Carrier } from "../ring/carrier.ts";
import { proveEqual } from "../ring/equation.ts";
import { compareRational, gcd, type Rational } from "../ring/rational.ts";
import { reflect, type Tree, withoutHoles } from "../ring/tree.ts";
import type { Numbers } from "./numbers.ts";

export interface Decision {
  readonly truth: boolean;
  /** Of the proposition, or of its negation. */
  readonly proof: Expr;
}

/** Up to here primes are found by trial division. */
const MAX_PRIME = 10n ** 9n;

const boolRefl = (value: boolean): Expr =>
  mkApps(mkConst("Eq.refl", [{ kind: "succ", of: { kind: "zero" } }]), [
    mkConst("Bool"),
    mkConst(value ? "Bool.true" : "Bool.false"),
  ]);

const lemma = (name: string, args: readonly Expr[]): Expr =>
  mkApps(mkConst(`Quod.NormNum.${name}`), args);

export class Relations {
  private readonly m: Meta;
  private readonly numbers: Numbers;

  constructor(m: Meta, numbers: Numbers) {
    this.m = m;
    this.numbers = numbers;
  }

  /** The number that a closed term is. */
  valueOf(e: Expr): Rational | undefined {
    return this.numbers.evaluate(e)?.value;
  }

  /** Which way a proposition about numerals is; undefined when it is none. */
  decide(e: Expr): Decision | undefined {
    const fn = getAppFn(e);
    if (fn.kind !== "const" || !this.m.env.has("Quod.NormNum.nat_eq")) return undefined;
    const args = getAppArgs(e);
    const [x, y] = args.slice(-2);
    switch (fn.name) {
      case "Eq":
        return args.length === 3
          ? this.compare("eq", mkApps(fn, args.slice(0, 1)), x, y)
          : undefined;
      case "Ne": {
        if (args.length !== 3) return undefined;
        const eq = mkConst("Eq", fn.levels);
        return this.negation(mkApps(eq, args));
      }
      case "LT.lt":
      case "LE.le":
        if (args.length !== 4) return undefined;
        return this.compare(fn.name === "LT.lt" ? "lt" : "le", mkApps(fn, args.slice(0, 2)), x, y);
      case "GT.gt":
      case "GE.ge": {
        const unfolded = whnfR(this.m, e);
        return unfolded === e ? undefined : this.decide(unfolded);
      }
      case "Dvd.dvd":
        return args.length === 4 ? this.divides(x, y) : undefined;
      case "Not":
        return y === undefined && x !== undefined ? this.negation(x) : undefined;
      case "Nat.Prime":
        return y === undefined ? this.prime(x) : undefined;
      case "Nat.Coprime":
        return this.coprime(x, y);
      default:
        return undefined;
    }
  }

  /** The decision of `¬p`. */
  private negation(p: Expr): Decision | undefined {
    const d = this.decide(p);
    if (d === undefined) return undefined;
    if (!d.truth) return { truth: true, proof: d.proof };
    return { truth: false, proof: mkApps(mkConst("not_not_intro"), [p, d.proof]) };
  }

  /** `relation` is the relation without its sides. */
  private compare(
    kind: "eq" | "lt" | "le",
    relation: Expr,
    a: Expr | undefined,
    b: Expr | undefined,
  ): Decision | undefined {
    const x = a === undefined ? undefined : this.numbers.evaluate(a);
    const y = b === undefined || x === undefined ? undefined : this.numbers.evaluate(b);
    if (a === undefined || b === undefined || x === undefined || y === undefined) return undefined;
    const { carrier } = x.writer;
    const order = compareRational(x.value, y.value);
    const truth = kind === "eq" ? order === 0 : kind === "lt" ? order < 0 : order <= 0;
    if (carrier.isNat) {
      const name = { eq: ["eq", "ne"], lt: ["lt", "not_lt"], le: ["le", "not_le"] }[kind];
      return {
        truth,
        proof: lemma(`nat_${name[truth ? 0 : 1] ?? ""}`, [a, b, boolRefl(truth)]),
      };
    }
    if (kind === "eq" && truth) return { truth, proof: proveEqual(carrier, x.tree, y.tree) };
    const l = withoutHoles(carrier, x.tree);
    const r = withoutHoles(carrier, y.tree);
    const proof = this.strict(carrier, kind, truth, l.tree, r.tree);
    if (proof === undefined) return undefined;
    if (l.proof === undefined && r.proof === undefined) return { truth, proof };
    return {
      truth,
      proof: mkApps(mkConst("Quod.NormNum.rel_of_eq", [carrier.level]), [
        carrier.type,
        truth ? relation : this.negated(carrier, relation),
        a,
        l.tree.expr,
        b,
        r.tree.expr,
        l.proof ?? carrier.refl(a),
        r.proof ?? carrier.refl(b),
        proof,
      ]),
    };
  }

  /** `fun x y => ¬r x y` */
  private negated(carrier: Carrier, relation: Expr): Expr {
    const { m } = this;
    const x = mkFVar(m.mkLocal("x", carrier.type).id);
    const y = mkFVar(m.mkLocal("y", carrier.type).id);
    return m.mkLambda([x, y], mkApp(mkConst("Not"), mkApps(relation, [x, y])));
  }

  /** A relation between terms that are not equal, or an inequality. */
  private strict(
    carrier: Carrier,
    kind: "eq" | "lt" | "le",
    truth: boolean,
    l: Tree,
    r: Tree,
  ): Expr | undefined {
    const none = (): number => 0;
    const terms = [reflect(l, none), reflect(r, none), boolRefl(true)];
    const name = truth ? kind : kind === "eq" ? "ne" : `not_${kind}`;
    if (name === "ne") {
      const { field, ring, charZero } = carrier;
      if (charZero === undefined || ring === undefined) return undefined;
      return this.general(field === undefined ? "ne_int" : "ne_frac", carrier, [
        field?.instance ?? ring,
        charZero,
        ...terms,
      ]);
    }
    const { ordered } = carrier;
    if (ordered === undefined) return undefined;
    return this.general(`${name}_${ordered.kind === "field" ? "frac" : "int"}`, carrier, [
      ordered.instance,
      ...terms,
    ]);
  }

  private general(name: string, carrier: Carrier, args: readonly Expr[]): Expr {
    return mkApps(mkConst(`Quod.NormNum.${name}`, [carrier.level]), [carrier.type, ...args]);
  }

  /** `d ∣ n` on ℕ and ℤ. */
  private divides(d: Expr | undefined, n: Expr | undefined): Decision | undefined {
    const x = d === undefined ? undefined : this.numbers.evaluate(d);
    const y = n === undefined || x === undefined ? undefined : this.numbers.evaluate(n);
    if (d === undefined || n === undefined || x === undefined || y === undefined) return undefined;
    const { carrier } = x.writer;
    const a = x.value.num;
    const b = y.value.num;
    const truth = a === 0n ? b === 0n : b % a === 0n;
    if (carrier.isNat) {
      return { truth, proof: lemma(truth ? "nat_dvd" : "nat_not_dvd", [d, n, boolRefl(truth)]) };
    }
    if (carrier.type.kind !== "const" || carrier.type.name !== "Int") return undefined;
    if (!truth) return { truth, proof: lemma("int_not_dvd", [d, n, boolRefl(false)]) };
    const c = x.writer.rational({ num: a === 0n ? 0n : b / a, den: 1n });
    const product = this.numbers.evaluate(mkApps(carrier.operator("mul"), [d, c.expr]));
    if (product === undefined) return undefined;
    const proof = proveEqual(carrier, y.tree, product.tree);
    return { truth, proof: lemma("int_dvd", [d, n, c.expr, proof]) };
  }

  private prime(e: Expr | undefined): Decision | undefined {
    const n = e === undefined ? undefined : this.numbers.evaluate(e)?.value.num;
    if (e === undefined || n === undefined || n > MAX_PRIME) return undefined;
    if (n < 2n) return { truth: false, proof: lemma("not_prime_small", [e, boolRefl(true)]) };
    const factor = smallestFactor(n);
    if (factor === n) {
      let k = 0n;
      while ((2n + k) * (2n + k) <= n) k++;
      return { truth: true, proof: lemma("prime_of_check", [e, mkNatLit(k), boolRefl(true)]) };
    }
    const proof = lemma("not_prime", [
      e,
      mkNatLit(factor),
      mkNatLit(n / factor),
      boolRefl(true),
      boolRefl(true),
      boolRefl(true),
    ]);
    return { truth: false, proof };
  }

  private coprime(a: Expr | undefined, b: Expr | undefined): Decision | undefined {
    const x = a === undefined ? undefined : this.numbers.evaluate(a)?.value.num;
    const y = b === undefined || x === undefined ? undefined : this.numbers.evaluate(b)?.value.num;
    if (a === undefined || b === undefined || x === undefined || y === undefined) return undefined;
    const truth = gcd(x, y) === 1n;
    const left = mkApps(mkConst("Nat.gcd"), [a, b]);
    return {
      truth,
      proof: lemma(truth ? "nat_eq" : "nat_ne", [left, mkNatNumeral(1n), boolRefl(truth)]),
    };
  }
}

function smallestFactor(n: bigint): bigint {
  for (let d = 2n; d * d <= n; d++) if (n % d === 0n) return d;
  return n;
}

/**
 * Terms of groups as the reflective lemmas of library/Quod/Abel.lean and library/Quod/Group.lean
 * see them: operations over variables, numbered in the order in which they are met.
 *
 * Invariant: the term that was read equals by computation the value of its reflection at
 * `valuation()`.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApp,
  mkApps,
  mkBVar,
  mkConst,
  mkLambda,
  mkNatLit,
} from "../../kernel/host/expr.ts";
import type { Level } from "../../kernel/host/level.ts";
import { isDefEq } from "../../elab/def-eq.ts";
import { inferType } from "../../elab/infer.ts";
import type { Meta } from "../../elab/meta.ts";
import { natValue } from "../../elab/whnf.ts";
import { atomKey } from "../atom-key.ts";
import { numeralValue } from "../linear/reader.ts";

/** How a notation is written in one of the two languages. */
export interface Language {
  /** `Quod.Abel.Term` or `Quod.Group.Term`. */
  readonly term: string;
  /** The neutral element's numeral. */
  readonly neutral: bigint;
  readonly neutralName: string;
  /** Binary and unary operators by their functions, with their constructors. */
  readonly operators: ReadonlyMap<string, string>;
  /** The function that repeats the operation, and where its number stands among its arguments. */
  readonly repeat: { readonly fn: string; readonly number: number; readonly of: number };
  readonly repeatName: string;
  readonly inverseName: string;
}

/** At most so many steps are repeated. */
const MAX_REPEAT = 1000n;

export class GroupReader {
  private readonly atoms: Expr[] = [];
  private readonly m: Meta;
  private readonly language: Language;

  constructor(m: Meta, language: Language) {
    this.m = m;
    this.language = language;
  }

  get size(): number {
    return this.atoms.length;
  }

  read(e0: Expr): Expr {
    const { m, language } = this;
    m.tick("group");
    const e = m.instantiate(e0);
    const fn = getAppFn(e);
    if (fn.kind !== "const") return this.atom(e);
    const args = getAppArgs(e);
    const last = args.at(-1);
    if (fn.name === "OfNat.ofNat" && numeralValue(m, e) === language.neutral) {
      return this.constructor_(language.neutralName);
    }
    const operator = language.operators.get(fn.name);
    if (operator !== undefined && last !== undefined) {
      const operands = args.length === 6 ? args.slice(-2) : args.length === 3 ? [last] : undefined;
      if (operands === undefined) return this.atom(e);
      return mkApps(
        this.constructor_(operator),
        operands.map((x) => this.read(x)),
      );
    }
    const { repeat } = language;
    const number = args[repeat.number];
    const of = args[repeat.of];
    if (fn.name === repeat.fn && args.length === 6 && number !== undefined && of !== undefined) {
      return this.repeated(number, of) ?? this.atom(e);
    }
    return this.atom(e);
  }

  /** `n • x`, `x ^ n`; for an integer `n` also with a negative number. */
  private repeated(number: Expr, of: Expr): Expr | undefined {
    const { m, language } = this;
    const type = m.instantiate(inferType(m, number));
    if (type.kind !== "const") return undefined;
    const negative = getAppFn(number);
    const inner =
      type.name === "Int" && negative.kind === "const" && negative.name === "Neg.neg"
        ? getAppArgs(number).at(-1)
        : undefined;
    const value =
      type.name === "Nat"
        ? natValue(m, number)
        : type.name === "Int"
          ? numeralValue(m, inner ?? number)
          : undefined;
    if (value === undefined || value > MAX_REPEAT) return undefined;
    const n = mkNatLit(value);
    const base = this.read(of);
    const power = mkApps(
      this.constructor_(language.repeatName),
      language.repeat.number < language.repeat.of ? [n, base] : [base, n],
    );
    return inner === undefined ? power : mkApp(this.constructor_(language.inverseName), power);
  }

  private constructor_(name: string): Expr {
    return mkConst(`${this.language.term}.${name}`);
  }

  private atom(e: Expr): Expr {
    const { m } = this;
    const key = atomKey(m, e);
    const known = this.atoms.findIndex(
      (a) =>
        (key !== undefined && atomKey(m, a) === key) ||
        m.withNewDepth(() => m.withTransparency("instances", () => isDefEq(m, a, e))),
    );
    const id = known >= 0 ? known : this.atoms.push(e) - 1;
    return mkApp(this.constructor_("var"), mkNatLit(BigInt(id)));
  }

  /** The variables' values as a function of their number. */
  valuation(type: Expr, level: Level): Expr {
    const { atoms } = this;
    const nat = mkConst("Nat");
    const motive = mkLambda("_", "default", nat, type);
    const sort: Level = { kind: "succ", of: level };
    // fun i => Nat.rec x₀ (fun i _ => Nat.rec x₁ … i) i
    const from = (k: number): Expr => {
      const here = atoms[k] ?? atoms[0] ?? type;
      const rest =
        k + 1 >= atoms.length
          ? mkLambda("_", "default", type, here)
          : mkLambda("_", "default", type, mkApp(from(k + 1), mkBVar(1)));
      return mkLambda(
        "i",
        "default",
        nat,
        mkApps(mkConst("Nat.rec", [sort]), [
          motive,
          here,
          mkLambda("i", "default", nat, rest),
          mkBVar(0),
        ]),
      );
    };
    return from(0);
  }
}

/**
 * A type as a commutative semiring, ring or field: which instances make it one, how its operations
 * are written, and whether an application is one of them.
 *
 * Invariant: what `operation` recognizes is by unfolding instances the operation of the semiring
 * (ring, field) that the lemmas speak of.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApp,
  mkApps,
  mkConst,
  mkNatLit,
} from "../../kernel/host/expr.ts";
import type { Level } from "../../kernel/host/level.ts";
import { betaApply, exprEquals, instantiateLevelParams } from "../../kernel/host/traverse.ts";
import { isDefEq } from "../../elab/def-eq.ts";
import { forallMetaTelescope, getLevel, inferType } from "../../elab/infer.ts";
import { synthInstance } from "../../elab/instances.ts";
import type { Meta } from "../../elab/meta.ts";
import { mkNatNumeral } from "../../elab/nat-offset.ts";
import { natValue } from "../../elab/whnf.ts";

export type Binary = "add" | "mul" | "sub" | "div";
export type Unary = "neg" | "inv";

/** An application of an operation: `fn` is it without the operands. */
export type Operation =
  | {
      readonly kind: Binary;
      readonly fn: Expr;
      readonly a: Expr;
      readonly b: Expr;
    }
  | { readonly kind: Unary; readonly fn: Expr; readonly a: Expr }
  | { readonly kind: "pow"; readonly fn: Expr; readonly a: Expr; readonly exponent: Expr }
  | {
      readonly kind: "literal";
      readonly value: bigint;
      /** It is written as the cast of a natural number. */
      readonly cast: boolean;
    };

const heads: ReadonlyMap<string, Binary | Unary | "pow"> = new Map([
  ["HAdd.hAdd", "add"],
  ["HMul.hMul", "mul"],
  ["HSub.hSub", "sub"],
  ["HDiv.hDiv", "div"],
  ["HPow.hPow", "pow"],
  ["Neg.neg", "neg"],
  ["Inv.inv", "inv"],
]);

/** The operators as the elaborator writes them: class, and how many types it takes. */
const classes = {
  add: "HAdd",
  mul: "HMul",
  sub: "HSub",
  div: "HDiv",
  pow: "HPow",
  neg: "Neg",
  inv: "Inv",
} as const;

export class Carrier {
  readonly m: Meta;
  readonly type: Expr;
  /** Of `type : Type level`. */
  readonly level: Level;
  readonly semiring: Expr;
  /** Of `CommRing type`. */
  readonly ring: Expr | undefined;
  /** A proof that the cast of a number is zero only when the number is. */
  readonly charZero: Expr | undefined;
  /** Of `Field type`, when its characteristic is known to be zero. */
  readonly field: { readonly instance: Expr; readonly charZero: Expr } | undefined;
  readonly isNat: boolean;
  /** Operations by their function: whether they are what the lemmas speak of. */
  private readonly known = new Map<string, { readonly fn: Expr; readonly own: boolean }[]>();
  private readonly written = new Map<string, Expr>();
  private readonly literals = new Map<bigint, Expr>();
  private order: { readonly kind: "field" | "ring"; readonly instance: Expr } | "none" | undefined;

  private constructor(m: Meta, type: Expr, level: Level, semiring: Expr) {
    this.m = m;
    this.type = type;
    this.level = level;
    this.semiring = semiring;
    this.isNat = type.kind === "const" && type.name === "Nat";
    this.ring = this.isNat ? undefined : this.instance("CommRing");
    this.charZero = this.ring === undefined ? undefined : this.findCharZero(this.ring);
    const field = this.charZero === undefined ? undefined : this.instance("Field");
    this.field =
      field === undefined || this.charZero === undefined
        ? undefined
        : { instance: field, charZero: this.charZero };
  }

  /** Undefined when `type` is no commutative semiring. */
  static of(m: Meta, type: Expr): Carrier | undefined {
    if (!m.env.has("Quod.Ring.Term.eq_of_sameNat")) return undefined;
    const sort = getLevel(m, type);
    if (sort.kind !== "succ") return undefined;
    const found = synthInstance(m, mkApp(mkConst("CommSemiring", [sort.of]), type));
    if (found.kind !== "found") return undefined;
    return new Carrier(m, type, sort.of, m.instantiate(found.value));
  }

  private instance(name: string, ...args: readonly Expr[]): Expr | undefined {
    const { m } = this;
    if (!m.env.has(name)) return undefined;
    const found = synthInstance(m, mkApps(mkConst(name, [this.level]), [this.type, ...args]));
    return found.kind === "found" ? m.instantiate(found.value) : undefined;
  }

  private findCharZero(ring: Expr): Expr | undefined {
    const { m } = this;
    const name = "Quod.Ring.charZero";
    if (!m.env.has(name)) return undefined;
    return m.attempt(() => {
      const f = mkConst(name, [this.level]);
      const { mvars } = forallMetaTelescope(m, inferType(m, f), { max: 3, reduce: false });
      const [type, instance, charZero] = mvars;
      if (type?.kind !== "mvar" || instance?.kind !== "mvar" || charZero?.kind !== "mvar") {
        return undefined;
      }
      m.assign(type.id, this.type);
      m.assign(instance.id, ring);
      const found = synthInstance(m, m.instantiate(m.typeOfMVar(charZero.id)));
      if (found.kind !== "found") return undefined;
      return mkApps(f, [this.type, ring, m.instantiate(found.value)]);
    });
  }

  /** The instance that makes it a linearly ordered field or ring. */
  get ordered(): { readonly kind: "field" | "ring"; readonly instance: Expr } | undefined {
    if (this.order === undefined) {
      const field = this.field === undefined ? undefined : this.instance("LinearOrderedField");
      const ring =
        field !== undefined || this.ring === undefined
          ? undefined
          : this.instance("LinearOrderedCommRing");
      this.order =
        field !== undefined
          ? { kind: "field", instance: field }
          : ring !== undefined
            ? { kind: "ring", instance: ring }
            : "none";
    }
    return this.order === "none" ? undefined : this.order;
  }

  /** Whether an operation has a meaning here. */
  has(kind: Binary | Unary | "pow"): boolean {
    if (kind === "sub" || kind === "neg") return this.ring !== undefined;
    if (kind === "div" || kind === "inv") return this.field !== undefined;
    return true;
  }

  /** What an application is, if it is arithmetic. */
  operation(e: Expr): Operation | undefined {
    const fn = getAppFn(e);
    if (e.kind === "natLit")
      return this.isNat ? { kind: "literal", value: e.value, cast: true } : undefined;
    if (fn.kind !== "const") return undefined;
    const literal = this.literalValue(e, fn.name);
    if (literal !== undefined) {
      return { kind: "literal", value: literal, cast: fn.name === "Nat.cast" || this.isNat };
    }
    const decimal = fn.name === "OfScientific.ofScientific" ? this.decimal(e) : undefined;
    if (decimal !== undefined) return decimal;
    const kind = heads.get(fn.name);
    if (kind === undefined || e.kind !== "app" || !this.has(kind))
      return this.natOperation(e, fn.name);
    if (kind === "neg" || kind === "inv") {
      return this.isOwn(kind, e.fn) ? { kind, fn: e.fn, a: e.arg } : undefined;
    }
    if (e.fn.kind !== "app" || !this.isOwn(kind, e.fn.fn)) return undefined;
    if (kind === "pow") return { kind, fn: e.fn.fn, a: e.fn.arg, exponent: e.arg };
    return { kind, fn: e.fn.fn, a: e.fn.arg, b: e.arg };
  }

  /** `1.5` is `15 / 10` by computation. */
  private decimal(e: Expr): Operation | undefined {
    const [, , mantissa, sign, exponent] = getAppArgs(e);
    if (mantissa?.kind !== "natLit" || exponent?.kind !== "natLit" || sign?.kind !== "const")
      return undefined;
    if (exponent.value > 1000n) return undefined;
    const kind = sign.name === "Bool.true" ? "div" : "mul";
    const fn = this.operator(kind);
    return { kind, fn, a: this.literal(mantissa.value), b: this.literal(10n ** exponent.value) };
  }

  /** `Nat.add a b`, `Nat.mul a b`, `Nat.succ a`: by unfolding what they stand for. */
  private natOperation(e: Expr, name: string): Operation | undefined {
    if (!this.isNat || e.kind !== "app") return undefined;
    if (name === "Nat.succ") {
      return { kind: "add", fn: this.operator("add"), a: e.arg, b: mkNatNumeral(1n) };
    }
    if ((name === "Nat.add" || name === "Nat.mul") && e.fn.kind === "app") {
      return { kind: name === "Nat.add" ? "add" : "mul", fn: e.fn.fn, a: e.fn.arg, b: e.arg };
    }
    return undefined;
  }

  private literalValue(e: Expr, head: string): bigint | undefined {
    if (this.isNat) return natValue(this.m, e);
    if (head === "OfNat.ofNat") {
      const n = getAppArgs(e)[1];
      if (n?.kind !== "natLit") return undefined;
      const own = this.literal(n.value);
      if (exprEquals(own, e)) return n.value;
      return this.m.withTransparency("instances", () => isDefEq(this.m, own, e))
        ? n.value
        : undefined;
    }
    if (head === "Nat.cast" && e.kind === "app") {
      const value = natValue(this.m, e.arg);
      return value !== undefined && this.isOwn("cast", e.fn) ? value : undefined;
    }
    return undefined;
  }

  private isOwn(kind: Binary | Unary | "pow" | "cast", fn: Expr): boolean {
    const bucket = this.known.get(kind) ?? [];
    const known = bucket.find((k) => exprEquals(k.fn, fn));
    if (known !== undefined) return known.own;
    const { m } = this;
    const expected = this.definition(kind);
    const same = (): boolean => isDefEq(m, expected, fn);
    const own =
      m.attempt(() =>
        m.withNewDepth(
          () => m.withTransparency("instances", same) || m.withTransparency("default", same),
        ),
      ) === true;
    bucket.push({ fn, own });
    this.known.set(kind, bucket);
    return own;
  }

  /** The operation that the lemmas speak of, as a function. */
  private definition(kind: Binary | Unary | "pow" | "cast"): Expr {
    const name = `Quod.Ring.Op.${kind}`;
    const info = this.m.env.constant(name);
    if (info?.kind !== "definition") return mkConst(name, [this.level]);
    const instance =
      kind === "sub" || kind === "neg"
        ? this.ring
        : kind === "div" || kind === "inv"
          ? this.field?.instance
          : this.semiring;
    const value = instantiateLevelParams(info.value, info.levelParams, [this.level]);
    return betaApply(value, [this.type, instance ?? this.semiring]);
  }

  /** An operator as the elaborator writes it, without operands. */
  operator(kind: Binary | Unary | "pow"): Expr {
    const known = this.written.get(kind);
    if (known !== undefined) return known;
    const made = this.makeOperator(kind);
    this.written.set(kind, made);
    return made;
  }

  private makeOperator(kind: Binary | Unary | "pow"): Expr {
    const { m, type, level } = this;
    const zero: Level = { kind: "zero" };
    const name = classes[kind];
    const method = `${name}.h${name.slice(1)}`;
    if (kind === "neg" || kind === "inv") {
      const found = synthInstance(m, mkApp(mkConst(name, [level]), type));
      if (found.kind !== "found") return this.definition(kind);
      return mkApps(mkConst(`${name}.${kind}`, [level]), [type, m.instantiate(found.value)]);
    }
    const second = kind === "pow" ? mkConst("Nat") : type;
    const levels = [level, kind === "pow" ? zero : level, level];
    if (kind === "pow") {
      // Through the monoid, as the elaborator's default instance does.
      const monoid = this.instance("Monoid");
      if (monoid === undefined) return this.definition(kind);
      const pow = mkApps(mkConst("Monoid.Pow", [level]), [type, monoid]);
      const instance = mkApps(mkConst("instHPow", [level, zero]), [type, second, pow]);
      return mkApps(mkConst(method, levels), [type, second, type, instance]);
    }
    const found = synthInstance(m, mkApps(mkConst(name, levels), [type, second, type]));
    if (found.kind !== "found") return this.definition(kind);
    return mkApps(mkConst(method, levels), [type, second, type, m.instantiate(found.value)]);
  }

  /** A numeral as the cast of a natural number. */
  cast(n: bigint): Expr {
    return mkApp(this.definition("cast"), mkNatNumeral(n));
  }

  /** The numeral `n` as the elaborator writes it. */
  literal(n: bigint): Expr {
    if (this.isNat) return mkNatNumeral(n);
    const known = this.literals.get(n);
    if (known !== undefined) return known;
    const { m, type, level } = this;
    const raw = mkNatLit(n);
    const found = synthInstance(m, mkApps(mkConst("OfNat", [level]), [type, raw]));
    const made =
      found.kind === "found"
        ? mkApps(mkConst("OfNat.ofNat", [level]), [type, raw, m.instantiate(found.value)])
        : this.cast(n);
    this.literals.set(n, made);
    return made;
  }

  // Proofs of equations of this type.

  refl(a: Expr): Expr {
    return mkApps(mkConst("Eq.refl", [this.sort]), [this.type, a]);
  }

  symm(a: Expr, b: Expr, proof: Expr): Expr {
    return mkApps(mkConst("Eq.symm", [this.sort]), [this.type, a, b, proof]);
  }

  /** `a = c` from `a = b` and `b = c`; a missing proof is that both are the same. */
  trans(
    a: Expr,
    b: Expr,
    c: Expr,
    first: Expr | undefined,
    second: Expr | undefined,
  ): Expr | undefined {
    if (first === undefined) return second;
    if (second === undefined) return first;
    return mkApps(mkConst("Eq.trans", [this.sort]), [this.type, a, b, c, first, second]);
  }

  get sort(): Level {
    return { kind: "succ", of: this.level };
  }
}

/**
 * Linear forms over ℕ, `x * c + (y * d + … + k)`, and proofs that a term equals its form.
 *
 * Invariants: variables stand in the order of their numbers; coefficients are positive; the
 * constant stands last, also when it is zero.
 */
import { type Expr, getAppArgs, getAppFn, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import { isDefEq } from "../../elab/def-eq.ts";
import { mkNatAdd, mkNatNumeral } from "../../elab/nat-offset.ts";
import type { Meta } from "../../elab/meta.ts";
import { natValue } from "../../elab/whnf.ts";

export interface Form {
  readonly coefficients: ReadonlyMap<number, bigint>;
  readonly constant: bigint;
}

const zeroForm: Form = { coefficients: new Map(), constant: 0n };

export interface Normalized {
  readonly form: Form;
  /** Of `e = x * c + …`. */
  readonly proof: Expr;
}

const zero = { kind: "zero" } as const;
const NAT = mkConst("Nat");

/** `a * b` on ℕ as the elaborator writes it. */
export function mkNatMul(a: Expr, b: Expr): Expr {
  return mkApps(mkConst("HMul.hMul", [zero, zero, zero]), [
    NAT,
    NAT,
    NAT,
    mkApps(mkConst("instHMul", [zero]), [NAT, mkConst("instMulNat")]),
    a,
    b,
  ]);
}

export function mkNatEqRefl(e: Expr): Expr {
  return mkApps(mkConst("Eq.refl", [{ kind: "succ", of: zero }]), [NAT, e]);
}

function lemma(name: string, args: readonly Expr[]): Expr {
  return mkApps(mkConst(`Quod.Omega.${name}`), args);
}

/** Sum, product or atom of ℕ, with its parts. */
type Shape =
  | { readonly kind: "literal"; readonly value: bigint }
  | { readonly kind: "add" | "mul" | "sub" | "div" | "mod"; readonly a: Expr; readonly b: Expr }
  | { readonly kind: "succ"; readonly a: Expr }
  | { readonly kind: "atom" };

const binary: ReadonlyMap<string, "add" | "mul" | "sub" | "div" | "mod"> = new Map([
  ["HAdd.hAdd", "add"],
  ["HMul.hMul", "mul"],
  ["HSub.hSub", "sub"],
  ["HDiv.hDiv", "div"],
  ["HMod.hMod", "mod"],
  ["Nat.add", "add"],
  ["Nat.mul", "mul"],
  ["Nat.sub", "sub"],
]);

function shapeOf(m: Meta, e: Expr): Shape {
  const value = natValue(m, e);
  if (value !== undefined) return { kind: "literal", value };
  const fn = getAppFn(e);
  if (fn.kind !== "const") return { kind: "atom" };
  const args = getAppArgs(e);
  if (fn.name === "Nat.succ" && args[0] !== undefined) return { kind: "succ", a: args[0] };
  const [a, b] = args.slice(-2);
  const operation = binary.get(fn.name);
  if (operation !== undefined && a !== undefined && b !== undefined && args.length >= 2) {
    return { kind: operation, a, b };
  }
  if (fn.name === "HPow.hPow" && a !== undefined && b !== undefined) {
    const base = natValue(m, a);
    const exponent = natValue(m, b);
    if (base !== undefined && exponent !== undefined && exponent <= 64n) {
      return { kind: "literal", value: base ** exponent };
    }
  }
  return { kind: "atom" };
}

/** A quantity that omega knows more about than its name. */
export interface SpecialAtom {
  readonly kind: "sub" | "div" | "mod";
  readonly a: Expr;
  readonly b: Expr;
}

/** The atoms of a problem, numbered as they come. */
export class Linear {
  readonly m: Meta;
  readonly atoms: { readonly expr: Expr; readonly special: SpecialAtom | undefined }[] = [];

  constructor(m: Meta) {
    this.m = m;
  }

  private atomOf(e: Expr, special: SpecialAtom | undefined): number {
    const { m } = this;
    const head = getAppFn(e);
    // The same operation may be written through different instances.
    const known = this.atoms.findIndex(
      (a) =>
        exprEquals(a.expr, e) ||
        (head.kind === "const" &&
          exprEquals(getAppFn(a.expr), head) &&
          m.withTransparency("instances", () => isDefEq(m, a.expr, e))),
    );
    if (known >= 0) return known;
    this.atoms.push({ expr: e, special });
    return this.atoms.length - 1;
  }

  /** The form as a term. */
  repr(form: Form): Expr {
    let e: Expr = mkNatNumeral(form.constant);
    const entries = [...form.coefficients].sort((x, y) => y[0] - x[0]);
    for (const [id, c] of entries) e = mkNatAdd(this.monomial(id, c), e);
    return e;
  }

  private monomial(id: number, c: bigint): Expr {
    return mkNatMul(this.variable(id), mkNatNumeral(c));
  }

  variable(id: number): Expr {
    return this.atoms[id]?.expr ?? mkNatNumeral(0n);
  }

  /** The normal form of a term on ℕ. */
  normalize(e0: Expr): Normalized {
    const { m } = this;
    m.tick("linear");
    const e = m.instantiate(e0);
    const shape = shapeOf(m, e);
    switch (shape.kind) {
      case "literal":
        return {
          form: { coefficients: new Map(), constant: shape.value },
          proof: mkNatEqRefl(mkNatNumeral(shape.value)),
        };
      case "add":
        return this.sum(shape.a, shape.b);
      case "succ":
        return this.sum(shape.a, mkNatNumeral(1n));
      case "mul":
        return this.product(e, shape.a, shape.b);
      case "sub":
        return this.atom(e, { kind: "sub", a: shape.a, b: shape.b });
      case "div":
      case "mod": {
        const c = natValue(m, shape.b);
        return this.atom(
          e,
          c === undefined || c === 0n ? undefined : { kind: shape.kind, a: shape.a, b: shape.b },
        );
      }
      case "atom":
        return this.atom(e, undefined);
    }
  }

  private atom(e: Expr, special: SpecialAtom | undefined): Normalized {
    const id = this.atomOf(e, special);
    return {
      form: { coefficients: new Map([[id, 1n]]), constant: 0n },
      proof: lemma("atom", [e]),
    };
  }

  private sum(a: Expr, b: Expr): Normalized {
    const na = this.normalize(a);
    const nb = this.normalize(b);
    const { form, proof } = this.merge(na.form, nb.form);
    return {
      form,
      proof: lemma("add_of", [
        a,
        this.repr(na.form),
        b,
        this.repr(nb.form),
        this.repr(form),
        na.proof,
        nb.proof,
        proof,
      ]),
    };
  }

  private product(e: Expr, a: Expr, b: Expr): Normalized {
    const na = this.normalize(a);
    if (na.form.coefficients.size === 0) {
      const nb = this.normalize(b);
      const k = na.form.constant;
      const scaled = this.scale(nb.form, k);
      // k * b, with k as it is written: by computation the same numeral.
      return {
        form: scaled.form,
        proof: lemma("mul_of_left", [
          mkNatNumeral(k),
          b,
          this.repr(nb.form),
          this.repr(scaled.form),
          nb.proof,
          scaled.proof,
        ]),
      };
    }
    const nb = this.normalize(b);
    if (nb.form.coefficients.size === 0) {
      const k = nb.form.constant;
      const scaled = this.scale(na.form, k);
      return {
        form: scaled.form,
        proof: lemma("mul_of", [
          a,
          this.repr(na.form),
          mkNatNumeral(k),
          this.repr(scaled.form),
          na.proof,
          scaled.proof,
        ]),
      };
    }
    return this.atom(e, undefined);
  }

  /** A proof of `A + B = result` for forms. */
  merge(a: Form, b: Form): Normalized {
    const xs = [...a.coefficients].sort((p, q) => p[0] - q[0]);
    const ys = [...b.coefficients].sort((p, q) => p[0] - q[0]);
    const go = (i: number, j: number): Normalized => {
      const x = xs[i];
      const y = ys[j];
      if (x === undefined && y === undefined) {
        const constant = a.constant + b.constant;
        return {
          form: { coefficients: new Map(), constant },
          proof: mkNatEqRefl(mkNatNumeral(constant)),
        };
      }
      if (x !== undefined && (y === undefined || x[0] < y[0])) {
        const rest = go(i + 1, j);
        return {
          form: prepend(x[0], x[1], rest.form),
          proof: lemma("merge_left", [
            this.variable(x[0]),
            mkNatNumeral(x[1]),
            this.tail(xs, i + 1, a.constant),
            this.tail(ys, j, b.constant),
            this.repr(rest.form),
            rest.proof,
          ]),
        };
      }
      if (y !== undefined && (x === undefined || y[0] < x[0])) {
        const rest = go(i, j + 1);
        return {
          form: prepend(y[0], y[1], rest.form),
          proof: lemma("merge_right", [
            this.variable(y[0]),
            mkNatNumeral(y[1]),
            this.tail(xs, i, a.constant),
            this.tail(ys, j + 1, b.constant),
            this.repr(rest.form),
            rest.proof,
          ]),
        };
      }
      const rest = go(i + 1, j + 1);
      const [id, c] = x ?? [0, 0n];
      const d = y?.[1] ?? 0n;
      return {
        form: prepend(id, c + d, rest.form),
        proof: lemma("merge_same", [
          this.variable(id),
          mkNatNumeral(c),
          mkNatNumeral(d),
          this.tail(xs, i + 1, a.constant),
          this.tail(ys, j + 1, b.constant),
          this.repr(rest.form),
          rest.proof,
        ]),
      };
    };
    return go(0, 0);
  }

  private tail(
    entries: readonly (readonly [number, bigint])[],
    from: number,
    constant: bigint,
  ): Expr {
    return this.repr({ coefficients: new Map(entries.slice(from)), constant });
  }

  /** A proof of `A * k = result`. */
  scale(a: Form, k: bigint): Normalized {
    const numeral = mkNatNumeral(k);
    if (k === 0n) return { form: zeroForm, proof: mkNatEqRefl(mkNatNumeral(0n)) };
    const xs = [...a.coefficients].sort((p, q) => p[0] - q[0]);
    const go = (i: number): Normalized => {
      const x = xs[i];
      if (x === undefined) {
        const constant = a.constant * k;
        return {
          form: { coefficients: new Map(), constant },
          proof: mkNatEqRefl(mkNatNumeral(constant)),
        };
      }
      const rest = go(i + 1);
      return {
        form: prepend(x[0], x[1] * k, rest.form),
        proof: lemma("scale_step", [
          this.variable(x[0]),
          mkNatNumeral(x[1]),
          numeral,
          this.tail(xs, i + 1, a.constant),
          this.repr(rest.form),
          rest.proof,
        ]),
      };
    };
    return go(0);
  }
}

function prepend(id: number, c: bigint, rest: Form): Form {
  return { coefficients: new Map([[id, c], ...rest.coefficients]), constant: rest.constant };
}

/** `a ≤ b` on ℕ as the elaborator writes it. */
export function mkNatLe(a: Expr, b: Expr): Expr {
  return mkApps(mkConst("LE.le", [zero]), [NAT, mkConst("instLENat"), a, b]);
}

/** `a < b` on ℕ. */
export function mkNatLt(a: Expr, b: Expr): Expr {
  return mkApps(mkConst("LT.lt", [zero]), [NAT, mkConst("instLTNat"), a, b]);
}

/** A proof of `a < b` for literals, by computation. */
export function mkLiteralLt(a: bigint, b: bigint): Expr {
  const x = mkNatNumeral(a);
  const y = mkNatNumeral(b);
  const refl = mkApps(mkConst("Eq.refl", [{ kind: "succ", of: zero }]), [
    mkConst("Bool"),
    mkConst("Bool.true"),
  ]);
  const instance = mkApps(mkConst("Nat.decLt"), [x, y]);
  return mkApps(mkConst("of_decide_eq_true"), [mkNatLt(x, y), instance, refl]);
}

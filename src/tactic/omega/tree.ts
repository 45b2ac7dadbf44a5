/**
 * Linear terms over numbered atoms, and how they are written for library/Quod/Lia.lean.
 *
 * Invariant: `form` is what the library's `lin` computes of the written term.
 */
import { type Expr, mkApp, mkApps, mkConst, mkNatLit } from "../../kernel/host/expr.ts";
import type { Inequality } from "./solver.ts";

export interface LinearTree {
  readonly form: Inequality;
  /** The term as `Quod.Lia.Tm`; `index` numbers the atoms. */
  readonly write: (index: (atom: number) => number) => Expr;
}

const constructor = (name: string): Expr => mkConst(`Quod.Lia.Tm.${name}`);

/** A literal of ℤ by its constructor, on which the kernel computes. */
export function mkIntConstructor(n: bigint): Expr {
  return n < 0n
    ? mkApp(mkConst("Int.negSucc"), mkNatLit(-n - 1n))
    : mkApp(mkConst("Int.ofNat"), mkNatLit(n));
}

export function atomTree(id: number): LinearTree {
  return {
    form: { coefficients: new Map([[id, 1n]]), constant: 0n },
    write: (index) => mkApp(constructor("var"), mkNatLit(BigInt(index(id)))),
  };
}

export function literalTree(n: bigint): LinearTree {
  return {
    form: { coefficients: new Map(), constant: n },
    write: () => mkApp(constructor("lit"), mkIntConstructor(n)),
  };
}

/** `a + k • b` */
function combined(a: Inequality, b: Inequality, k: bigint): Inequality {
  const coefficients = new Map(a.coefficients);
  for (const [x, c] of b.coefficients) {
    const value = (coefficients.get(x) ?? 0n) + k * c;
    if (value === 0n) coefficients.delete(x);
    else coefficients.set(x, value);
  }
  return { coefficients, constant: a.constant + k * b.constant };
}

export function addTree(a: LinearTree, b: LinearTree): LinearTree {
  return {
    form: combined(a.form, b.form, 1n),
    write: (index) => mkApps(constructor("add"), [a.write(index), b.write(index)]),
  };
}

export function subTree(a: LinearTree, b: LinearTree): LinearTree {
  return {
    form: combined(a.form, b.form, -1n),
    write: (index) => mkApps(constructor("sub"), [a.write(index), b.write(index)]),
  };
}

export function negTree(a: LinearTree): LinearTree {
  return {
    form: scaled(a.form, -1n),
    write: (index) => mkApp(constructor("neg"), a.write(index)),
  };
}

/** `c * a` */
export function mulTree(c: bigint, a: LinearTree): LinearTree {
  return {
    form: scaled(a.form, c),
    write: (index) => mkApps(constructor("mul"), [mkIntConstructor(c), a.write(index)]),
  };
}

/** `a * c` */
export function mulRightTree(a: LinearTree, c: bigint): LinearTree {
  return {
    form: scaled(a.form, c),
    write: (index) => mkApps(constructor("mulr"), [a.write(index), mkIntConstructor(c)]),
  };
}

function scaled(a: Inequality, k: bigint): Inequality {
  if (k === 0n) return { coefficients: new Map(), constant: 0n };
  return {
    coefficients: new Map([...a.coefficients].map(([x, c]) => [x, k * c])),
    constant: k * a.constant,
  };
}

/** The number that a term is. */
export function constantOf(a: LinearTree): bigint | undefined {
  return a.form.coefficients.size === 0 ? a.form.constant : undefined;
}

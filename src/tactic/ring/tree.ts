/**
 * Terms as the reflective lemmas of library/Quod/Ring.lean see them: operations over variables.
 *
 * Invariants: `expr` of a node is the term itself, by the very operators that were written; a
 * hole's `target` has no holes, and its `proof` is of `expr = target.expr`.
 */
import { type Expr, mkApp, mkApps, mkConst, mkFVar, mkNatLit } from "../../kernel/host/expr.ts";
import { mkArrow } from "../../elab/infer.ts";
import type { Binary, Carrier, Unary } from "./carrier.ts";

export type Tree =
  | {
      readonly kind: "literal";
      readonly value: bigint;
      /** Whether it is by computation the cast of `value`; true of all from 2 on. */
      readonly cast: boolean;
      readonly expr: Expr;
      readonly holes: false;
    }
  | {
      /** `key` names the variable: equal keys are one variable. */
      readonly kind: "variable";
      readonly key: string;
      readonly expr: Expr;
      readonly holes: false;
    }
  | {
      readonly kind: "operation";
      readonly name: Binary | Unary;
      readonly fn: Expr;
      readonly args: readonly Tree[];
      readonly expr: Expr;
      readonly holes: boolean;
    }
  | {
      readonly kind: "power";
      readonly fn: Expr;
      readonly base: Tree;
      readonly exponent: bigint;
      /** The exponent as it is written. */
      readonly written: Expr;
      readonly expr: Expr;
      readonly holes: boolean;
    }
  | {
      readonly kind: "hole";
      readonly target: Tree;
      readonly proof: Expr;
      readonly expr: Expr;
      readonly holes: true;
    };

export type Hole = Tree & { readonly kind: "hole" };

export function literalTree(value: bigint, expr: Expr, cast = false): Tree {
  return { kind: "literal", value, cast: cast || value > 1n, expr, holes: false };
}

export function variableTree(key: string, expr: Expr): Tree {
  return { kind: "variable", key, expr, holes: false };
}

export function operationTree(name: Binary | Unary, fn: Expr, args: readonly Tree[]): Tree {
  return {
    kind: "operation",
    name,
    fn,
    args,
    expr: mkApps(
      fn,
      args.map((a) => a.expr),
    ),
    holes: args.some((a) => a.holes),
  };
}

export function powerTree(fn: Expr, base: Tree, exponent: bigint, written: Expr): Tree {
  return {
    kind: "power",
    fn,
    base,
    exponent,
    written,
    expr: mkApps(fn, [base.expr, written]),
    holes: base.holes,
  };
}

/** `expr`, which equals `target` by `proof`; by computation when there is no proof. */
export function holeTree(carrier: Carrier, expr: Expr, target: Tree, proof: Expr): Tree {
  const pure = withoutHoles(carrier, target);
  const joined = carrier.trans(expr, target.expr, pure.tree.expr, proof, pure.proof) ?? proof;
  return { kind: "hole", target: pure.tree, proof: joined, expr, holes: true };
}

/** The same term with its holes filled, and a proof that it equals the old one. */
export function withoutHoles(
  carrier: Carrier,
  tree: Tree,
): { readonly tree: Tree; readonly proof: Expr | undefined } {
  if (!tree.holes) return { tree, proof: undefined };
  if (tree.kind === "hole") return { tree: tree.target, proof: tree.proof };
  const holes: Hole[] = [];
  collectHoles(tree, holes);
  const filled = mapTree(tree, (h) => h.target);
  return { tree: filled, proof: fillProof(carrier, tree, holes) };
}

function collectHoles(tree: Tree, into: Hole[]): void {
  if (!tree.holes) return;
  switch (tree.kind) {
    case "hole":
      into.push(tree);
      return;
    case "power":
      collectHoles(tree.base, into);
      return;
    case "operation":
      for (const a of tree.args) collectHoles(a, into);
      return;
    default:
  }
}

function mapTree(tree: Tree, hole: (h: Hole) => Tree): Tree {
  if (!tree.holes) return tree;
  switch (tree.kind) {
    case "hole":
      return hole(tree);
    case "power":
      return powerTree(tree.fn, mapTree(tree.base, hole), tree.exponent, tree.written);
    case "operation":
      return operationTree(
        tree.name,
        tree.fn,
        tree.args.map((a) => mapTree(a, hole)),
      );
    default:
      return tree;
  }
}

/** `C[e₁, …] = C[t₁, …]` from the proofs of `eᵢ = tᵢ`. */
function fillProof(carrier: Carrier, tree: Tree, holes: readonly Hole[]): Expr {
  const { m, type, sort } = carrier;
  const locals = holes.map((_, i) => mkFVar(m.mkLocal(`x${i}`, type).id));
  let next = 0;
  const context = mapTree(tree, () => {
    const x = locals[next];
    next++;
    return variableTree("", x ?? type);
  });
  const fn = m.mkLambda(locals, context.expr);
  let left = fn;
  let right = fn;
  let proof: Expr | undefined;
  let rest = holes.length;
  for (const hole of holes) {
    rest--;
    const codomain = arrows(carrier, rest);
    const { expr, target } = hole;
    proof =
      proof === undefined
        ? mkApps(mkConst("congrArg", [sort, sort]), [
            type,
            codomain,
            expr,
            target.expr,
            fn,
            hole.proof,
          ])
        : mkApps(mkConst("congr", [sort, sort]), [
            type,
            codomain,
            left,
            right,
            expr,
            target.expr,
            proof,
            hole.proof,
          ]);
    left = mkApp(left, expr);
    right = mkApp(right, target.expr);
  }
  return proof ?? carrier.refl(tree.expr);
}

/** `R → … → R` with `n` arguments. */
function arrows(carrier: Carrier, n: number): Expr {
  let result = carrier.type;
  for (let i = 0; i < n; i++) result = mkArrow(carrier.type, result);
  return result;
}

// What the kernel computes with.

const constructor = (name: string): Expr => mkConst(`Quod.Ring.Term.${name}`);

/** A closed term of the reflected language. `index` numbers the variables. */
export function reflect(tree: Tree, index: (key: string, expr: Expr) => number): Expr {
  const lit = (n: bigint): Expr => mkNatLit(n);
  switch (tree.kind) {
    case "literal":
      if (!tree.cast) return constructor(tree.value === 0n ? "zero" : "one");
      return mkApp(constructor("num"), lit(tree.value));
    case "variable":
      return mkApp(constructor("var"), lit(BigInt(index(tree.key, tree.expr))));
    case "operation":
      return mkApps(
        constructor(tree.name),
        tree.args.map((a) => reflect(a, index)),
      );
    case "power": {
      const n = lit(tree.exponent);
      if (tree.base.kind === "variable") {
        const i = lit(BigInt(index(tree.base.key, tree.base.expr)));
        return mkApps(constructor("varPow"), [i, n]);
      }
      if (tree.base.kind === "literal" && tree.base.cast) {
        return mkApps(constructor("numPow"), [lit(tree.base.value), n]);
      }
      return mkApps(constructor("pow"), [reflect(tree.base, index), n]);
    }
    case "hole":
      return reflect(tree.target, index);
  }
}

/** A bound on the exponents, as `Quod.Ring.Term.deg` computes it. */
export function degree(tree: Tree): bigint {
  switch (tree.kind) {
    case "literal":
      return 0n;
    case "variable":
      return 1n;
    case "operation":
      return tree.args.reduce((n, a) => n + degree(a), 0n);
    case "power":
      return tree.exponent * degree(tree.base);
    case "hole":
      return degree(tree.target);
  }
}

/** The term with its variables replaced where `value` gives something for their keys. */
export function substituteVariables(tree: Tree, value: (key: string) => Expr | undefined): Expr {
  switch (tree.kind) {
    case "literal":
      return tree.expr;
    case "variable":
      return value(tree.key) ?? tree.expr;
    case "operation":
      return mkApps(
        tree.fn,
        tree.args.map((a) => substituteVariables(a, value)),
      );
    case "power":
      return mkApps(tree.fn, [substituteVariables(tree.base, value), tree.written]);
    case "hole":
      return substituteVariables(tree.target, value);
  }
}

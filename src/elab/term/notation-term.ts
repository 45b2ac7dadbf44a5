/** Notations, binder notations and set notation: what stands for an application. */
import type { Span } from "../../base/span.ts";
import { type Expr, getAppFn } from "../../kernel/host/expr.ts";
import type {
  Argument,
  BinderName,
  ExtendedBinder,
  FieldAssignment,
  Term,
} from "../../syntax/ast.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { whnf } from "../whnf.ts";
import { elabBinop, elabBinrel } from "./binop.ts";
import { predicateTerm } from "./binders.ts";
import { elabStructureInstance } from "./structure-instance.ts";

/** `f a b` as syntax. */
export function call(fn: string, args: readonly Term[], span: Span): Term {
  return {
    kind: "app",
    fn: { kind: "ident", name: `_root_.${fn}`, span },
    args: args.map((value): Argument => ({ value, span: value.span })),
    span,
  };
}

export function elabNotation(
  elab: Elaborator,
  t: Term & { kind: "notation" },
  expected: Expr | undefined,
): Expr {
  const expansion = t.notation.expansion;
  const [a, b] = t.args;
  switch (expansion.kind) {
    case "binop":
    case "rightact":
    case "unop":
      return elabBinop(elab, t, expected);
    case "binrel":
      if (a === undefined || b === undefined) break;
      return elabBinrel(elab, expansion.fn, a, b, t.span);
    case "apply":
    case "leftact":
      return elab.elabTerm(call(expansion.fn, t.args, t.span), expected);
    case "term":
      return elab.elabTerm(
        substituteIdents(expansion.body, expansion.params, t.args, t.span),
        expected,
      );
    case "binder":
      break;
  }
  throw new ElabError("notation", `notation '${t.notation.name}' is incomplete here`, t.span);
}

/** Replaces identifiers by terms, everywhere in a syntax tree; spans become `span`. */
export function substituteIdents(
  body: Term,
  params: readonly string[],
  args: readonly Term[],
  span: Span,
): Term {
  const walk = (x: unknown): unknown => {
    if (Array.isArray(x)) return x.map(walk);
    if (typeof x !== "object" || x === null) return x;
    if ("kind" in x && x.kind === "ident" && "name" in x && typeof x.name === "string") {
      const i = params.indexOf(x.name);
      if (i >= 0) return args[i];
    }
    if ("items" in x && "expansion" in x) return x;
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(x)) {
      copy[key] = key === "span" || key === "fieldSpan" ? span : walk(value);
    }
    return copy;
  };
  return walk(body) as Term;
}

/** What a binder names: a variable or a pattern, with its type. */
interface Bound {
  readonly name?: BinderName;
  readonly pattern?: Term;
  readonly type?: Term;
  readonly span: Span;
}

/** `fun x : A => body`, `fun (a, b) => body`. */
function lambda({ name, pattern, type, span }: Bound, body: Term): Term {
  if (pattern !== undefined) {
    const typed: Term =
      type === undefined ? pattern : { kind: "ascription", term: pattern, type, span };
    return { kind: "fun", binders: [{ kind: "pattern", pattern: typed }], body, span };
  }
  const names = [name ?? { name: undefined, span }];
  const binder = { info: "default" as const, names, ...(type === undefined ? {} : { type }), span };
  return { kind: "fun", binders: [{ kind: "binder", binder }], body, span };
}

/** The variables of a binder, one by one. */
function boundBy(binder: ExtendedBinder): Bound[] {
  const { span } = binder;
  const type = binder.type === undefined ? {} : { type: binder.type };
  if (binder.pattern !== undefined) return [{ pattern: binder.pattern, ...type, span }];
  if (binder.names.length === 0) return [{ ...type, span }];
  return binder.names.map((name) => ({ name, ...type, span }));
}

/** `∃ x y, p`: one application of the binder constant for each variable. */
export function elabBinderNotation(
  elab: Elaborator,
  t: Term & { kind: "binderNotation" },
  expected: Expr | undefined,
): Expr {
  const { expansion } = t.notation;
  if (expansion.kind !== "binder") {
    throw new ElabError("notation", `notation '${t.notation.name}' does not bind`, t.span);
  }
  const { fn } = expansion;
  if (t.notation.binders === "bigOperator") return elab.elabTerm(bigOperator(t, fn), expected);
  let body: Term = t.body;
  for (const binder of t.binders.toReversed()) {
    for (const bound of boundBy(binder).toReversed()) {
      if (binder.predicate !== undefined) {
        const p = predicateTerm(bound.name?.name ?? "_", binder.predicate, binder.span);
        // `⋃ x ∈ s, f` runs over the proofs too; `∃ x ∈ s, p` is a conjunction.
        body =
          t.notation.binders === "extended"
            ? call(fn, [lambda({ type: p, span: binder.span }, body)], t.span)
            : call("And", [p, body], t.span);
      }
      body = call(fn, [lambda(bound, body)], t.span);
    }
  }
  return elab.elabTerm(body, expected);
}

/**
 * `∑ x ∈ s with p x, f x`: the sum over the filtered set; over all of the type when none is
 * named. Several binders run over the product of their sets.
 */
function bigOperator(t: Term & { kind: "binderNotation" }, fn: string): Term {
  const { span } = t;
  const pair = (a: Term, b: Term): Term => ({ kind: "tuple", args: [a, b], span });
  const sets = t.binders.map((binder): Term => {
    const { predicate, type } = binder;
    const univ = call("Finset.univ", [], span);
    if (predicate === undefined) {
      if (type === undefined) return univ;
      const finset = call("Finset", [type], span);
      return { kind: "ascription", term: univ, type: finset, span };
    }
    if (predicate.relation === "∈") return predicate.bound;
    const bounds: Readonly<Record<string, string>> = {
      "<": "Iio",
      "≤": "Iic",
      ">": "Ioi",
      "≥": "Ici",
    };
    return call(`Finset.${bounds[predicate.relation] ?? "univ"}`, [predicate.bound], span);
  });
  const asTerm = (b: Bound): Term =>
    b.pattern ??
    (b.name?.name === undefined
      ? { kind: "hole", span }
      : { kind: "ident", name: b.name.name, span: b.span });
  const variables = t.binders.map((b): Bound => boundBy(b)[0] ?? { span });
  const [only] = variables;
  const bound: Bound =
    variables.length === 1 && only !== undefined
      ? only
      : {
          pattern: variables.map(asTerm).reduceRight((tail, head) => pair(head, tail)),
          span,
        };
  let domain =
    t.domain ?? sets.reduceRight((tail, head) => call("SProd.sprod", [head, tail], span));
  if (t.filter !== undefined) {
    domain = call("Finset.filter", [lambda(bound, t.filter), domain], span);
  }
  return call(fn, [domain, lambda(bound, t.body)], span);
}

/** `{x | p}` is `setOf fun x => p`, or a filter where a `Finset` is expected. */
export function elabSetBuilder(
  elab: Elaborator,
  t: Term & { kind: "setBuilder" },
  expected: Expr | undefined,
): Expr {
  const { binder, span } = t;
  const bound = boundBy(binder)[0] ?? { span };
  const { predicate } = binder;
  if (predicate === undefined) {
    return elab.elabTerm(call("setOf", [lambda(bound, t.body)], span), expected);
  }
  if (predicate.relation === "∈" && expected !== undefined) {
    const head = getAppFn(whnf(elab.m, elab.m.instantiate(expected)));
    if (head.kind === "const" && head.name === "Finset") {
      const args = [lambda(bound, t.body), predicate.bound];
      return elab.elabTerm(call("Finset.filter", args, span), expected);
    }
  }
  const p = predicateTerm(bound.name?.name ?? "_", predicate, binder.span);
  const body = call("And", [p, t.body], span);
  return elab.elabTerm(call("setOf", [lambda(bound, body)], span), expected);
}

export function elabSetLiteral(
  elab: Elaborator,
  elements: readonly Term[],
  span: Span,
  expected: Expr | undefined,
): Expr {
  const last = elements[elements.length - 1];
  if (last === undefined && expected !== undefined) {
    // `{}` is also the structure instance without fields.
    const head = getAppFn(whnf(elab.m, elab.m.instantiate(expected)));
    if (head.kind === "mvar") elab.tryPostpone();
    if (head.kind === "const" && elab.env.structures.has(head.name)) {
      return elabStructureInstance(
        elab,
        { kind: "structureInstance", sources: [], fields: [], span },
        expected,
      );
    }
  }
  const fields = elements.flatMap((e) =>
    e.kind === "ident" && !e.name.includes(".") ? [{ name: e.name, span: e.span }] : [],
  );
  if (expected !== undefined && fields.length === elements.length && fields.length > 0) {
    // `{ x, y }` is also the structure instance `{ x := x, y := y }`.
    const head = getAppFn(whnf(elab.m, elab.m.instantiate(expected)));
    const info = head.kind === "const" ? elab.env.structures.get(head.name) : undefined;
    const projections = info?.fields.map((f) => f.name) ?? [];
    if (fields.every((f) => projections.includes(f.name))) {
      const given = fields.map((f): FieldAssignment => {
        const value: Term = { kind: "ident", name: f.name, span: f.span };
        return { name: f.name, nameSpan: f.span, binders: [], value, span: f.span };
      });
      const instance = { kind: "structureInstance" as const, sources: [], fields: given, span };
      return elabStructureInstance(elab, instance, expected);
    }
  }
  if (last === undefined)
    return elab.elabTerm(call("EmptyCollection.emptyCollection", [], span), expected);
  const term = elements
    .slice(0, -1)
    .reduceRight<Term>(
      (rest, x) => call("Insert.insert", [x, rest], span),
      call("Singleton.singleton", [last], span),
    );
  return elab.elabTerm(term, expected);
}

/** Notations, binder notations and set notation: what stands for an application. */
import type { Span } from "../../base/span.ts";
import { type Expr, getAppFn } from "../../kernel/host/expr.ts";
import type { Argument, Term } from "../../syntax/ast.ts";
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

/** `∃ x y, p`: one application of the binder constant for each variable. */
export function elabBinderNotation(
  elab: Elaborator,
  t: Term & { kind: "binderNotation" },
  expected: Expr | undefined,
): Expr {
  const expansion = t.notation.expansion;
  if (expansion.kind !== "binder") {
    throw new ElabError("notation", `notation '${t.notation.name}' does not bind`, t.span);
  }
  const fn = expansion.fn;
  let body: Term = t.body;
  for (const binder of [...t.binders].reverse()) {
    const names =
      binder.names.length === 0 ? [{ name: undefined, span: binder.span }] : binder.names;
    for (const n of [...names].reverse()) {
      let inner = body;
      if (binder.predicate !== undefined) {
        const p = predicateTerm(n.name ?? "_", binder.predicate, binder.span);
        inner = call("And", [p, inner], t.span);
      }
      const f: Term = {
        kind: "fun",
        binders: [
          {
            kind: "binder",
            binder: {
              info: "default",
              names: [n],
              ...(binder.type === undefined ? {} : { type: binder.type }),
              span: binder.span,
            },
          },
        ],
        body: inner,
        span: t.span,
      };
      body = call(fn, t.domain === undefined ? [f] : [t.domain, f], t.span);
    }
  }
  return elab.elabTerm(body, expected);
}

export function elabSetBuilder(
  elab: Elaborator,
  t: Term & { kind: "setBuilder" },
  expected: Expr | undefined,
): Expr {
  const { binder } = t;
  const n = binder.names[0] ?? { name: undefined, span: binder.span };
  const body =
    binder.predicate === undefined
      ? t.body
      : call("And", [predicateTerm(n.name ?? "_", binder.predicate, binder.span), t.body], t.span);
  const f: Term = {
    kind: "fun",
    binders: [
      {
        kind: "binder",
        binder: {
          info: "default",
          names: [n],
          ...(binder.type === undefined ? {} : { type: binder.type }),
          span: binder.span,
        },
      },
    ],
    body,
    span: t.span,
  };
  return elab.elabTerm(call("setOf", [f], t.span), expected);
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

/**
 * Binders: `(x y : A := v)`, `{x}`, `⦃x⦄`, `[C]`, those of `∀ ∃ ∑`, of `fun`, and of `let`.
 *
 * Source: Lean's Parser/Term.lean and Init/NotationExtra.lean; Mathlib's BigOperators.
 */
import { cover, type Span } from "../base/span.ts";
import type {
  Binder,
  BinderKind,
  BinderName,
  BinderPredicate,
  ExtendedBinder,
  FunBinder,
  Term,
} from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import type { Notation } from "./notation.ts";

/** What may stand between a bound variable and its bound: `∀ x ∈ s`, `∃ n > 0`. */
const relations: ReadonlySet<string> = new Set("> ≥ >= < ≤ <= ≠ ∈ ∉ ⊆ ⊂ ⊇ ⊃ ∣".split(" "));

/** Whether a name or `_` is next. */
export function atBinderName(p: Cursor): boolean {
  return p.token.kind === "ident" || p.at("_");
}

/** A name, or `_`. */
export function parseBinderName(p: Cursor): BinderName {
  const { token } = p;
  if (!atBinderName(p)) p.unexpected("identifier or '_'");
  p.advance();
  return { name: token.kind === "ident" ? token.text : undefined, span: spanOf(token) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Whether `( { ⦃ [` opens a binder here. */
export function atBracketedBinder(p: Cursor): boolean {
  return p.at("(") || p.at("{") || p.at("⦃") || p.at("[");
}

const closing: Readonly<Record<string, readonly [string, BinderKind]>> = {
  "(": [")", "default"],
  "{": ["}", "implicit"],
  "⦃": ["⦄", "strictImplicit"],
};

/** `(x y : A := v)`, `{x : A}`, `⦃x⦄`, `{{x}}`, `[inst : C]`, `[C]`. */
export function parseBracketedBinder(p: Cursor): Binder {
  const { start, text } = p.token;
  if (text === "[") return parseInstanceBinder(p);
  const [close, info] = closing[text] ?? p.unexpected("binder");
  if (text === "{" && p.after(p.token).text === "{") {
    const inner = p.bracketed("}", () => parseBracketedBinder(p));
    return { ...inner, info: "strictImplicit", span: p.spanFrom(start) };
  }
  const parts = p.bracketed(close, () => {
    const names: BinderName[] = [parseBinderName(p)];
    while (atBinderName(p)) names.push(parseBinderName(p));
    const type = parseOptType(p);
    const value = text === "(" && p.eat(":=") ? p.term() : undefined;
    return { names, ...type, ...(value ? { default: value } : {}) };
  });
  return { info, ...parts, span: p.spanFrom(start) };
}

function parseInstanceBinder(p: Cursor): Binder {
  const { start } = p.token;
  const parts = p.bracketed("]", () => {
    const named = p.token.kind === "ident" && p.after(p.token).text === ":";
    const names = named ? [parseBinderName(p)] : [];
    if (named) p.advance();
    return { names, type: p.term() };
  });
  return { info: "instImplicit", ...parts, span: p.spanFrom(start) };
}

/** `: A`, if it is there. */
export function parseOptType(p: Cursor): { readonly type?: Term } {
  return p.eat(":") ? { type: p.term() } : {};
}

/** Binders of declarations: bracketed, or bare names. */
export function parseBinders(p: Cursor): Binder[] {
  const binders: Binder[] = [];
  for (;;) {
    if (atBracketedBinder(p)) binders.push(parseBracketedBinder(p));
    else if (atBinderName(p)) binders.push(bare([parseBinderName(p)]));
    else return binders;
  }
}

function bare(names: readonly BinderName[]): Binder {
  const first = names[0]?.span ?? { start: 0, end: 0 };
  return { info: "default", names, span: cover(first, names.at(-1)?.span ?? first) };
}

/** The binders of `∀`: bare names with one type or predicate, and bracketed ones among them. */
export function parseForallBinders(p: Cursor): ExtendedBinder[] {
  const binders: ExtendedBinder[] = [];
  for (;;) {
    if (atBinderName(p)) {
      const names = [parseBinderName(p)];
      while (atBinderName(p)) names.push(parseBinderName(p));
      binders.push(bare(names));
    } else if (atBracketedBinder(p)) binders.push(parseBracketedBinder(p));
    else break;
  }
  if (binders.length === 0) p.unexpected("binder");
  return withCommonType(p, binders);
}

/** A type or predicate after the last binder belongs to all bare ones. */
function withCommonType(p: Cursor, binders: readonly ExtendedBinder[]): ExtendedBinder[] {
  const only = binders.length === 1 ? binders[0] : undefined;
  if (only && only.names.length === 1 && !only.type) {
    const predicate = parsePredicate(p);
    if (predicate) return [{ ...only, predicate, span: p.spanFrom(only.span.start) }];
  }
  if (!p.at(":")) return [...binders];
  const { type } = parseOptType(p);
  return binders.map((binder) =>
    type && !binder.type && binder.info === "default"
      ? {
          ...binder,
          type,
          span: binder === binders.at(-1) ? p.spanFrom(binder.span.start) : binder.span,
        }
      : binder,
  );
}

function parsePredicate(p: Cursor): BinderPredicate | undefined {
  const { token } = p;
  if (token.kind !== "symbol" || !relations.has(token.text)) return undefined;
  p.advance();
  return { relation: token.text, bound: p.term() };
}

export interface NotationBinders {
  readonly binders: readonly ExtendedBinder[];
  readonly domain?: Term;
  readonly filter?: Term;
}

/** The binders of `∃`, `∑`, `⋃` and their like. */
export function parseNotationBinders(p: Cursor, style: Notation["binders"]): NotationBinders {
  if (style === "bigOperator") return parseBigOperatorBinders(p);
  if (!p.at("(")) {
    const names: BinderName[] = [];
    while (atBinderName(p)) names.push(parseBinderName(p));
    if (names.length === 0) p.unexpected("identifier, '_' or '('");
    if (style !== "extended" || !p.at("(")) return { binders: withCommonType(p, [bare(names)]) };
    return { binders: [bare(names), ...parseParenthesized(p)] };
  }
  return { binders: parseParenthesized(p) };
}

function parseParenthesized(p: Cursor): ExtendedBinder[] {
  const binders: ExtendedBinder[] = [];
  while (p.at("(")) {
    const { start } = p.token;
    const parts = p.bracketed(")", () => {
      const names = [parseBinderName(p)];
      while (atBinderName(p)) names.push(parseBinderName(p));
      const predicate = names.length === 1 ? parsePredicate(p) : undefined;
      return { names, ...(predicate ? { predicate } : parseOptType(p)) };
    });
    binders.push({ info: "default", ...parts, span: p.spanFrom(start) });
  }
  return binders;
}

function parseBigOperatorBinders(p: Cursor): NotationBinders {
  const binders: ExtendedBinder[] = [];
  if (p.at("(") && isBigOperatorCollection(p))
    while (p.at("(")) binders.push(bracketedBigOperatorBinder(p));
  else binders.push(bigOperatorBinder(p));
  const [only] = binders;
  let domain: Term | undefined;
  if (p.eat("in")) domain = p.term();
  const filter = p.eat("with") ? p.term() : undefined;
  const rest = filter ? { filter } : {};
  if (domain) return { binders, domain, ...rest };
  if (binders.length === 1 && only?.predicate?.relation === "∈") {
    const { predicate, ...binder } = only;
    return { binders: [binder], domain: predicate.bound, ...rest };
  }
  return { binders, ...rest };
}

/** `(i ∈ s) (j : A)`, as opposed to a pattern `(i, j)`. */
function isBigOperatorCollection(p: Cursor): boolean {
  const name = p.after(p.token);
  if (name.kind !== "ident" && name.text !== "_") return false;
  const next = p.after(name);
  return next.text === ":" || relations.has(next.text);
}

function bracketedBigOperatorBinder(p: Cursor): ExtendedBinder {
  const { start } = p.token;
  const binder = p.bracketed(")", () => bigOperatorBinder(p));
  return { ...binder, span: p.spanFrom(start) };
}

function bigOperatorBinder(p: Cursor): ExtendedBinder {
  const { start } = p.token;
  const target = atBinderName(p)
    ? { names: [parseBinderName(p)] }
    : { names: [], pattern: p.term(1024) };
  const predicate = parsePredicate(p);
  const rest = predicate ? { predicate } : parseOptType(p);
  return { info: "default", ...target, ...rest, span: p.spanFrom(start) };
}

/** The binders of `fun`, up to `=>`; `fun x y : A => …` gives the type to all bare ones. */
export function parseFunBinders(p: Cursor): FunBinder[] {
  const binders: FunBinder[] = [];
  while (!p.at("=>") && !p.at("↦") && !p.at(":")) {
    if (!p.startsTerm(1024) && !p.at("⦃")) p.unexpected("'=>'");
    binders.push(parseFunBinder(p));
  }
  if (binders.length === 0) p.unexpected("binder");
  const { type } = parseOptType(p);
  if (!type) return binders;
  return binders.map((item) =>
    item.kind === "binder" && !item.binder.type
      ? { kind: "binder", binder: { ...item.binder, type } }
      : item,
  );
}

function parseFunBinder(p: Cursor): FunBinder {
  if (p.at("[") || p.at("⦃") || (p.at("{") && isImplicitBinder(p)))
    return { kind: "binder", binder: parseBracketedBinder(p) };
  const term = p.term(1024);
  const { span } = term;
  if (term.kind === "ascription" && term.type) {
    const names = asBinderNames(term.term);
    if (names) return { kind: "binder", binder: { info: "default", names, type: term.type, span } };
  }
  const names = term.kind === "app" ? undefined : asBinderNames(term);
  if (names) return { kind: "binder", binder: { info: "default", names, span } };
  return { kind: "pattern", pattern: term };
}

/** `{x y : A}` or `{x}`, as opposed to a structure instance. */
function isImplicitBinder(p: Cursor): boolean {
  let token = p.after(p.token);
  if (token.text === "{") return true;
  if (token.kind !== "ident" && token.text !== "_") return false;
  while (token.kind === "ident" || token.text === "_") token = p.after(token);
  return token.text === ":" || token.text === "}";
}

/** The names that a term such as `x` or `x y _` lists, if it is one. */
export function asBinderNames(term: Term): BinderName[] | undefined {
  if (term.kind === "hole") return [{ name: undefined, span: term.span }];
  if (term.kind === "ident" && !term.levels) return [{ name: term.name, span: term.span }];
  if (term.kind !== "app" || term.ellipsis === true) return undefined;
  const names: BinderName[] = [];
  for (const item of [term.fn, ...term.args.map(({ value }) => value)]) {
    if (item.kind !== "ident" && item.kind !== "hole") return undefined;
    names.push({ name: item.kind === "ident" ? item.name : undefined, span: item.span });
  }
  return term.args.some(({ name }) => name !== undefined) ? undefined : names;
}

/** Whether `→` or `->` is next. */
export function atArrow(p: Cursor): boolean {
  return p.at("→") || p.at("->");
}

/** The rest of `(x : A) → B`; the arrow is next. */
export function parseDependentArrow(p: Cursor, binder: Binder, start: number): Term {
  p.advance();
  const body = p.term(25);
  p.precedence = 25;
  return { kind: "depArrow", binder, body, span: p.spanFrom(start) };
}

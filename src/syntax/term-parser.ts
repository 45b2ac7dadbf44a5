/**
 * Lean's terms by precedence (Pratt): a leading form, then trailing ones as long as they bind
 * tightly enough. The forms with a keyword are in keyword-terms.ts, `{ … }` in brace-terms.ts.
 *
 * Invariant: `p.precedence` is that of the term read last (Lean's `lhsPrec`).
 * Source: Lean's `prattParser`, `trailingLoop` (Parser/Basic.lean) and Parser/Term.lean.
 */
import { cover } from "../base/span.ts";
import type { Term } from "./ast.ts";
import { parseArguments, tryApplication } from "./application.ts";
import { asBinderNames, atArrow, parseDependentArrow } from "./binder-parser.ts";
import { parseBraceTerm } from "./brace-terms.ts";
import { precedence } from "./builtin-notations.ts";
import { readSpliceSuffix } from "./antiquotation.ts";
import { leadingRules, parseByRules, trailingRules } from "./custom-parser.ts";
import { isIdentFirst } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { keywordPrecedence, parseKeywordTerm } from "./keyword-terms.ts";
import { atLevel, parseAtomicLevel, parseLevel } from "./level-parser.ts";
import { leadingNotations, parseNotation, parseTrailingNotation } from "./notation-terms.ts";
import type { Token } from "./token.ts";

/** Symbols that begin a term which may be an argument. */
const maxLeaders: ReadonlySet<string> = new Set(
  "( ⟨ fun λ _ ? · @ .( { [ ‹ ↑ ⇑ ↥ Type Sort Prop Type* Sort* sorry".split(" "),
);

/** Whether a term that binds at least as tightly as `minimum` can begin here. */
export function startsTerm(p: Cursor, minimum = 0): boolean {
  const { token } = p;
  switch (token.kind) {
    case "ident":
    case "num":
    case "scientific":
    case "str":
    case "char":
      return true;
    case "symbol": {
      const { text } = token;
      if (maxLeaders.has(text)) return true;
      if (text === ".") return isDotIdent(p, token);
      const known = keywordPrecedence.get(text);
      if (known !== undefined && known >= minimum) return true;
      if (leadingRules(p, "term", minimum).length > 0 || text === "$[") return true;
      return leadingNotations(p, minimum).length > 0;
    }
    default:
      return false;
  }
}

function isDotIdent(p: Cursor, dot: Token): boolean {
  const code = p.lexer.text.codePointAt(dot.end) ?? 0;
  return isIdentFirst(code) || code === 0xab;
}

/** Reads a term whose result and trailing forms bind at least as tightly as `minimum`. */
export function parseTerm(p: Cursor, minimum = 0): Term {
  return p.nested(() => {
    let term = parseLeading(p, minimum);
    let { height } = p;
    for (;;) {
      p.height = 0;
      const next = parseTrailing(p, term, minimum);
      if (!next) break;
      height = p.grow(height);
      term = next;
    }
    p.height = height;
    return term;
  });
}

function parseLeading(p: Cursor, minimum: number): Term {
  const rules = leadingRules(p, "term", minimum);
  if (rules.length === 0) return parseBuiltin(p, minimum);
  const { start, text } = p.token;
  const read = (): Term => ({ ...parseByRules(p, rules), span: p.spanFrom(start) });
  const other =
    maxLeaders.has(text) || keywordPrecedence.has(text) || leadingNotations(p, minimum).length > 0;
  if (!other) return read();
  return p.longest(read, () => parseBuiltin(p, minimum)) ?? read();
}

function parseBuiltin(p: Cursor, minimum: number): Term {
  const { token } = p;
  const { start } = token;
  p.precedence = precedence.max;
  switch (token.kind) {
    case "ident":
      return parseIdent(p);
    case "num":
      p.advance();
      return { kind: "num", value: token.value, span: p.spanFrom(start) };
    case "scientific": {
      p.advance();
      const { mantissa, exponent } = token;
      return { kind: "scientific", mantissa, exponent, span: p.spanFrom(start) };
    }
    case "str":
    case "char":
      p.advance();
      return { kind: token.kind, value: token.value, span: p.spanFrom(start) };
    case "symbol":
      return parseSymbol(p, token.text, minimum);
    default:
      return p.unexpected("term");
  }
}

function parseIdent(p: Cursor): Term {
  const { start, text: name } = p.advance();
  if (p.at(".{") && !p.token.spaceBefore) {
    const levels = p.bracketed("}", () => {
      const list = [parseLevel(p)];
      while (p.eat(",")) list.push(parseLevel(p));
      return list;
    });
    return { kind: "ident", name, levels, span: p.spanFrom(start) };
  }
  const span = p.spanFrom(start);
  if (p.at("@") && !p.token.spaceBefore) {
    p.advance();
    const pattern = parseTerm(p, precedence.max);
    p.precedence = precedence.max;
    return { kind: "asPattern", name: { name, span }, pattern, span: p.spanFrom(start) };
  }
  return { kind: "ident", name, span };
}

function parseSymbol(p: Cursor, text: string, minimum: number): Term {
  const { start } = p.token;
  const simple = (kind: "hole" | "prop" | "sorry" | "cdot"): Term => {
    p.advance();
    return { kind, span: p.spanFrom(start) };
  };
  switch (text) {
    case "(":
      return parseParen(p, minimum);
    case "{":
    case "⦃":
      return parseBraceTerm(p, minimum);
    case "[":
      return parseListLiteral(p, minimum);
    case "⟨": {
      const args = p.bracketed("⟩", () => parseCommaList(p, "⟩"));
      p.precedence = precedence.max;
      return { kind: "anonymousConstructor", args, span: p.spanFrom(start) };
    }
    case "‹": {
      const type = p.bracketed("›", () => parseTerm(p));
      p.precedence = precedence.max;
      return { kind: "assumption", type, span: p.spanFrom(start) };
    }
    case "_":
      return simple("hole");
    case "·":
      return simple("cdot");
    case "$[":
      return parseSplice(p);
    case "Prop":
      return simple("prop");
    case "sorry":
      return simple("sorry");
    case "?":
      return parseSyntheticHole(p);
    case "Type":
    case "Sort":
    case "Type*":
    case "Sort*":
      return parseSort(p, minimum);
    case "@": {
      p.advance();
      const fn = parseTerm(p, precedence.max);
      p.precedence = precedence.max;
      return { kind: "explicit", fn, span: p.spanFrom(start) };
    }
    case "↑":
    case "⇑":
    case "↥": {
      p.advance();
      const term = parseTerm(p, precedence.max);
      p.precedence = precedence.max;
      return { kind: "coercion", arrow: text, term, span: p.spanFrom(start) };
    }
    case ".(": {
      const term = p.bracketed(")", () => parseTerm(p));
      p.precedence = precedence.max;
      return { kind: "inaccessible", term, span: p.spanFrom(start) };
    }
    case ".": {
      if (!isDotIdent(p, p.token)) return simple("cdot");
      const ident = p.lexer.identAt(p.token.end);
      if (!ident) return p.unexpected("term");
      p.moveTo(ident.end);
      return { kind: "dotIdent", name: ident.name, span: p.spanFrom(start) };
    }
  }
  const known = keywordPrecedence.get(text);
  if (known !== undefined && known >= minimum) {
    const term = parseKeywordTerm(p, text);
    p.precedence = known;
    return term;
  }
  const candidates = leadingNotations(p, minimum);
  if (candidates.length === 0) return p.unexpected("term");
  return parseNotation(p, candidates, [], 0, start);
}

/** `$[t],*` in a quotation; the opening is next. */
function parseSplice(p: Cursor): Term {
  const { start } = p.token;
  const term = p.bracketed("]", () => parseTerm(p));
  const end = readSpliceSuffix(p.lexer.text, p.previousEnd);
  if (end !== undefined) p.moveTo(end);
  else if (!p.eat("?")) p.unexpected("',*'");
  p.precedence = precedence.max;
  return { kind: "splice", term, span: p.spanFrom(start) };
}

function parseCommaList(p: Cursor, close: string): Term[] {
  const terms: Term[] = [];
  while (!p.at(close)) {
    terms.push(parseTerm(p));
    if (!p.eat(",")) break;
  }
  return terms;
}

function parseSyntheticHole(p: Cursor): Term {
  const { start } = p.advance();
  const { token } = p;
  if (token.spaceBefore || (token.kind !== "ident" && !p.at("_")))
    p.unexpected("identifier or '_'");
  p.advance();
  const name = token.kind === "ident" ? { name: token.text } : {};
  return { kind: "syntheticHole", ...name, span: p.spanFrom(start) };
}

function parseSort(p: Cursor, minimum: number): Term {
  const { start, text } = p.advance();
  const kind = text.startsWith("Type") ? "type" : "sort";
  if (text.endsWith("*")) return { kind, star: true, span: p.spanFrom(start) };
  if (minimum <= precedence.lead && p.token.spaceBefore && p.indented && atLevel(p)) {
    const level = parseAtomicLevel(p);
    p.precedence = precedence.lead;
    return { kind, level, span: p.spanFrom(start) };
  }
  return { kind, span: p.spanFrom(start) };
}

/** `()`, `(e)`, `(a, b)`, `(e : t)`, and the binder of `(x : A) → B`. */
function parseParen(p: Cursor, minimum: number): Term {
  const { start } = p.token;
  const inner = p.bracketed(")", (): Term => {
    if (p.at(")")) return { kind: "tuple", args: [], span: p.spanFrom(start) };
    const term = parseTerm(p);
    if (p.eat(":")) {
      if (p.at(")")) return { kind: "ascription", term, span: p.spanFrom(start) };
      const type = parseTerm(p);
      return { kind: "ascription", term, type, span: p.spanFrom(start) };
    }
    if (!p.at(",")) return { kind: "paren", term, span: p.spanFrom(start) };
    const args = [term];
    while (p.eat(",")) args.push(parseTerm(p));
    return { kind: "tuple", args, span: p.spanFrom(start) };
  });
  const span = p.spanFrom(start);
  p.precedence = precedence.max;
  if (inner.kind === "ascription" && inner.type) {
    const names = asBinderNames(inner.term);
    if (names) {
      const binder = { info: "default" as const, names, type: inner.type, span };
      if (atArrow(p) && minimum <= 25) return parseDependentArrow(p, binder, start);
      if ((p.at("×") || p.at("×'")) && minimum <= 35) {
        const [notation] = p.table.leading.get(p.token.text === "×" ? "Σ" : "Σ'") ?? [];
        if (notation) {
          p.advance();
          const body = parseTerm(p, 35);
          p.precedence = 35;
          const binders = [binder];
          return { kind: "binderNotation", notation, binders, body, span: p.spanFrom(start) };
        }
      }
    }
  }
  return { ...inner, span };
}

/** `[a, b]`, and the binder of `[C] → B`. */
function parseListLiteral(p: Cursor, minimum: number): Term {
  const { start } = p.token;
  const name = p.after(p.token);
  const named = name.kind === "ident" && p.after(name).text === ":";
  const elements = p.bracketed("]", () => {
    if (named) {
      p.advance();
      p.advance();
    }
    return parseCommaList(p, "]");
  });
  p.precedence = precedence.max;
  const span = p.spanFrom(start);
  const [type] = elements;
  if (type && elements.length === 1 && minimum <= 25 && (named || atArrow(p))) {
    const names = named ? [{ name: name.text, span: { start: name.start, end: name.end } }] : [];
    if (!atArrow(p)) p.unexpected("'→'");
    return parseDependentArrow(p, { info: "instImplicit", names, type, span }, start);
  }
  if (named) p.unexpected("'→'");
  return { kind: "listLiteral", elements, span };
}

function parseTrailing(p: Cursor, lhs: Term, minimum: number): Term | undefined {
  const { token } = p;
  if (token.kind !== "symbol") return tryApplication(p, lhs, minimum);
  const { start } = lhs.span;
  const rules = trailingRules(p, "term", minimum, lhs);
  if (rules.length > 0) {
    const read = (): Term => ({ ...parseByRules(p, rules, lhs), span: p.spanFrom(start) });
    const other = p.table.trailing.has(token.text) || p.startsTerm(precedence.arg);
    if (!other) return read();
    return p.longest(read, () => parseTrailingBuiltin(p, lhs, minimum)) ?? read();
  }
  return parseTrailingBuiltin(p, lhs, minimum);
}

function parseTrailingBuiltin(p: Cursor, lhs: Term, minimum: number): Term | undefined {
  const { token } = p;
  const { start } = lhs.span;
  switch (token.text) {
    case ".":
      return token.spaceBefore ? tryApplication(p, lhs, minimum) : parseProjections(p, lhs);
    case "→":
    case "->": {
      if (minimum > 25) return undefined;
      p.advance();
      const codomain = parseTerm(p, 25);
      p.precedence = 25;
      return { kind: "arrow", domain: lhs, codomain, span: p.spanFrom(start) };
    }
    case "▸": {
      if (minimum > 75) return undefined;
      p.advance();
      const term = parseTerm(p, 75);
      p.precedence = 75;
      return { kind: "subst", equality: lhs, term, span: p.spanFrom(start) };
    }
    case "<|":
    case "$":
    case "|>": {
      if (minimum > precedence.min) return undefined;
      const { text } = p.advance();
      const rhs = parseTerm(p, text === "|>" ? precedence.min + 1 : precedence.min);
      p.precedence = precedence.min;
      const [fn, arg] = text === "|>" ? [rhs, lhs] : [lhs, rhs];
      return { kind: "pipe", fn, arg, span: p.spanFrom(start) };
    }
    case "|>.": {
      if (minimum > precedence.min) return undefined;
      const fn = parseProjections(p, lhs) ?? p.unexpected("field");
      const args = parseArguments(p);
      p.precedence = precedence.min;
      if (args.args.length === 0) return fn;
      return { kind: "app", fn, ...args, span: p.spanFrom(start) };
    }
  }
  return parseTrailingNotation(p, lhs, minimum);
}

/** `.1` or `.field`; dotted fields are several. The dot, or `|>.`, is next. */
function parseProjections(p: Cursor, lhs: Term): Term | undefined {
  const { end } = p.token;
  const digits = /[0-9]+/y;
  digits.lastIndex = end;
  const index = digits.exec(p.lexer.text)?.[0];
  const name = index ?? p.lexer.identAt(end)?.name;
  if (name === undefined) return undefined;
  const stop = index === undefined ? (p.lexer.identAt(end)?.end ?? end) : end + index.length;
  p.moveTo(stop);
  p.precedence = precedence.max;
  let term = lhs;
  let from = end;
  const fields = name.split(".");
  for (const [i, field] of fields.entries()) {
    const to = i === fields.length - 1 ? stop : from + field.length;
    const fieldSpan = { start: from, end: to };
    term = { kind: "projection", term, field, fieldSpan, span: cover(lhs.span, fieldSpan) };
    from = to + 1;
  }
  return term;
}

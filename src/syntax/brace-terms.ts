/**
 * What stands between braces: set builders and literals, subtypes, structure instances, and the
 * binders of `{x : A} → B` and `⦃x : A⦄ → B`. Told apart by what follows the first element, so
 * that nothing is read twice.
 *
 * Source: Lean's `structInst`, Init/Notation.lean (subtypes), Mathlib's Order/SetNotation.lean.
 */
import type { ExtendedBinder, FieldAssignment, Term } from "./ast.ts";
import {
  asBinderNames,
  atArrow,
  parseBinders,
  parseBracketedBinder,
  parseDependentArrow,
  parseForallBinders,
} from "./binder-parser.ts";
import { precedence } from "./builtin-notations.ts";
import type { Cursor } from "./cursor.ts";

type Instance = Extract<Term, { kind: "structureInstance" }>;

/** A term that begins with `{` or `⦃`. */
export function parseBraceTerm(p: Cursor, minimum: number): Term {
  const { start } = p.token;
  if (minimum <= 25 && (p.at("⦃") || isImplicitArrow(p))) {
    const binder = parseBracketedBinder(p);
    if (!atArrow(p)) p.unexpected("'→'");
    return parseDependentArrow(p, binder, start);
  }
  if (p.at("⦃")) return p.unexpected("term");
  const inner = p.bracketed("}", () => parseInside(p));
  const span = p.spanFrom(start);
  p.precedence = precedence.max;
  if (inner.kind === "structureInstance" && minimum <= 25 && atArrow(p)) {
    const binder = asImplicitBinder(inner, span);
    if (binder) return parseDependentArrow(p, binder, start);
  }
  return { ...inner, span };
}

/** `{x y : A}`: several names before a colon, or `{{x : A}}`. */
function isImplicitArrow(p: Cursor): boolean {
  const first = p.after(p.token);
  if (first.text === "{") return p.after(first).kind === "ident" && isImplicitNames(p, first);
  return isImplicitNames(p, p.token);
}

function isImplicitNames(p: Cursor, open: Parameters<Cursor["after"]>[0]): boolean {
  let count = 0;
  let token = p.after(open);
  for (; token.kind === "ident" || token.text === "_"; token = p.after(token)) count++;
  return token.text === ":" && (count > 1 || (count === 1 && open !== p.token));
}

/** `{x : A}`, which was read as an instance of `A` whose field x is x. */
function asImplicitBinder(instance: Instance, span: Term["span"]): ExtendedBinder | undefined {
  const { fields, sources, type } = instance;
  const [field] = fields;
  if (!type || !field || fields.length > 1 || sources.length > 0) return undefined;
  if (field.value.kind !== "ident" || field.value.span.start !== field.nameSpan.start)
    return undefined;
  const names = [{ name: field.name, span: field.nameSpan }];
  return { info: "implicit", names, type, span };
}

function parseInside(p: Cursor): Term {
  const { start } = p.token;
  if (p.at("}")) return { kind: "setLiteral", elements: [], span: p.spanFrom(start) };
  if (p.at("..")) return parseFields(p, [], []);
  if (p.token.kind === "ident") {
    const next = p.after(p.token).text;
    if (next === ":=") return parseFields(p, [], []);
    if (next === ":") return parseTyped(p);
    if (next === "|" || next === "//") return parseBuilder(p, bareBinder(p));
  }
  const first = p.term();
  if (p.at("|")) return parseBuilderOf(p, first);
  if (p.at("//")) {
    const names = asBinderNames(first) ?? p.unexpected("'}'");
    return parseBuilder(p, { info: "default", names, span: first.span });
  }
  const elements = [first];
  while (p.eat(",")) {
    if (p.token.kind === "ident" && p.after(p.token).text === ":=")
      return parseFields(
        p,
        [],
        elements.map((element) => abbreviation(p, element)),
      );
    if (p.at("..") || p.at("}")) break;
    elements.push(p.term());
  }
  if (p.eat("with")) return parseFields(p, elements, []);
  if (p.at(":") && (first.kind === "tuple" || first.kind === "anonymousConstructor")) {
    p.advance();
    const type = p.term();
    const span = p.spanFrom(start);
    if (!p.at("|")) p.unexpected("'|'");
    return parseBuilder(p, { info: "default", names: [], pattern: first, type, span });
  }
  if (p.at(":") || p.at("..")) {
    const fields = elements.map((element) => abbreviation(p, element));
    return parseFields(p, [], fields, true);
  }
  if (p.at(":=")) p.unexpected("'}'");
  return { kind: "setLiteral", elements, span: p.spanFrom(start) };
}

function bareBinder(p: Cursor): ExtendedBinder {
  const { text: name, start, end } = p.advance();
  const span = { start, end };
  return { info: "default", names: [{ name, span }], span };
}

/** `x : A` and then `|`, `//` or the end. */
function parseTyped(p: Cursor): Term {
  const { start } = p.token;
  const bare = bareBinder(p);
  p.expect(":");
  const type = p.term();
  if (p.at("|") || p.at("//")) return parseBuilder(p, { ...bare, type, span: p.spanFrom(start) });
  const [name] = bare.names;
  const fields: FieldAssignment[] = [];
  if (name?.name !== undefined)
    fields.push(abbreviation(p, { kind: "ident", name: name.name, span: name.span }));
  return { kind: "structureInstance", sources: [], fields, type, span: p.spanFrom(start) };
}

function parseBuilder(p: Cursor, binder: ExtendedBinder): Term {
  const { start } = binder.span;
  const kind = p.advance().text === "//" ? "subtype" : "setBuilder";
  const body = p.term();
  return { kind, binder, body, span: p.spanFrom(start) };
}

/** `{x ∈ s | p}`, `{(x, y) | p}`, `{f x | (x : A)}`; `|` is next. */
function parseBuilderOf(p: Cursor, first: Term): Term {
  const { start } = first.span;
  if (first.kind === "notation" && first.args.length === 2) {
    const [lhs, bound] = first.args;
    const [, item] = first.notation.items;
    const names = lhs && lhs.kind !== "app" ? asBinderNames(lhs) : undefined;
    if (names && bound && item?.kind === "symbol") {
      const predicate = { relation: item.text, bound };
      return parseBuilder(p, { info: "default", names, predicate, span: first.span });
    }
  }
  p.advance();
  if (p.at("(") && isBinderGroup(p)) {
    const binders = parseForallBinders(p);
    return { kind: "setImage", element: first, binders, span: p.spanFrom(start) };
  }
  const body = p.term();
  const binder = { info: "default" as const, names: [], pattern: first, span: first.span };
  return { kind: "setBuilder", binder, body, span: p.spanFrom(start) };
}

function isBinderGroup(p: Cursor): boolean {
  let token = p.after(p.token);
  if (token.kind !== "ident" && token.text !== "_") return false;
  while (token.kind === "ident" || token.text === "_") token = p.after(token);
  return token.text === ":" || token.text === ")";
}

/** `x` stands for `x := x`. */
function abbreviation(p: Cursor, value: Term): FieldAssignment {
  if (value.kind !== "ident") return p.fail("invalid structure instance field", value.span);
  const { name, span } = value;
  return { name, nameSpan: span, binders: [], value, span };
}

/** The fields after what was read, then `..` and `: T`. */
function parseFields(
  p: Cursor,
  sources: readonly Term[],
  before: readonly FieldAssignment[],
  complete = false,
): Term {
  const start = sources[0]?.span.start ?? before[0]?.span.start ?? p.token.start;
  const fields = [...before, ...(complete ? [] : parseFieldList(p))];
  const ellipsis = p.eat("..") ? { ellipsis: true } : {};
  const type = p.eat(":") ? { type: p.term() } : {};
  const span = p.spanFrom(start);
  return { kind: "structureInstance", sources, fields, ...ellipsis, ...type, span };
}

/** Fields, separated by commas or by lines that begin at the column of the first. */
export function parseFieldList(p: Cursor): FieldAssignment[] {
  const fields: FieldAssignment[] = [];
  const { column } = p.token;
  p.withColumn(column, () => {
    while (p.token.kind === "ident") {
      fields.push(parseField(p));
      if (p.eat(",")) continue;
      if (!p.token.newlineBefore || p.token.column !== column) break;
    }
  });
  return fields;
}

function parseField(p: Cursor): FieldAssignment {
  const { text: name, start, end } = p.advance();
  const nameSpan = { start, end };
  const binders = p.at(":=") ? [] : parseBinders(p);
  if (binders.length === 0 && !p.at(":="))
    return abbreviation(p, { kind: "ident", name, span: nameSpan });
  p.expect(":=");
  const value = p.term();
  return { name, nameSpan, binders, value, span: p.spanFrom(start) };
}

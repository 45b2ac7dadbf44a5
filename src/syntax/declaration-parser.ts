/**
 * Declarations: `theorem`, `def`, `instance` …, `inductive`, `structure`.
 *
 * Invariant: what is wrong in a body is reported and leaves an `error` term there, so that the
 * statement survives; what is wrong in a header is thrown.
 * Source: Lean's Parser/Command.lean.
 */
import type {
  BinderName,
  Command,
  ConstructorSyntax,
  DeclarationBody,
  DeclarationId,
  LocalFunction,
  Modifiers,
  StructureField,
  Term,
} from "./ast.ts";
import {
  atBinderName,
  atBracketedBinder,
  parseBinderName,
  parseBinders,
  parseBracketedBinder,
  parseOptType,
} from "./binder-parser.ts";
import { parseFieldList } from "./brace-terms.ts";
import { parseName } from "./command-parts.ts";
import { type Cursor, ParseFailure } from "./cursor.ts";
import { parseAlternatives } from "./keyword-terms.ts";

type Declaration = Extract<Command, { kind: "declaration" }>;

const keywords: ReadonlySet<string> = new Set([
  "theorem",
  "lemma",
  "example",
  "def",
  "abbrev",
  "instance",
  "axiom",
  "opaque",
]);

function isDeclarationKeyword(word: string): word is Declaration["keyword"] {
  return keywords.has(word);
}

/** The declaration whose keyword is next, if one is. */
export function parseDeclaration(
  p: Cursor,
  modifiers: Modifiers,
  start: number,
): Command | undefined {
  const { token } = p;
  if (token.kind !== "symbol") return undefined;
  if (isDeclarationKeyword(token.text)) return parseDefinition(p, token.text, modifiers, start);
  if (token.text === "inductive") return parseInductive(p, false, modifiers, start);
  if (token.text === "structure") return parseStructure(p, false, modifiers, start);
  if (token.text !== "class") return undefined;
  if (p.after(token).text !== "inductive") return parseStructure(p, true, modifiers, start);
  p.advance();
  return parseInductive(p, true, modifiers, start);
}

function parseId(p: Cursor): DeclarationId {
  const { start } = p.token;
  const name = parseName(p);
  if (!p.at(".{") || p.token.spaceBefore) return { name, span: p.spanFrom(start) };
  const levels = p.bracketed("}", () => {
    const list = [parseName(p)];
    while (p.eat(",")) list.push(parseName(p));
    return list;
  });
  return { name, levels, span: p.spanFrom(start) };
}

function parseDefinition(
  p: Cursor,
  keyword: Declaration["keyword"],
  modifiers: Modifiers,
  start: number,
): Declaration {
  const word = p.advance();
  const keywordSpan = { start: word.start, end: word.end };
  const priority = keyword === "instance" ? parsePriority(p) : {};
  const named = keyword !== "example" && (keyword !== "instance" || p.token.kind === "ident");
  const id = named ? { id: parseId(p) } : {};
  const binders = parseBinders(p);
  const typed = keyword === "theorem" || keyword === "lemma" || keyword === "axiom";
  if (!p.at(":") && typed) p.unexpected("':'");
  const type = parseOptType(p);
  const head = { kind: "declaration" as const, keyword, keywordSpan, modifiers, binders };
  const body = parseBody(p, keyword);
  const measures = parseTermination(p);
  const locals = [...leadingFunctions(p), ...(p.at("where") ? parseWhere(p) : [])];
  const span = p.spanFrom(start);
  const local = locals.length === 0 ? {} : { locals };
  return { ...head, ...id, ...priority, ...type, ...body, ...measures, ...local, span };
}

/** What `let rec` at the start of the body declared. */
function leadingFunctions(p: Cursor): readonly LocalFunction[] {
  return p.letRecs.splice(0);
}

/** `let rec g …` and what separates it from the rest of the body. */
function parseLetRec(p: Cursor): LocalFunction {
  const { column } = p.token;
  p.advance();
  p.advance();
  const made = p.withColumn(column, () => parseLocalFunction(p));
  if (!p.eat(";") && !p.token.newlineBefore) p.unexpected("';' or line break");
  return made;
}

/** `where g (x : A) : B := e`, one function a line. */
function parseWhere(p: Cursor): LocalFunction[] {
  p.expect("where");
  const functions: LocalFunction[] = [];
  if (p.atCommand) return functions;
  p.withColumn(p.token.column, () => {
    while (p.token.kind === "ident" && p.atBlock && !p.atCommand)
      functions.push(parseLocalFunction(p));
  });
  return functions;
}

function parseLocalFunction(p: Cursor): LocalFunction {
  const { name, span } = parseId(p);
  const binders = parseBinders(p);
  const type = parseOptType(p);
  const { body } = parseBody(p, "def");
  const measures = parseTermination(p);
  if (body === undefined) return p.unexpected("':=' or '|'");
  return { name, span, binders, ...type, body, ...measures };
}

function parsePriority(p: Cursor): { priority?: Term } {
  if (!p.at("(") || p.after(p.token).text !== "priority") return {};
  const priority = p.bracketed(")", () => {
    p.advance();
    p.expect(":=");
    return p.term();
  });
  return { priority };
}

function parseBody(p: Cursor, keyword: Declaration["keyword"]): { body?: DeclarationBody } {
  const { start } = p.token;
  try {
    if (p.eat(":=")) {
      while (p.at("let") && p.after(p.token).text === "rec") p.letRecs.push(parseLetRec(p));
      return { body: { kind: "term", term: p.term() } };
    }
    if (p.at("|")) return { body: { kind: "alternatives", alternatives: parseAlternatives(p) } };
    if (p.eat("where")) return { body: { kind: "fields", fields: parseFieldList(p) } };
    if (keyword !== "axiom" && keyword !== "opaque") p.unexpected("':=', 'where' or '|'");
    return {};
  } catch (error) {
    if (!(error instanceof ParseFailure) || error.fatal) throw error;
    p.report(error);
    p.brackets = 0;
    p.column = undefined;
    const unfinished = p.token.start === start;
    while (!p.atCommand && p.token.kind !== "eof") p.advance();
    if (unfinished) return {};
    const term: Term = { kind: "error", message: error.message, span: p.spanFrom(start) };
    return { body: { kind: "term", term } };
  }
}

function parseTermination(p: Cursor): Pick<Declaration, "terminationBy" | "decreasingBy"> {
  let measures: Pick<Declaration, "terminationBy" | "decreasingBy"> = {};
  for (;;) {
    if (p.eat("termination_by")) measures = { ...measures, terminationBy: parseMeasure(p) };
    else if (p.eat("decreasing_by")) measures = { ...measures, decreasingBy: p.by() };
    else return measures;
  }
}

/** `x y => e` is the function; `e` alone speaks of the declaration's own variables. */
function parseMeasure(p: Cursor): Term {
  const { start } = p.token;
  let token = p.token;
  while (token.kind === "ident" || token.text === "_") token = p.after(token);
  if (token.text !== "=>" && token.text !== "↦") return p.term();
  const binders = parseBinders(p).map((binder) => ({ kind: "binder" as const, binder }));
  p.advance();
  return { kind: "fun", binders, body: p.term(), span: p.spanFrom(start) };
}

function parseDeriving(p: Cursor): string[] {
  if (!p.eat("deriving")) return [];
  const classes = [parseName(p)];
  while (p.eat(",")) classes.push(parseName(p));
  return classes;
}

function parseInductive(p: Cursor, isClass: boolean, modifiers: Modifiers, start: number): Command {
  p.advance();
  const id = parseId(p);
  const binders = parseBinders(p);
  const type = parseOptType(p);
  if (!p.eat("where")) p.eat(":=");
  const constructors: ConstructorSyntax[] = [];
  while (p.at("|") || (p.token.kind === "doc" && p.after(p.token).text === "|"))
    constructors.push(parseConstructor(p));
  const deriving = parseDeriving(p);
  const span = p.spanFrom(start);
  return {
    kind: "inductive",
    class: isClass,
    modifiers,
    id,
    binders,
    ...type,
    constructors,
    deriving,
    span,
  };
}

function parseConstructor(p: Cursor): ConstructorSyntax {
  const { start } = p.token;
  let doc = parseDoc(p);
  p.expect("|");
  doc = { ...doc, ...parseDoc(p) };
  const { start: from, end } = p.token;
  const name = parseName(p);
  const binders = parseBinders(p);
  const type = parseOptType(p);
  const nameSpan = { start: from, end };
  return { name, nameSpan, ...doc, binders, ...type, span: p.spanFrom(start) };
}

function parseDoc(p: Cursor): { docstring?: string } {
  const { token } = p;
  if (token.kind !== "doc") return {};
  p.advance();
  return { docstring: token.value };
}

function parseStructure(p: Cursor, isClass: boolean, modifiers: Modifiers, start: number): Command {
  p.advance();
  const id = parseId(p);
  const binders = parseBinders(p);
  const parents: Term[] = [];
  if (p.eat("extends")) {
    do parents.push(p.term());
    while (p.eat(","));
  }
  const type = parseOptType(p);
  let constructorName: string | undefined;
  const fields: StructureField[] = [];
  if (p.eat("where") || p.eat(":=")) {
    if (p.token.kind === "ident" && p.after(p.token).text === "::") {
      constructorName = parseName(p);
      p.advance();
    }
    p.withColumn(p.token.column, () => {
      while (p.atBlock && atField(p)) fields.push(parseStructureField(p));
    });
  }
  const deriving = parseDeriving(p);
  const span = p.spanFrom(start);
  return {
    kind: "structure",
    class: isClass,
    modifiers,
    id,
    binders,
    extends: parents,
    ...type,
    ...(constructorName === undefined ? {} : { constructorName }),
    fields,
    deriving,
    span,
  };
}

function atField(p: Cursor): boolean {
  if (p.token.kind === "doc") {
    const next = p.after(p.token);
    return next.kind === "ident" || ["(", "{", "[", "⦃"].includes(next.text);
  }
  return p.token.kind === "ident" || atBracketedBinder(p);
}

function parseStructureField(p: Cursor): StructureField {
  const { start } = p.token;
  const doc = parseDoc(p);
  if (atBracketedBinder(p)) {
    const { names, info, type, default: value } = parseBracketedBinder(p);
    const rest = { ...(type ? { type } : {}), ...(value ? { default: value } : {}) };
    return { names, info, binders: [], ...rest, ...doc, span: p.spanFrom(start) };
  }
  const names: BinderName[] = [parseBinderName(p)];
  while (atBinderName(p) && p.indented) names.push(parseBinderName(p));
  const binders = parseBinders(p);
  const type = parseOptType(p);
  const value = p.eat(":=") ? { default: p.term() } : {};
  const span = p.spanFrom(start);
  return { names, info: "default", binders, ...type, ...value, ...doc, span };
}

/**
 * `syntax`, `macro`, `macro_rules`, `declare_syntax_cat`: commands by which a text extends its own
 * grammar. Rules are in force from the next command on.
 *
 * Source: Lean's Parser/Syntax.lean, Elab/Syntax.lean (default precedences, names), Elab/Macro.lean.
 */
import type { Attribute, Command } from "./ast.ts";
import { precedence } from "./builtin-notations.ts";
import { isTrailing } from "./category-table.ts";
import type { Cursor } from "./cursor.ts";
import { builtinCategories } from "./custom-parser.ts";
import { parsePrecedence } from "./notation-command.ts";
import { parseMacroBody, parseQuotation } from "./quotation.ts";
import { holdsValue, type MacroRule, type SyntaxPart, type SyntaxRule } from "./syntax-rule.ts";

type Scope = Attribute["scope"];

const keywords: ReadonlySet<string> = new Set([
  "syntax",
  "macro",
  "macro_rules",
  "declare_syntax_cat",
]);

/** Whether the keyword extends the grammar. */
export function isSyntaxKeyword(keyword: string): boolean {
  return keywords.has(keyword);
}

/** Reads the command, whose keyword is next, and puts its rules in force. */
export function parseSyntaxCommand(p: Cursor, scope: Scope, start: number): Command {
  const keyword = p.advance().text;
  switch (keyword) {
    case "declare_syntax_cat": {
      if (p.token.kind !== "ident") p.unexpected("identifier");
      const name = p.advance().text;
      if (p.at("(")) readOptions(p);
      p.notations = p.notations.addCategory(name);
      return { kind: "syntax", span: p.spanFrom(start) };
    }
    case "macro_rules": {
      if (p.at("(")) readOptions(p);
      const rules: MacroRule[] = [];
      p.withColumn(p.token.column, () => {
        while (p.at("|") && p.atBlock) rules.push(...parseRule(p));
      });
      if (rules.length === 0) p.unexpected("'|'");
      return { kind: "macroRules", rules, span: p.spanFrom(start) };
    }
    case "syntax":
      return parseSyntax(p, scope, start);
    default:
      return parseMacro(p, scope, start);
  }
}

/** `` | `(p) | `(q) => body ``. */
function parseRule(p: Cursor): MacroRule[] {
  const patterns: unknown[] = [];
  while (p.eat("|")) patterns.push(parseQuotation(p).tree);
  if (!p.eat("=>")) p.expect("↦");
  const body = parseMacroBody(p);
  return patterns.map((pattern) => ({ pattern, body }));
}

interface Options {
  readonly name?: string;
  readonly priority?: number;
}

/** `(name := …) (priority := …) (kind := …)`. */
function readOptions(p: Cursor): Options {
  let options: Options = {};
  while (p.at("(")) {
    const word = p.after(p.token).text;
    if (!["name", "priority", "kind", "behavior"].includes(word)) break;
    p.bracketed(")", () => {
      p.advance();
      p.expect(":=");
      const value = p.term();
      if (word === "name" && value.kind === "ident") options = { ...options, name: value.name };
      if (word === "priority" && value.kind === "num")
        options = { ...options, priority: Number(value.value) };
      if (word === "priority" && value.kind === "ident")
        options = { ...options, priority: value.name === "high" ? 10_000 : 100 };
    });
  }
  return options;
}

interface Item {
  readonly name?: string;
  readonly part: SyntaxPart;
}

function parseSyntax(p: Cursor, scope: Scope, start: number): Command {
  const level = p.eat(":") ? parsePrecedence(p) : undefined;
  const options = readOptions(p);
  const done = (): Command => ({ kind: "syntax", span: p.spanFrom(start) });
  if (p.token.kind === "ident" && p.after(p.token).text === ":=") {
    // `syntax foo := parts`: a name for a row of parts.
    const name = p.advance().text;
    p.advance();
    const parts = parseItems(p, false).map(({ part }) => part);
    p.notations = p.notations.addCategory(name);
    declare(p, ruleOf(p, { name }, name, precedence.max, parts), scope);
    return done();
  }
  const parts = parseItems(p, false).map(({ part }) => part);
  const category = parseCategoryName(p);
  declare(p, ruleOf(p, options, category, level, parts), scope);
  return done();
}

function parseMacro(p: Cursor, scope: Scope, start: number): Command {
  const level = p.eat(":") ? parsePrecedence(p) : undefined;
  const options = readOptions(p);
  const items = parseItems(p, true);
  const category = parseCategoryName(p);
  const parts = items.map(({ part }) => part);
  const rule = ruleOf(p, options, category, level, parts);
  if (!p.eat("=>")) p.expect("↦");
  const body = parseMacroBody(p);
  const { start: from, end } = p.spanFrom(start);
  const span = { start: from, end };
  const args = items
    .filter(({ part }) => holdsValue(part))
    .map(({ name = "_", part }) => {
      const one = part.kind === "category" || part.kind === "choice";
      const variable = { kind: "antiquotation", name: `$${name}${one ? "" : "*"}`, span };
      return one ? variable : [variable];
    });
  declare(p, rule, scope);
  const pattern = { kind: "custom", rule: rule.name, args, span };
  return { kind: "macroRules", rules: [{ pattern, body }], span };
}

function declare(p: Cursor, rule: SyntaxRule, scope: Scope): void {
  const { namespace } = p.notations;
  p.notations = p.notations.addRule(
    rule,
    scope === "scoped" ? { kind: "scoped", namespace } : { kind: scope },
  );
}

function parseCategoryName(p: Cursor): string {
  p.expect(":");
  const { token } = p;
  if (token.kind !== "ident") return p.unexpected("identifier");
  if (!p.table.hasCategory(token.text)) p.fail(`unknown category '${token.text}'`);
  p.advance();
  return token.text;
}

function ruleOf(
  p: Cursor,
  options: Options,
  category: string,
  level: number | undefined,
  parts: readonly SyntaxPart[],
): SyntaxRule {
  const [first, ...rest] = parts;
  if (first === undefined) return p.unexpected("syntax item");
  const word =
    category === "tactic" && first.kind === "symbol" && /^[\p{L}_]/u.test(first.text)
      ? { ...first, word: true }
      : first;
  const { namespace } = p.notations;
  const base = options.name ?? `${category}${parts.map(describe).join("")}`;
  const qualified = namespace === "" ? base : `${namespace}.${base}`;
  const atomic = parts.every(
    (part) =>
      part.kind === "symbol" ||
      (part.kind === "category" && /^(ident|num|str|char)$/.test(part.name)),
  );
  const rule: SyntaxRule = {
    name: `${qualified}@${p.previousEnd}`,
    category,
    precedence: level ?? (atomic && parts.length === 1 ? precedence.max : precedence.lead),
    parts: [word, ...rest],
    priority: options.priority ?? 1000,
  };
  if (first.kind === "category" && first.name === category && !isTrailing(rule))
    p.fail("invalid syntax: a symbol must follow the first part");
  return rule;
}

function describe(part: SyntaxPart): string {
  if (part.kind !== "symbol") return "_";
  return part.text.charAt(0).toUpperCase() + part.text.slice(1);
}

/** Parts up to `:`, `=>`, `)` or the end; in a macro they may have names. */
function parseItems(p: Cursor, named: boolean): Item[] {
  const items: Item[] = [];
  for (;;) {
    const { token } = p;
    const begins =
      token.kind === "str" ||
      token.kind === "ident" ||
      p.at("(") ||
      (token.kind === "error" && token.text === "&") ||
      token.text === "&";
    if (!begins || p.atCommand) return items;
    let name: string | undefined;
    const colon = p.after(token);
    if (named && token.kind === "ident" && colon.text === ":" && !colon.spaceBefore) {
      p.advance();
      p.advance();
      name = token.text;
    }
    const part = parseItem(p);
    if (part !== undefined) items.push({ part, ...(name === undefined ? {} : { name }) });
  }
}

/** One item with what repeats it; undefined for what only concerns printing. */
function parseItem(p: Cursor): SyntaxPart | undefined {
  const first = parseRepeated(p);
  if (!p.at("<|>")) return first === undefined ? undefined : joined(first);
  const alternatives = [first ?? []];
  while (p.eat("<|>")) alternatives.push(parseRepeated(p) ?? []);
  return { kind: "choice", alternatives };
}

/** A row as one part. */
function joined(parts: readonly SyntaxPart[]): SyntaxPart {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return { kind: "choice", alternatives: [parts] };
}

function parseRepeated(p: Cursor): readonly SyntaxPart[] | undefined {
  const { parts, optional } = parseAtom(p);
  if (parts === undefined) return undefined;
  if (optional) return [{ kind: "optional", parts }];
  const { token } = p;
  if (token.spaceBefore || token.kind !== "symbol") return parts;
  const next = p.after(token);
  if (token.text === "?") {
    p.advance();
    return [{ kind: "optional", parts }];
  }
  if (token.text === "*" || token.text === "+") {
    p.advance();
    return [{ kind: "many", parts, least: token.text === "*" ? 0 : 1 }];
  }
  if ((token.text === "," || token.text === ";") && !next.spaceBefore && /^[*+]$/.test(next.text)) {
    p.advance();
    const least = p.advance().text === "*" ? 0 : 1;
    const trailing = p.at(",") && p.after(p.token).text === "?" && !p.token.spaceBefore;
    if (trailing) {
      p.advance();
      p.advance();
    }
    return [{ kind: "sepBy", parts, separator: token.text, least, trailing }];
  }
  return parts;
}

const checks: ReadonlySet<string> = new Set(["colGt", "colGe", "noWs", "ws", "linebreak"]);

interface Atom {
  readonly parts: readonly SyntaxPart[] | undefined;
  readonly optional: boolean;
}

function parseAtom(p: Cursor): Atom {
  const { token } = p;
  const plain = (parts: readonly SyntaxPart[] | undefined): Atom => ({ parts, optional: false });
  if (token.text === "&") {
    p.advance();
    return plain([symbol(p, true)]);
  }
  if (token.kind === "str") return plain([symbol(p, false)]);
  if (p.at("(")) return plain(p.bracketed(")", () => parseItems(p, false).map(({ part }) => part)));
  if (token.kind !== "ident") return p.unexpected("syntax item");
  p.advance();
  const optional = token.text.endsWith("?");
  const written = optional ? token.text.slice(0, -1) : token.text;
  const name = written.replace(/^.*\./, "");
  if (/^pp[A-Z]/.test(name)) return plain(undefined);
  if (checks.has(name)) return plain([{ kind: "check", what: name as "colGt" }]);
  if (p.at("(") && !p.token.spaceBefore) return plain(parseCombinator(p, name));
  if (!builtinCategories.has(normal(name)) && !p.table.hasCategory(name))
    p.fail(`unknown parser declaration/category/alias '${token.text}'`, token);
  const level = p.at(":") && !p.token.spaceBefore ? (p.advance(), parsePrecedence(p)) : 0;
  return { parts: [{ kind: "category", name: normal(name), precedence: level }], optional };
}

/** Lean's other names for the same categories. */
function normal(name: string): string {
  const others: Readonly<Record<string, string>> = {
    rawIdent: "ident",
    numLit: "num",
    strLit: "str",
    tacticSeq1Indented: "tacticSeq",
  };
  return others[name] ?? name;
}

function symbol(p: Cursor, word: boolean): SyntaxPart {
  const { token } = p;
  if (token.kind !== "str") return p.unexpected("string literal");
  p.advance();
  const text = token.value.trim();
  if (text === "" || /\s/.test(text)) p.fail("invalid atom", token);
  return { kind: "symbol", text, word };
}

/** `sepBy(p, ",")`, `many(p)`, `optional(p)`, and wrappers that change nothing here. */
function parseCombinator(p: Cursor, name: string): readonly SyntaxPart[] {
  return p.bracketed(")", () => {
    const parts = parseItems(p, false).map(({ part }) => part);
    let separator = ",";
    while (p.eat(",")) {
      const { token } = p;
      if (token.kind === "str" && separator === ",") separator = token.value.trim();
      if (!p.at(")")) p.advance();
    }
    switch (name) {
      case "sepBy":
      case "sepBy1":
      case "sepByIndent":
      case "sepBy1Indent": {
        const least = name.includes("1") ? 1 : 0;
        return [{ kind: "sepBy", parts, separator, least, trailing: false }];
      }
      case "many":
      case "many1":
      case "manyIndent":
      case "many1Indent":
        return [{ kind: "many", parts, least: name.includes("1") ? 1 : 0 }];
      case "optional":
        return [{ kind: "optional", parts }];
      case "group":
      case "atomic":
      case "withPosition":
      case "ppDedent":
      case "ppGroup":
        return parts;
      default:
        return p.fail(`unknown parser declaration/category/alias '${name}'`);
    }
  });
}

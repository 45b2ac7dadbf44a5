/**
 * Reading by the rules that a text declared: several that fit are read one after the other, and
 * the one that reads furthest wins, the later one where two read equally far.
 *
 * Source: Lean's `longestMatchFn`, `prattParser` (Parser/Basic.lean), Parser/Extension.lean.
 */
import type { Span } from "../base/span.ts";
import { antiquotation } from "./antiquotation.ts";
import { precedence } from "./builtin-notations.ts";
import type { Cursor } from "./cursor.ts";
import { type CustomNode, holdsValue, type SyntaxPart, type SyntaxRule } from "./syntax-rule.ts";
import { ArgumentParser } from "./tactic-arguments.ts";

interface Tree {
  readonly kind: string;
  readonly span: Span;
}

type Custom = { readonly kind: "custom" } & CustomNode;

/** The rules of a category that begin with the next token and bind tightly enough. */
export function leadingRules(p: Cursor, category: string, minimum = 0): readonly SyntaxRule[] {
  const rules = p.table.categories.get(category)?.leading.get(p.token.text) ?? [];
  return rules.filter((rule) => rule.precedence >= minimum);
}

/** The rules that go on after a tree of the category was read. */
export function trailingRules(
  p: Cursor,
  category: string,
  minimum: number,
  lhs: { readonly kind: string },
): readonly SyntaxRule[] {
  const rules = p.table.categories.get(category)?.trailing.get(p.token.text) ?? [];
  return rules.filter(({ precedence: result, parts: [first] }) => {
    if (result < minimum || first?.kind !== "category") return false;
    return first.name === category ? first.precedence <= p.precedence : first.name === lhs.kind;
  });
}

/** Reads by the rule that fits best; `lhs` is what was read already. */
export function parseByRules(p: Cursor, rules: readonly SyntaxRule[], lhs?: unknown): Custom {
  const read = (rule: SyntaxRule): Custom => {
    const args: unknown[] = lhs === undefined ? [] : [lhs];
    parseParts(p, lhs === undefined ? rule.parts : rule.parts.slice(1), args);
    p.precedence = rule.precedence;
    return { kind: "custom", rule: rule.name, args };
  };
  const [only] = rules;
  if (rules.length === 1 && only !== undefined) return read(only);
  let best: { readonly node: Custom; readonly rule: SyntaxRule; readonly end: number } | undefined;
  const mark = p.mark();
  const before = p.precedence;
  for (const rule of rules) {
    const node = p.attempt(() => read(rule));
    if (node === undefined) continue;
    const end = p.previousEnd;
    const beats =
      best === undefined ||
      end > best.end ||
      (end === best.end && rule.priority >= best.rule.priority);
    if (beats) best = { node, rule, end };
    p.reset(mark);
    p.precedence = before;
  }
  const last = best?.rule ?? rules.at(-1);
  return last === undefined ? p.unexpected("term") : read(last);
}

function parseParts(p: Cursor, parts: readonly SyntaxPart[], into: unknown[]): void {
  for (const part of parts) {
    if (part.kind === "symbol") {
      if (!(part.word ? p.atWord(part.text) : p.at(part.text))) p.unexpected(`'${part.text}'`);
      p.advance();
    } else if (part.kind === "check") check(p, part.what);
    else into.push(parsePart(p, part));
  }
}

function check(p: Cursor, what: (SyntaxPart & { kind: "check" })["what"]): void {
  const { token } = p;
  const holds = {
    colGt: p.indented,
    colGe: p.atBlock,
    noWs: !token.spaceBefore,
    ws: token.spaceBefore,
    linebreak: token.newlineBefore,
  }[what];
  if (!holds) p.fail("checkColGt");
}

function parsePart(p: Cursor, part: SyntaxPart): unknown {
  switch (part.kind) {
    case "category":
      return parseCategory(p, part.name, part.precedence);
    case "optional":
      return starts(p, part.parts) ? optionally(p, part.parts) : [];
    case "many": {
      const values: unknown[] = part.least === 1 ? [group(p, part.parts)] : [];
      while (starts(p, part.parts)) {
        const [value] = optionally(p, part.parts);
        if (value === undefined) break;
        values.push(value);
      }
      return values;
    }
    case "sepBy": {
      const values: unknown[] =
        part.least === 1
          ? [group(p, part.parts)]
          : starts(p, part.parts)
            ? optionally(p, part.parts)
            : [];
      while (values.length > 0 && p.at(part.separator)) {
        p.advance();
        if (part.trailing && !starts(p, part.parts)) break;
        values.push(group(p, part.parts));
      }
      return values;
    }
    case "choice": {
      for (const parts of part.alternatives.slice(0, -1)) {
        if (!starts(p, parts)) continue;
        const value = p.attempt(() => ({ value: group(p, parts) }));
        if (value !== undefined) return value.value;
      }
      return group(p, part.alternatives.at(-1) ?? []);
    }
    default:
      return undefined;
  }
}

/** What a row of parts holds: its only value, or all of them together. */
function group(p: Cursor, parts: readonly SyntaxPart[]): unknown {
  const items: unknown[] = [];
  parseParts(p, parts, items);
  if (items.length === 1) return items[0];
  return items.length === 0 ? { kind: "token" } : { kind: "group", items };
}

/** The row if it is there; once its first word was read, the rest must follow. */
function optionally(p: Cursor, parts: readonly SyntaxPart[]): unknown[] {
  const splice = antiquotation(p.token.kind === "ident" ? p.token.text : undefined);
  if (splice?.splice === true && parts.filter(holdsValue).length === 1) {
    return [variable(p)];
  }
  if (parts[0]?.kind === "symbol") return [group(p, parts)];
  const value = p.attempt(() => ({ value: group(p, parts) }));
  return value === undefined ? [] : [value.value];
}

/** Whether the row may begin here; false says that it does not. */
function starts(p: Cursor, parts: readonly SyntaxPart[]): boolean {
  if (p.token.kind === "eof" || p.atCommand) return false;
  if (p.token.newlineBefore && !p.indented) return false;
  if (antiquotation(p.token.kind === "ident" ? p.token.text : undefined)?.splice === true)
    return true;
  const first = parts.find((part) => part.kind !== "check");
  if (first === undefined) return false;
  switch (first.kind) {
    case "symbol":
      return first.word ? p.atWord(first.text) : p.at(first.text);
    case "category":
      if (first.name === "term") return p.startsTerm(first.precedence);
      if (first.name === "ident") return p.token.kind === "ident";
      if (first.name === "num" || first.name === "str")
        return p.token.kind === first.name || antiquotation(p.token.text) !== undefined;
      if (first.name === "tactic") return p.startsTactic() || p.token.text.startsWith("$");
      if (first.name === "location") return p.atWord("at") || p.token.text.startsWith("$");
      if (first.name === "rwRuleSeq") return p.at("[") || p.token.text.startsWith("$");
      return true;
    default:
      return true;
  }
}

/** `$x` where a tree of any kind may stand. */
function variable(p: Cursor): Tree {
  const { text, start } = p.advance();
  p.precedence = precedence.max;
  const node: Tree & { readonly name: string } = {
    kind: "antiquotation",
    name: text,
    span: p.spanFrom(start),
  };
  return node;
}

/** Categories whose trees are single tokens. */
const tokens: Readonly<Record<string, readonly string[]>> = {
  ident: ["ident"],
  num: ["num"],
  str: ["str"],
  char: ["char"],
  scientific: ["scientific"],
  hole: ["hole"],
  binderIdent: ["ident", "hole"],
};

/** What each category is called in messages. */
const described: Readonly<Record<string, string>> = {
  ident: "identifier",
  num: "numeral",
  str: "string literal",
  char: "character literal",
  scientific: "scientific number",
  hole: "'_'",
  binderIdent: "identifier or '_'",
};

/** The categories that parts may name without declaring them. */
export const builtinCategories: ReadonlySet<string> = new Set([
  "term",
  "tactic",
  "tacticSeq",
  "command",
  "location",
  "rwRuleSeq",
  ...Object.keys(tokens),
]);

function parseCategory(p: Cursor, name: string, minimum: number): unknown {
  const { token } = p;
  const known = antiquotation(token.kind === "ident" ? token.text : undefined);
  const stands = known !== undefined && (known.category ?? name) === name;
  const allowed = tokens[name];
  if (allowed !== undefined) {
    const isHole = token.text === "_" && token.kind === "symbol";
    const fits = known === undefined && allowed.includes(isHole ? "hole" : token.kind);
    if (!fits && !stands) return p.unexpected(described[name] ?? name);
    return p.term(precedence.max);
  }
  if (name === "term") return p.term(minimum);
  if (!p.table.hasCategory(name) && atVariable(p, name)) return variable(p);
  switch (name) {
    case "tactic":
      return p.tactic();
    case "tacticSeq":
      return p.tacticSequence();
    case "command":
      return p.command();
    case "location":
      if (!p.atWord("at")) p.unexpected("'at'");
      return new ArgumentParser(p).location();
    case "rwRuleSeq":
      return { kind: "rules", rules: new ArgumentParser(p).rewriteRules() };
    default:
      return p.nested(() => parseDeclared(p, name, minimum));
  }
}

/** Whether a variable for trees of the category is next. */
function atVariable(p: Cursor, name: string): boolean {
  const known = antiquotation(p.token.kind === "ident" ? p.token.text : undefined);
  if (known === undefined) return false;
  const written = known.category ?? name;
  return written === name || (written.startsWith("tactic") && name.startsWith("tactic"));
}

function leadingTree(p: Cursor, name: string, minimum: number, start: number): Tree {
  let leading = leadingRules(p, name, minimum);
  if (leading.length === 0) {
    const { open = [] } = p.table.categories.get(name) ?? {};
    leading = open.filter((rule) => rule.precedence >= minimum);
  }
  if (leading.length === 0) return p.unexpected(name);
  const node = p.attempt(() => ({ ...parseByRules(p, leading), span: p.spanFrom(start) }));
  if (node !== undefined) return node;
  // Where none goes on from here, the category is what was expected.
  const begins = leading.some((rule) => starts(p, rule.parts));
  if (!begins) return p.unexpected(name);
  return { ...parseByRules(p, leading), span: p.spanFrom(start) };
}

/** A tree of a category that the text declared. */
export function parseDeclared(p: Cursor, name: string, minimum: number): unknown {
  const { start } = p.token;
  let node: Tree = atVariable(p, name) ? variable(p) : leadingTree(p, name, minimum, start);
  let { height } = p;
  for (;;) {
    p.height = 0;
    const trailing = trailingRules(p, name, minimum, node);
    if (trailing.length === 0) break;
    node = { ...parseByRules(p, trailing, node), span: p.spanFrom(start) };
    height = p.grow(height);
  }
  p.height = height;
  return node;
}

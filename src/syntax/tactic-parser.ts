/**
 * `by` blocks: sequences of tactics by Lean's rules of position, and how reading goes on after a
 * tactic that is broken.
 *
 * Invariants: a sequence never throws for what is wrong inside a tactic (but for text that is
 * nested too deeply): it reports it, leaves an `error` node, and goes on at the next line that
 * begins at the block's column.
 * Source: Lean's `sepByIndent`, `tacticSeq`, `tacticSeqIndentGt` (Parser/Term.lean), Init/Tactics.
 */
import type { Tactic, TacticSequence } from "./ast.ts";
import { parseOpen, parseSetOption, withOpened } from "./command-parts.ts";
import { type Cursor, expectation, ParseFailure } from "./cursor.ts";
import { antiquotation } from "./antiquotation.ts";
import { leadingRules, parseByRules } from "./custom-parser.ts";
import { ArgumentParser } from "./tactic-arguments.ts";
import type { TacticKeyword } from "./tactic-index.ts";

const expectedBlock = "'{' or indented tactic sequence";

/** The block after `by`: nested ones must be right of the enclosing block. */
export function parseBy(p: Cursor): TacticSequence {
  if (p.at("{")) return parseBraced(p);
  return p.indented && mayBeTactic(p) ? parseIndented(p) : emptyBlock(p, expectedBlock);
}

/** `{ tacs }`, or tactics from here on at one column. */
export function parseTacticSequence(p: Cursor): TacticSequence {
  if (p.at("{")) return parseBraced(p);
  return p.atBlock && mayBeTactic(p) ? parseIndented(p) : emptyBlock(p, "tactic");
}

/** Reports that nothing stands here; the block stays, so that its goal can be shown. */
function emptyBlock(p: Cursor, expected: string): TacticSequence {
  const { token, previousEnd: end } = p;
  p.error(expectation(token, expected), token);
  return { tactics: [], span: { start: end, end } };
}

function parseBraced(p: Cursor): TacticSequence {
  const { start } = p.token;
  const tactics = p.bracketed("}", () => (p.at("}") ? [] : parseItems(p, p.token.column)));
  return { tactics, span: p.spanFrom(start) };
}

function parseIndented(p: Cursor): TacticSequence {
  const { start } = p.token;
  const tactics = parseItems(p, p.token.column);
  return { tactics, span: p.spanFrom(start) };
}

function parseItems(p: Cursor, column: number): Tactic[] {
  const tactics: Tactic[] = [];
  p.withColumn(column, () => {
    for (;;) {
      tactics.push(parseRecovering(p));
      if (p.eat(";")) {
        if (p.atBlock && mayBeTactic(p)) continue;
      } else {
        const stray = straySuffix(p, column);
        if (stray) tactics.push(stray);
      }
      if (p.token.newlineBefore && p.token.column === column && mayBeTactic(p)) continue;
      return;
    }
  });
  return tactics;
}

/** Whether a tactic, known or not, stands here; commands and closing symbols end a block. */
function mayBeTactic(p: Cursor): boolean {
  return startsTactic(p) || p.token.kind === "ident";
}

/** Whether a known tactic begins here. */
export function startsTactic(p: Cursor): boolean {
  const { token } = p;
  if (token.kind !== "ident" && token.kind !== "symbol") return false;
  if (p.tactics.has(token.text)) return true;
  if (leadingRules(p, "tactic").length > 0) return true;
  const { text } = token;
  if (token.kind === "ident") return false;
  if (atScoped(p)) return true;
  return text === "·" || text === "(" || text === "{" || (text === "." && bulletDot(p));
}

/** `open` or `set_option` within a block; in the first column they begin a command. */
function atScoped(p: Cursor): boolean {
  return (p.at("open") || p.at("set_option")) && p.token.column > 0;
}

/** `.` as a bullet, in old style. */
function bulletDot(p: Cursor): boolean {
  return p.after(p.token).spaceBefore;
}

function parseRecovering(p: Cursor): Tactic {
  const { start } = p.token;
  const { brackets, column } = p;
  try {
    return parseTactic(p);
  } catch (error) {
    if (!(error instanceof ParseFailure) || error.fatal) throw error;
    p.report(error);
    p.brackets = brackets;
    p.column = column;
    if (p.token.start === start) p.advance();
    skipTactic(p);
    return { kind: "error", message: error.message, span: p.spanFrom(start) };
  }
}

/** A word that stands after a tactic on its line, or further right: it belongs to nothing. */
function straySuffix(p: Cursor, column: number): Tactic | undefined {
  const { token } = p;
  const { start, kind } = token;
  if (kind !== "ident" && kind !== "num" && kind !== "str" && kind !== "char") return undefined;
  if (token.newlineBefore && token.column <= column) return undefined;
  const message = expectation(token, "command");
  p.error(message, token);
  skipTactic(p);
  return { kind: "error", message, span: p.spanFrom(start) };
}

const opening = new Set(["(", "[", "{", "⟨", "⦃", "‹", "@["]);
const closing = new Set([")", "]", "}", "⟩", "⦄", "›"]);

/** Skips to the next line at the block's column or left of it, or to a bracket that closes. */
function skipTactic(p: Cursor): void {
  let open = 0;
  for (;;) {
    const { token } = p;
    if (token.kind === "eof" || p.atCommand) return;
    if (token.newlineBefore && p.column !== undefined && token.column <= p.column) return;
    if (token.kind === "symbol") {
      if (opening.has(token.text)) open++;
      else if (closing.has(token.text)) {
        if (open === 0 && p.brackets > 0) return;
        open = Math.max(0, open - 1);
      }
    }
    p.advance();
  }
}

/** A tactic; at precedence 0 or 1 also `t <;> t'`. */
export function parseTactic(p: Cursor, minimum = 0): Tactic {
  return p.nested(() => {
    let tactic = parsePrimary(p);
    let { height } = p;
    for (;;) {
      if (minimum > 1 || !p.at("<;>")) break;
      p.height = 0;
      p.advance();
      const rhs = parseTactic(p, 2);
      height = p.grow(height);
      tactic = { kind: "andThen", lhs: tactic, rhs, span: p.spanFrom(tactic.span.start) };
    }
    p.height = height;
    return tactic;
  });
}

function parsePrimary(p: Cursor): Tactic {
  const { token } = p;
  const { start } = token;
  if (token.kind === "symbol") {
    if (p.at("(")) {
      const tactics = p.bracketed(")", () => parseTacticSequence(p));
      return { kind: "paren", tactics, span: p.spanFrom(start) };
    }
    if (p.at("{")) {
      const tactics = parseBraced(p);
      return { kind: "cdot", tactics, span: p.spanFrom(start) };
    }
    if (p.at("·") || (p.at(".") && bulletDot(p))) {
      p.advance();
      const tactics = parseTacticSequence(p);
      return { kind: "cdot", tactics, span: p.spanFrom(start) };
    }
  }
  if (atScoped(p)) {
    const command = p.at("open") ? parseOpen(p) : parseSetOption(p);
    p.expect("in");
    const tactics = withOpened(p, command, () => parseTacticSequence(p));
    return { kind: "in", command, tactics, span: p.spanFrom(start) };
  }
  if (token.kind === "ident" && antiquotation(token.text) !== undefined) {
    p.advance();
    return { kind: "antiquotation", name: token.text, span: p.spanFrom(start) };
  }
  const declared = leadingRules(p, "tactic");
  if (declared.length > 0) {
    const read = (): Tactic => ({ ...parseByRules(p, declared), span: p.spanFrom(start) });
    return p.tactics.has(token.text) ? (p.longest(read, () => parseKnown(p)) ?? read()) : read();
  }
  return parseKnown(p);
}

/** A tactic of the registry. */
function parseKnown(p: Cursor): Tactic {
  const { token } = p;
  const { start } = token;
  const known = findKeyword(p);
  if (known) {
    const args = known.syntax.parse(new ArgumentParser(p), known.keyword);
    return { kind: "tactic", name: known.name, args, span: p.spanFrom(start) };
  }
  if (token.kind === "ident") p.fail("unknown tactic");
  return p.unexpected("tactic");
}

/** Consumes the longest keyword that stands here. */
function findKeyword(p: Cursor): TacticKeyword | undefined {
  const { token } = p;
  if (token.kind !== "ident" && token.kind !== "symbol") return undefined;
  for (const candidate of p.tactics.get(token.text) ?? []) {
    const mark = p.mark();
    p.advance();
    if (candidate.rest.every((word) => p.eatWord(word))) return candidate;
    p.reset(mark);
  }
  return undefined;
}

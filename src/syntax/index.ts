/** The syntax layer: text to trees and back. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Command, Term } from "./ast.ts";
import { asFailure, CommandParser, grammar, type ParserOptions } from "./command-parser.ts";
import { budgetFor, Cursor } from "./cursor.ts";
import { Lexer } from "./lexer.ts";
import { NotationState } from "./notation-table.ts";
import { indexTactics } from "./tactic-index.ts";

export type * from "./ast.ts";
export type * from "./notation.ts";
export type * from "./tactic-syntax.ts";
export { CommandParser, longestSymbol, type ParserOptions } from "./command-parser.ts";
export { NotationState, NotationTable, type NotationScope } from "./notation-table.ts";

export interface ParsedDocument {
  readonly commands: readonly Command[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a whole text. Never throws. */
export function parseDocument(text: string, options: ParserOptions): ParsedDocument {
  const parser = new CommandParser(text, options);
  const commands: Command[] = [];
  for (let command = parser.next(); command; command = parser.next()) commands.push(command);
  return { commands, diagnostics: parser.takeDiagnostics() };
}

export interface ParsedTerm {
  readonly term: Term;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a text that is one term. Never throws. */
export function parseTerm(text: string, options: Partial<ParserOptions> = {}): ParsedTerm {
  const notations = options.notations ?? NotationState.initial;
  const diagnostics: Diagnostic[] = [];
  const p = new Cursor(
    grammar,
    new Lexer(text, notations.table.tokens),
    options.offset ?? 0,
    indexTactics(options.tactics ?? new Map()),
    notations,
    diagnostics,
    budgetFor(text),
  );
  try {
    const term = p.term();
    if (p.token.kind !== "eof") p.unexpected("end of input");
    return { term, diagnostics };
  } catch (error) {
    const failure = asFailure(error, p);
    p.report(failure);
    const span = { start: 0, end: text.length };
    return { term: { kind: "error", message: failure.message, span }, diagnostics };
  }
}

/**
 * The parser's state within one command: the next token, where a line may go on, how deep we are,
 * and what was wrong so far. The grammar's functions take it as their first argument.
 *
 * Invariants: a grammar function either returns a node, having consumed it, or throws
 * {@link ParseFailure}; nothing else is thrown. Nesting and height of trees are bounded, so that
 * neither the parser nor who walks its trees runs out of stack.
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Span } from "../base/span.ts";
import type { Command, LocalFunction, Tactic, TacticSequence, Term } from "./ast.ts";
import { commandKeywords } from "./keywords.ts";
import type { Lexer } from "./lexer.ts";
import type { NotationState, NotationTable } from "./notation-table.ts";
import type { TacticIndex } from "./tactic-index.ts";
import { describeToken, type Token } from "./token.ts";

/** How many constructs may stand within each other. */
export const maxDepth = 400;
/** How high a tree may be; chains such as `a + b + …` count too. */
export const maxHeight = 800;

/** Text that is not of the grammar. `fatal` ones end the command at once. */
export class ParseFailure extends Error {
  readonly span: Span;
  readonly fatal: boolean;
  constructor(message: string, span: Span, fatal = false) {
    super(message);
    this.span = span;
    this.fatal = fatal;
  }
}

/** How many tokens may be read yet, repetitions included: what keeps reading linear. */
export interface Budget {
  tokens: number;
}

/** Enough for any text whose alternatives are told apart early. */
export function budgetFor(text: string): Budget {
  return { tokens: 8 * text.length + 100_000 };
}

export interface Mark {
  readonly token: Token;
  readonly previousEnd: number;
  readonly diagnostics: number;
}

/**
 * The parts of the grammar that refer to each other; the files that read them reach each other
 * through the cursor, so that none imports one that imports it.
 */
export interface Grammar {
  term(p: Cursor, minimum: number): Term;
  startsTerm(p: Cursor, minimum: number): boolean;
  by(p: Cursor): TacticSequence;
  tacticSequence(p: Cursor): TacticSequence;
  tactic(p: Cursor): Tactic;
  command(p: Cursor): Command;
  startsTactic(p: Cursor): boolean;
}

export class Cursor {
  readonly lexer: Lexer;
  readonly tactics: TacticIndex;
  readonly #grammar: Grammar;
  #notations: NotationState;
  readonly diagnostics: Diagnostic[];
  /** The next token. */
  token: Token;
  /** Where the last consumed token ends. */
  previousEnd: number;
  /** The column that arguments must be right of; undefined: anywhere. */
  column: number | undefined = undefined;
  /** Precedence of the term that was read last (Lean's `lhsPrec`). */
  precedence = 0;
  /** The functions of `let rec` that the body being read begins with. */
  readonly letRecs: LocalFunction[] = [];
  /** Brackets that are open around here; recovery inside them stops where they close. */
  brackets = 0;
  /** Height of the tallest tree read since it was last cleared. */
  height = 0;
  #depth = 0;
  readonly #budget: Budget;
  /** What {@link lookahead} found, so that nested ones are not read again and again. */
  readonly #seen = new Map<number, boolean>();

  constructor(
    grammar: Grammar,
    lexer: Lexer,
    offset: number,
    tactics: TacticIndex,
    notations: NotationState,
    diagnostics: Diagnostic[],
    budget: Budget,
  ) {
    this.#grammar = grammar;
    this.#budget = budget;
    this.lexer = lexer;
    this.tactics = tactics;
    this.#notations = notations;
    lexer.tokens = notations.table.tokens;
    this.diagnostics = diagnostics;
    this.token = lexer.tokenAt(offset);
    this.previousEnd = offset;
  }

  /** A term whose result and trailing forms bind at least as tightly as `minimum`. */
  term(minimum = 0): Term {
    return this.#grammar.term(this, minimum);
  }

  /** `t₁, t₂, …`; at least one. */
  terms(): Term[] {
    const terms = [this.term()];
    while (this.eat(",")) terms.push(this.term());
    return terms;
  }

  /** Whether a term that binds at least as tightly as `minimum` can begin here. */
  startsTerm(minimum = 0): boolean {
    return this.#grammar.startsTerm(this, minimum);
  }

  /** The block after `by`: nested ones must be right of the enclosing block. */
  by(): TacticSequence {
    return this.#grammar.by(this);
  }

  /** `{ tacs }`, or tactics from here on at one column. */
  tacticSequence(): TacticSequence {
    return this.#grammar.tacticSequence(this);
  }

  /** One tactic, with `<;>`. */
  tactic(): Tactic {
    return this.#grammar.tactic(this);
  }

  /** One command. */
  command(): Command {
    return this.#grammar.command(this);
  }

  /** Whether a known tactic begins here. */
  startsTactic(): boolean {
    return this.#grammar.startsTactic(this);
  }

  /** The notations in force. */
  get table(): NotationTable {
    return this.#notations.table;
  }

  get notations(): NotationState {
    return this.#notations;
  }

  /** Changes them; the next token is read anew. */
  set notations(notations: NotationState) {
    this.#notations = notations;
    this.lexer.tokens = notations.table.tokens;
    this.token = this.lexer.tokenAt(this.previousEnd);
  }

  /** The token after `token`. */
  after(token: Token): Token {
    return this.lexer.tokenAt(token.end);
  }

  advance(): Token {
    const { token } = this;
    if (--this.#budget.tokens < 0) throw new ParseFailure("too ambiguous to be read", token, true);
    this.previousEnd = token.end;
    this.token = this.lexer.tokenAt(token.end);
    return token;
  }

  /** Goes on at `end`, which the caller has read up to. */
  moveTo(end: number): void {
    this.previousEnd = end;
    this.token = this.lexer.tokenAt(end);
  }

  mark(): Mark {
    const { token, previousEnd } = this;
    return { token, previousEnd, diagnostics: this.diagnostics.length };
  }

  reset(mark: Mark): void {
    this.token = mark.token;
    this.previousEnd = mark.previousEnd;
    this.diagnostics.length = mark.diagnostics;
  }

  /** Reads, or changes nothing and returns undefined where that fails. */
  attempt<T>(body: () => T): T | undefined {
    const mark = this.mark();
    const { precedence, height } = this;
    try {
      return body();
    } catch (error) {
      if (!(error instanceof ParseFailure) || error.fatal) throw error;
      this.reset(mark);
      this.precedence = precedence;
      this.height = height;
      return undefined;
    }
  }

  /** Whichever reads further, the first where both read equally far; undefined when both fail. */
  longest<T>(first: () => T | undefined, second: () => T | undefined): T | undefined {
    const mark = this.mark();
    const { precedence } = this;
    const one = this.attempt(first);
    const end = this.mark();
    const after = this.precedence;
    this.reset(mark);
    this.precedence = precedence;
    const other = this.attempt(second);
    if (one === undefined) return other;
    if (other !== undefined && this.token.start > end.token.start) return other;
    this.reset(end);
    this.precedence = after;
    return one;
  }

  /** Whether the text that follows is such; consumes nothing. */
  lookahead(body: () => boolean): boolean {
    const { start } = this.token;
    const known = this.#seen.get(start);
    if (known !== undefined) return known;
    const mark = this.mark();
    const { precedence, height } = this;
    const result = this.attempt(body) ?? false;
    this.reset(mark);
    this.precedence = precedence;
    this.height = height;
    this.#seen.set(start, result);
    return result;
  }

  /** Whether the next token is this symbol or keyword. */
  at(symbol: string): boolean {
    return this.token.kind === "symbol" && this.token.text === symbol;
  }

  /** Whether it is this word, reserved or not. */
  atWord(word: string): boolean {
    return (
      (this.token.kind === "ident" || this.token.kind === "symbol") && this.token.text === word
    );
  }

  eat(symbol: string): boolean {
    if (!this.at(symbol)) return false;
    this.advance();
    return true;
  }

  eatWord(word: string): boolean {
    if (!this.atWord(word)) return false;
    this.advance();
    return true;
  }

  expect(symbol: string): Token {
    if (!this.at(symbol)) this.unexpected(`'${symbol}'`);
    return this.advance();
  }

  /** Right of the block's column (Lean's `checkColGt`). */
  get indented(): boolean {
    return this.column === undefined || this.token.column > this.column;
  }

  /** At the block's column or right of it (`checkColGe`). */
  get atBlock(): boolean {
    return this.column === undefined || this.token.column >= this.column;
  }

  spanFrom(start: number): Span {
    return { start, end: Math.max(start, this.previousEnd) };
  }

  /** Reads a quotation: `$x` is a token within. */
  quoting<T>(quoting: boolean, body: () => T): T {
    const saved = this.lexer.quoting;
    const { column, brackets } = this;
    const set = (value: boolean): void => {
      this.lexer.quoting = value;
      this.token = this.lexer.tokenAt(this.previousEnd);
    };
    set(quoting);
    this.column = undefined;
    try {
      return body();
    } finally {
      this.column = column;
      this.brackets = brackets;
      set(saved);
    }
  }

  /** Runs with another block column. */
  withColumn<T>(column: number | undefined, body: () => T): T {
    const saved = this.column;
    this.column = column;
    try {
      return body();
    } finally {
      this.column = saved;
    }
  }

  /** Reads what stands between brackets: columns do not matter there. The opening one is next. */
  bracketed<T>(close: string, body: (open: Token) => T): T {
    const saved = this.column;
    const brackets = this.brackets;
    this.column = undefined;
    this.brackets++;
    try {
      const result = body(this.advance());
      this.expect(close);
      return result;
    } finally {
      this.column = saved;
      this.brackets = brackets;
    }
  }

  /** Runs one level deeper; returns its tree, whose height is then known. */
  nested<T>(body: () => T): T {
    if (this.#depth >= maxDepth) this.tooDeep();
    const height = this.height;
    this.#depth++;
    this.height = 0;
    try {
      return body();
    } finally {
      this.#depth--;
      this.height = Math.max(height, this.height + 1);
    }
  }

  /** To be called where a loop wraps what it has read so far into a new node. */
  grow(height: number): number {
    const grown = Math.max(height, this.height) + 1;
    if (grown > maxHeight) this.tooDeep();
    this.height = grown;
    return grown;
  }

  tooDeep(): never {
    const message = `nested too deeply: at most ${maxDepth} levels are read; split the text with 'have' or definitions`;
    throw new ParseFailure(message, this.token, true);
  }

  /** Fails at the next token. `expected` as in Lean's "…; expected term". */
  unexpected(expected: string): never {
    const { token } = this;
    throw new ParseFailure(expectation(token, expected), { start: token.start, end: token.end });
  }

  fail(message: string, span: Span = this.token): never {
    throw new ParseFailure(message, { start: span.start, end: span.end });
  }

  report(failure: ParseFailure): void {
    this.error(failure.message, failure.span);
  }

  error(text: string, span: Span): void {
    const { start, end } = span;
    this.diagnostics.push({ severity: "error", code: "syntax", span: { start, end }, text });
  }

  /** Whether a command begins here, at the start of a line. */
  get atCommand(): boolean {
    const { token } = this;
    return token.newlineBefore && (isCommandStart(token) || this.table.startsCommand(token.text));
  }
}

/** "unexpected token ')'; expected term"; text that is no token has a message of its own. */
export function expectation(token: Token, expected: string): string {
  const found = describeToken(token);
  return found.startsWith("unexpected") ? `${found}; expected ${expected}` : found;
}

/** Whether a command can begin with this token. */
export function isCommandStart(token: Token): boolean {
  if (token.kind === "doc" || token.kind === "moduleDoc") return true;
  return token.kind === "symbol" && commandKeywords.has(token.text);
}

/**
 * Commands one by one, with recovery at the next line that begins one.
 *
 * Invariants: `next` never throws; every call passes over some text; the whole of a document is
 * read in time linear in its length, whatever it holds.
 * Source: Lean's Parser/Command.lean and Parser/Module.lean (recovery).
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Command, Modifiers } from "./ast.ts";
import { parseBinders } from "./binder-parser.ts";
import {
  applyOpen,
  parseAttributes,
  parseModifiers,
  parseName,
  parseNames,
  parseOpen,
  parseSetOption,
} from "./command-parts.ts";
import {
  type Budget,
  budgetFor,
  Cursor,
  type Grammar,
  isCommandStart,
  maxDepth,
  ParseFailure,
} from "./cursor.ts";
import { parseDeclaration } from "./declaration-parser.ts";
import { grammar as parts } from "./grammar.ts";
import { Lexer } from "./lexer.ts";
import { leadingRules, parseByRules } from "./custom-parser.ts";
import { antiquotation } from "./antiquotation.ts";
import { isSyntaxKeyword, parseSyntaxCommand } from "./syntax-command.ts";
import { isNotationKeyword, parseNotationCommand } from "./notation-command.ts";
import { NotationState } from "./notation-table.ts";
import { indexTactics, type TacticIndex } from "./tactic-index.ts";
import type { TacticSyntax } from "./tactic-syntax.ts";

export interface ParserOptions {
  readonly tactics: ReadonlyMap<string, TacticSyntax>;
  /** What is in force at the start; without it what every text starts with. */
  readonly notations?: NotationState;
  /** Where to start: the start of the text, or where a parser stopped before. */
  readonly offset?: number;
}

/** **Units**: UTF-16 units; no symbol of a notation is longer, or it counts as changed too late. */
export const longestSymbol = 16;

/** The grammar, commands within quotations among it. */
export const grammar: Grammar = { ...parts, command: (p) => parseCommand(p) };

export class CommandParser {
  readonly #lexer: Lexer;
  readonly #tactics: TacticIndex;
  readonly #budget: Budget;
  #diagnostics: Diagnostic[] = [];
  #tabReported = false;
  #offset: number;
  /** The notations for the next command; `next` follows `open`, `namespace`, `notation` itself. */
  notations: NotationState;

  constructor(text: string, options: ParserOptions) {
    this.notations = options.notations ?? NotationState.initial;
    this.#lexer = new Lexer(text, this.notations.table.tokens);
    this.#tactics = indexTactics(options.tactics);
    this.#budget = budgetFor(text);
    this.#offset = options.offset ?? 0;
  }

  /** Where the last command ended; reading can go on from here later, with `notations` as now. */
  get offset(): number {
    return this.#offset;
  }

  /**
   * Up to where text was looked at, the token after the last command included. What was read is
   * the same in every text that agrees with this one up to there and a few letters more
   * ({@link longestSymbol}, for the symbols that more letters could make longer).
   */
  get lookahead(): number {
    return this.#lexer.furthest;
  }

  /** What was wrong since this was last called. */
  takeDiagnostics(): Diagnostic[] {
    const taken = this.#diagnostics;
    this.#diagnostics = [];
    return taken;
  }

  /** The next command, an `error` one if it is broken; undefined at the end of the text. */
  next(): Command | undefined {
    const p = this.#cursor();
    if (p.token.kind === "eof") return undefined;
    const { start } = p.token;
    let command: Command;
    try {
      command = parseCommand(p);
      this.notations = p.notations;
    } catch (error) {
      const failure = asFailure(error, p);
      p.report(failure);
      skipToCommand(p, start);
      command = { kind: "error", message: failure.message, span: p.spanFrom(start) };
    }
    this.#offset = p.previousEnd;
    this.#reportTab();
    return command;
  }

  #cursor(): Cursor {
    const { notations } = this;
    return new Cursor(
      grammar,
      this.#lexer,
      this.#offset,
      this.#tactics,
      notations,
      this.#diagnostics,
      this.#budget,
    );
  }

  #reportTab(): void {
    const tab = this.#lexer.firstTab;
    if (tab === undefined || this.#tabReported) return;
    this.#tabReported = true;
    this.#diagnostics.push({
      severity: "error",
      code: "syntax",
      span: { start: tab, end: tab + 1 },
      text: "tabs are not allowed; please configure your editor to expand them",
    });
  }
}

/** Failures as they are; a full stack is text that is nested too deeply; the rest are bugs. */
export function asFailure(error: unknown, p: Cursor): ParseFailure {
  if (error instanceof ParseFailure) return error;
  if (!(error instanceof RangeError)) throw error;
  const { start, end } = p.token;
  const message = `nested too deeply: at most ${maxDepth} levels are read`;
  return new ParseFailure(message, { start, end }, true);
}

function skipToCommand(p: Cursor, start: number): void {
  if (p.token.start === start && p.token.kind !== "eof") p.moveTo(p.token.end);
  while (!p.atCommand && p.token.kind !== "eof") p.moveTo(p.token.end);
}

function parseCommand(p: Cursor): Command {
  return p.nested(() => {
    const { start } = p.token;
    const first = parseSimpleCommand(p);
    if (!p.at("in")) return first;
    p.advance();
    const saved = p.notations;
    applyOpen(p, first);
    const second = parseCommand(p);
    p.notations = saved;
    return { kind: "in", first, second, span: p.spanFrom(start) };
  });
}

function parseSimpleCommand(p: Cursor): Command {
  const { token } = p;
  const { start } = token;
  if (token.kind === "moduleDoc") {
    p.advance();
    return { kind: "moduleDoc", text: token.value, span: p.spanFrom(start) };
  }
  if (token.kind === "ident" && antiquotation(token.text) !== undefined) {
    p.advance();
    return { kind: "antiquotation", name: token.text, span: p.spanFrom(start) };
  }
  const declared = leadingRules(p, "command");
  if (declared.length > 0) {
    const node = parseByRules(p, declared);
    return { ...node, span: p.spanFrom(start) };
  }
  if (!isCommandStart(token)) return p.unexpected("command");
  if (p.at("noncomputable") && p.after(token).text === "section") {
    p.advance();
    return parseSection(p, true, start);
  }
  const { modifiers, scope } = parseModifiers(p);
  const declaration = parseDeclaration(p, modifiers, start);
  if (declaration) {
    if (declaration.kind !== "declaration" || scope === "global") return declaration;
    return { ...declaration, scope };
  }
  const keyword = p.token.text;
  if (keyword === "alias") return parseAlias(p, modifiers, start);
  if (isSyntaxKeyword(keyword)) return parseSyntaxCommand(p, scope, start);
  if (isNotationKeyword(keyword)) return parseNotationCommand(p, scope, start);
  if (p.token.start !== start) return p.unexpected("declaration");
  return parseOther(p, keyword, start);
}

function parseAlias(p: Cursor, modifiers: Modifiers, start: number): Command {
  p.expect("alias");
  const name = (): { name: string; span: Command["span"] } => {
    const { start: from, end, kind, text } = p.token;
    const span = { start: from, end };
    if (kind !== "symbol" || text !== "_") return { name: parseName(p), span };
    p.advance();
    return { name: "_", span };
  };
  const pair = (): ReturnType<typeof name>[] => {
    const first = name();
    p.expect(",");
    return [first, name()];
  };
  const names = p.at("⟨") ? p.bracketed("⟩", pair) : [name()];
  p.expect(":=");
  const target = name();
  return { kind: "alias", modifiers, names, target, span: p.spanFrom(start) };
}

function parseSection(p: Cursor, noncomputable: boolean, start: number): Command {
  p.expect("section");
  const name = p.token.kind === "ident" ? { name: p.advance().text } : {};
  const span = p.spanFrom(start);
  p.notations = p.notations.enter("section", name.name);
  return { kind: "section", noncomputable, ...name, span };
}

function parseOther(p: Cursor, keyword: string, start: number): Command {
  const done = <T extends object>(node: T): T & { span: Command["span"] } => ({
    ...node,
    span: p.spanFrom(start),
  });
  const advance = (): void => {
    p.advance();
  };
  switch (keyword) {
    case "import":
      advance();
      return done({ kind: "import", module: parseName(p) });
    case "namespace": {
      advance();
      const command = done({ kind: "namespace" as const, name: parseName(p) });
      const { span } = { span: p.spanFrom(start) };
      p.notations = p.notations.enter("namespace", command.name);
      return { ...command, span };
    }
    case "section":
      return parseSection(p, false, start);
    case "end": {
      advance();
      const name = p.token.kind === "ident" ? { name: p.advance().text } : {};
      const command = done({ kind: "end" as const, ...name });
      p.notations = p.notations.leave(name.name);
      return command;
    }
    case "open": {
      const command = parseOpen(p);
      if (!p.at("in")) applyOpen(p, command);
      return command;
    }
    case "export": {
      advance();
      const namespace = parseName(p);
      if (!p.at("(")) p.unexpected("'('");
      const names = p.bracketed(")", () => parseNames(p));
      return done({ kind: "export", namespace, names });
    }
    case "variable": {
      advance();
      const binders = parseBinders(p);
      if (binders.length === 0) p.unexpected("binder");
      return done({ kind: "variable", binders });
    }
    case "init_quot":
      advance();
      return done({ kind: "initQuot" });
    case "gen_injective_theorems%": {
      advance();
      const { start: from, end } = p.token;
      return done({ kind: "injectivity", name: parseName(p), nameSpan: { start: from, end } });
    }
    case "universe":
      advance();
      return done({ kind: "universe", names: parseNames(p) });
    case "set_option":
      return parseSetOption(p);
    case "attribute": {
      advance();
      if (!p.at("[")) p.unexpected("'['");
      const attributes = p.bracketed("]", () => parseAttributes(p));
      const names = [];
      do {
        const { start: from, end } = p.token;
        names.push({ name: parseName(p), span: { start: from, end } });
      } while (p.token.kind === "ident");
      return done({ kind: "attribute", attributes, names });
    }
    case "#check":
      advance();
      return done({ kind: "check", term: p.term() });
    case "#reduce":
      advance();
      return done({ kind: "reduce", term: p.term() });
    case "#synth":
      advance();
      return done({ kind: "synth", term: p.term() });
    case "#eval":
      advance();
      return done({ kind: "eval", term: p.term() });
    case "#print": {
      advance();
      const axioms = p.eatWord("axioms");
      const { start: from, end } = p.token;
      const name = parseName(p);
      if (!axioms) return done({ kind: "print", name });
      return done({ kind: "printAxioms", name, nameSpan: { start: from, end } });
    }
    default:
      return p.fail(`the command '${keyword}' is not supported`);
  }
}

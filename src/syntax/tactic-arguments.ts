/**
 * What tactics ask the parser for: {@link TacticArgumentParser} over the cursor.
 *
 * Source: Lean's Init/Tactics.lean, Init/RCases.lean, Parser/Tactic.lean.
 */
import type { Span } from "../base/span.ts";
import type {
  BinderName,
  CalcStep,
  InductionAlternative,
  LocalDeclaration,
  Location,
  RcasesPattern,
  RewriteRule,
  SimpArgument,
  Tactic,
  TacticMatchAlternative,
  TacticSequence,
  Term,
} from "./ast.ts";
import { atBinderName, parseBinderName } from "./binder-parser.ts";
import { precedence } from "./builtin-notations.ts";
import type { Cursor } from "./cursor.ts";
import { parseCalcSteps, parseLocalDeclaration } from "./keyword-terms.ts";
import { parseRcasesPattern, parseRcasesPatternArgument } from "./rcases-parser.ts";
import type { TacticArgumentParser } from "./tactic-syntax.ts";

type InductionAlternatives = ReturnType<TacticArgumentParser["inductionAlternatives"]>;

export class ArgumentParser implements TacticArgumentParser {
  readonly #p: Cursor;

  constructor(cursor: Cursor) {
    this.#p = cursor;
  }

  /** On a new line, right of the block, or a word that begins no tactic. */
  get #inPlace(): boolean {
    const p = this.#p;
    return !p.token.newlineBefore || p.indented || !(p.startsTactic() || p.atCommand);
  }

  at(token: string): boolean {
    return this.#p.atWord(token) && this.#inPlace;
  }

  eat(token: string): boolean {
    if (!this.at(token)) return false;
    this.#p.advance();
    return true;
  }

  expect(token: string): Span {
    const p = this.#p;
    if (!p.atWord(token)) p.unexpected(`'${token}'`);
    const { start, end } = p.advance();
    return { start, end };
  }

  atArgument(): boolean {
    const p = this.#p;
    return p.indented && p.startsTerm(precedence.arg);
  }

  term(minimum = 0): Term {
    return this.#p.term(minimum);
  }

  binderName(): BinderName {
    return parseBinderName(this.#p);
  }

  atIdent(): boolean {
    return this.#p.token.kind === "ident" && this.#p.indented;
  }

  ident(): { readonly name: string; readonly span: Span } {
    const p = this.#p;
    if (p.token.kind !== "ident") p.unexpected("identifier");
    const { text: name, start, end } = p.advance();
    return { name, span: { start, end } };
  }

  atNum(): boolean {
    return this.#p.token.kind === "num" && this.#p.indented;
  }

  num(): { readonly value: bigint; readonly span: Span } {
    const p = this.#p;
    const { token } = p;
    if (token.kind !== "num") return p.unexpected("numeral");
    p.advance();
    return { value: token.value, span: { start: token.start, end: token.end } };
  }

  terms(): Term[] {
    return this.#p.terms();
  }

  location(): Location {
    const p = this.#p;
    if (p.lexer.quoting && p.token.kind === "ident" && p.token.text.startsWith("$")) {
      // What the variable stands for takes the place of it all.
      const { text: name, start } = p.advance();
      const variable: unknown = { kind: "antiquotation", name, span: p.spanFrom(start) };
      return variable as Location;
    }
    if (!p.at("at")) return { wildcard: false, hypotheses: [], goal: true };
    p.advance();
    if (p.eat("*")) return { wildcard: true, hypotheses: [], goal: true };
    const hypotheses: { name: string; span: Span }[] = [];
    while (this.atIdent()) hypotheses.push(this.ident());
    const goal = p.eat("⊢") || this.#asciiTurnstile();
    if (hypotheses.length === 0 && !goal) p.unexpected("'*', identifier or '⊢'");
    return { wildcard: false, hypotheses, goal };
  }

  /** `|-`, two tokens: it is none of its own, since `|-x|` is an absolute value. */
  #asciiTurnstile(): boolean {
    const p = this.#p;
    const next = p.after(p.token);
    if (!p.at("|") || next.spaceBefore || next.text !== "-") return false;
    p.advance();
    p.advance();
    return true;
  }

  rewriteRules(): RewriteRule[] {
    const p = this.#p;
    if (p.lexer.quoting && p.token.kind === "ident" && p.token.text.startsWith("$")) {
      const { text: name, start } = p.advance();
      const variable: unknown = { kind: "antiquotation", name, span: p.spanFrom(start) };
      return [variable as RewriteRule];
    }
    if (!p.at("[")) p.unexpected("'['");
    return p.bracketed("]", () => {
      const rules: RewriteRule[] = [];
      while (!p.at("]")) {
        const { start } = p.token;
        const symm = p.eat("←") || p.eat("<-");
        const term = p.term();
        rules.push({ symm, term, span: p.spanFrom(start) });
        if (!p.eat(",")) break;
      }
      return rules;
    });
  }

  optSimpArguments(): SimpArgument[] | undefined {
    const p = this.#p;
    if (!this.at("[")) return undefined;
    return p.bracketed("]", () => {
      const args: SimpArgument[] = [];
      while (!p.at("]")) {
        args.push(parseSimpArgument(p));
        if (!p.eat(",")) break;
      }
      return args;
    });
  }

  config(): readonly { readonly name: string; readonly value: Term }[] {
    const p = this.#p;
    const options: { name: string; value: Term }[] = [];
    for (;;) {
      const name = p.after(p.token);
      if (p.at("(") && name.kind === "ident" && p.after(name).text === ":=") {
        const value = p.bracketed(")", () => {
          p.advance();
          p.advance();
          // Some options are tactics; wrapped so that options are terms.
          if (!["discharger", "disch", "norm"].includes(name.text)) return p.term();
          const { start } = p.token;
          const tactics = p.tacticSequence();
          return { kind: "by" as const, tactics, span: p.spanFrom(start) };
        });
        options.push({ name: name.text, value });
      } else if ((p.at("+") || p.at("-")) && name.kind === "ident" && !name.spaceBefore) {
        const on = p.advance().text === "+";
        const { text, start, end } = p.advance();
        const value: Term = {
          kind: "ident",
          name: on ? "true" : "false",
          span: { start, end },
        };
        options.push({ name: text, value });
      } else return options;
    }
  }

  rcasesPattern(): RcasesPattern {
    return parseRcasesPattern(this.#p);
  }

  rcasesPatternArgument(): RcasesPattern {
    return parseRcasesPatternArgument(this.#p);
  }

  localDeclaration(): LocalDeclaration {
    return parseLocalDeclaration(this.#p);
  }

  inductionAlternatives(): InductionAlternatives {
    const p = this.#p;
    const before = !p.at("|") && p.indented && p.startsTactic() ? p.tactic() : undefined;
    const alternatives: InductionAlternative[] = [];
    p.withColumn(p.token.column, () => {
      while (p.at("|") && p.atBlock) alternatives.push(parseInductionAlternative(p));
    });
    if (alternatives.length === 0) p.unexpected("'|'");
    return before ? { before, alternatives } : { alternatives };
  }

  matchAlternatives(): TacticMatchAlternative[] {
    const p = this.#p;
    const alternatives: TacticMatchAlternative[] = [];
    p.withColumn(p.token.column, () => {
      while (p.at("|") && p.atBlock) alternatives.push(parseMatchAlternative(p));
    });
    if (alternatives.length === 0) p.unexpected("'|'");
    return alternatives;
  }

  tacticSequence(): TacticSequence {
    return this.#p.tacticSequence();
  }

  tactic(): Tactic {
    return this.#p.tactic();
  }

  tacticAlternatives(): TacticSequence[] {
    const p = this.#p;
    const alternatives: TacticSequence[] = [];
    p.withColumn(p.token.column, () => {
      while (p.at("|") && p.atBlock) {
        p.advance();
        alternatives.push(p.tacticSequence());
      }
    });
    if (alternatives.length === 0) p.unexpected("'|'");
    return alternatives;
  }

  calcSteps(): CalcStep[] {
    return parseCalcSteps(this.#p);
  }

  fail(message: string): never {
    return this.#p.fail(message);
  }
}

function parseSimpArgument(p: Cursor): SimpArgument {
  const { start } = p.token;
  if (p.eat("*")) return { kind: "star", span: p.spanFrom(start) };
  if (p.eat("-")) {
    if (p.token.kind !== "ident") p.unexpected("identifier");
    const { text: name } = p.advance();
    return { kind: "erase", name, span: p.spanFrom(start) };
  }
  const pre = p.eat("↓");
  if (!pre) p.eat("↑");
  const symm = p.eat("←") || p.eat("<-");
  const term = p.term();
  return { kind: "lemma", term, symm, pre, span: p.spanFrom(start) };
}

/** `| zero => tacs`, `| succ n ih | other => tacs`, `| _ => ?_`. */
function parseInductionAlternative(p: Cursor): InductionAlternative {
  const { start } = p.token;
  const heads: InductionAlternative["heads"][number][] = [];
  while (p.eat("|")) {
    const explicit = p.eat("@");
    const ctor = parseBinderName(p);
    const names: BinderName[] = [];
    while (atBinderName(p) && p.indented) names.push(parseBinderName(p));
    heads.push({ ctor: ctor.name ?? "_", ctorSpan: ctor.span, explicit, names });
  }
  const arrow = p.expect("=>").start;
  const body = parseAlternativeBody(p);
  return { heads, body, bodySpan: p.spanFrom(arrow), span: p.spanFrom(start) };
}

function parseMatchAlternative(p: Cursor): TacticMatchAlternative {
  const { start } = p.token;
  const patterns: Term[][] = [];
  while (p.eat("|")) patterns.push(p.terms());
  if (!p.eat("=>")) p.expect("↦");
  return { patterns, body: parseAlternativeBody(p), span: p.spanFrom(start) };
}

function parseAlternativeBody(p: Cursor): InductionAlternative["body"] {
  if (!p.at("_") && !(p.at("?") && atBinderNameAfter(p))) return p.tacticSequence();
  p.term(precedence.max);
  return { kind: "hole" };
}

function atBinderNameAfter(p: Cursor): boolean {
  const next = p.after(p.token);
  return next.kind === "ident" || next.text === "_";
}

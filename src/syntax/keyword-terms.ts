/**
 * Terms that begin with a keyword: `fun ∀ let have show suffices if match calc by …`.
 *
 * Source: Lean's Parser/Term.lean, Init/Notation.lean (`if`), Init/NotationExtra.lean (`calc`).
 */
import type {
  CalcStep,
  LocalDeclaration,
  MatchAlternative,
  MatchDiscriminant,
  Term,
} from "./ast.ts";
import {
  atBinderName,
  atBracketedBinder,
  parseBinderName,
  parseBracketedBinder,
  parseForallBinders,
  parseFunBinders,
  parseOptType,
} from "./binder-parser.ts";
import { precedence } from "./builtin-notations.ts";
import { parseOpen, parseSetOption, withOpened } from "./command-parts.ts";
import type { Cursor } from "./cursor.ts";

/** The precedence of each form's result. */
export const keywordPrecedence: ReadonlyMap<string, number> = new Map([
  ["fun", precedence.max],
  ["λ", precedence.max],
  ...[
    "∀",
    "forall",
    "by",
    "let",
    "have",
    "haveI",
    "letI",
    "show",
    "suffices",
    "if",
    "match",
    "nomatch",
  ].map((word): [string, number] => [word, precedence.lead]),
  ...["calc", "open", "set_option", "nat_lit", "mod_cast"].map((word): [string, number] => [
    word,
    precedence.lead,
  ]),
  ["do", precedence.arg],
]);

/** Reads the form whose keyword is next. */
export function parseKeywordTerm(p: Cursor, keyword: string): Term {
  const { start, column } = p.token;
  const finish = <T extends object>(node: T): T & { span: Term["span"] } => ({
    ...node,
    span: p.spanFrom(start),
  });
  switch (keyword) {
    case "fun":
    case "λ": {
      p.advance();
      if (p.at("|")) return finish({ kind: "funAlternatives", alternatives: parseAlternatives(p) });
      const binders = parseFunBinders(p);
      if (!p.eat("=>")) p.expect("↦");
      return finish({ kind: "fun", binders, body: p.term() });
    }
    case "∀":
    case "forall": {
      p.advance();
      const binders = parseForallBinders(p);
      p.expect(",");
      return finish({ kind: "forall", binders, body: p.term() });
    }
    case "by": {
      p.advance();
      return finish({ kind: "by", tactics: p.by() });
    }
    case "let":
    case "have":
    case "letI":
    case "haveI": {
      const declaration = p.withColumn(column, () => {
        p.advance();
        return parseLocalDeclaration(p);
      });
      if (!declaration.value && !declaration.alternatives) p.unexpected("':=' or '|'");
      const kind = keyword.startsWith("let") ? "let" : "have";
      return finish({ kind, declaration, body: parseContinuation(p) });
    }
    case "show": {
      p.advance();
      const type = p.term();
      return finish({ kind: "show", type, value: parseFrom(p) });
    }
    case "suffices": {
      const head = p.withColumn(column, () => {
        p.advance();
        const named = atBinderName(p) && p.after(p.token).text === ":";
        const name = named ? { name: parseBinderName(p) } : {};
        if (named) p.advance();
        return { ...name, type: p.term(), value: parseFrom(p) };
      });
      return finish({ kind: "suffices", ...head, body: parseContinuation(p) });
    }
    case "if":
      return finish(parseIf(p));
    case "match":
      return finish(parseMatch(p));
    case "nomatch":
      p.advance();
      return finish({ kind: "nomatch", discriminants: p.terms() });
    case "nat_lit": {
      p.advance();
      const { token } = p;
      if (token.kind !== "num") return p.unexpected("numeral");
      p.advance();
      return finish({ kind: "num", value: token.value, raw: true });
    }
    case "mod_cast": {
      // A proof up to casts, found by the tactic of that name.
      p.advance();
      const term = p.term();
      const span = p.spanFrom(start);
      const tactic = { kind: "tactic" as const, name: "exact_mod_cast", args: term, span };
      return finish({ kind: "by", tactics: { tactics: [tactic], span } });
    }
    case "calc":
      p.advance();
      return finish({ kind: "calc", steps: parseCalcSteps(p) });
    case "open":
    case "set_option": {
      const command = keyword === "open" ? parseOpen(p) : parseSetOption(p);
      p.expect("in");
      return finish({ kind: "in", command, body: withOpened(p, command, () => p.term()) });
    }
    default:
      return p.fail(`'${keyword}' notation is not supported`);
  }
}

/** `from e` or `by tac`. */
function parseFrom(p: Cursor): Term {
  if (p.eat("from")) return p.term();
  if (p.at("by")) return parseKeywordTerm(p, "by");
  return p.unexpected("'from' or 'by'");
}

/** What follows a declaration: after `;`, or on a new line. */
function parseContinuation(p: Cursor): Term {
  if (!p.eat(";") && !p.token.newlineBefore) p.unexpected("';' or line break");
  return p.term();
}

/** `x bs : t := v`, `⟨x, y⟩ := v`, `: t := v`, `f : t | p => e`; also without a value. */
export function parseLocalDeclaration(p: Cursor): LocalDeclaration {
  const pattern =
    !atBinderName(p) && !p.at(":") && !p.at(":=") && !p.at("|")
      ? { pattern: p.term(precedence.max) }
      : {};
  const name = !("pattern" in pattern) && atBinderName(p) ? { name: parseBinderName(p) } : {};
  const binders = [];
  if ("name" in name) {
    for (;;) {
      if (atBracketedBinder(p) && p.token.spaceBefore) binders.push(parseBracketedBinder(p));
      else if (atBinderName(p) && p.indented) {
        const bare = parseBinderName(p);
        binders.push({ info: "default" as const, names: [bare], span: bare.span });
      } else break;
    }
  }
  const type = parseOptType(p);
  const head = { ...pattern, ...name, binders, ...type };
  if (p.eat(":=")) return { ...head, value: p.term() };
  if (p.at("|") && !("pattern" in pattern)) return { ...head, alternatives: parseAlternatives(p) };
  return head;
}

function parseIf(p: Cursor): Term {
  const { start } = p.advance();
  if (p.eat("let")) {
    const pattern = p.term();
    p.expect(":=");
    const term = p.term();
    const { then, else: otherwise } = parseBranches(p);
    const hole: Term = { kind: "hole", span: p.spanFrom(p.previousEnd) };
    const alternatives: MatchAlternative[] = [
      { patterns: [[pattern]], body: then, span: then.span },
      { patterns: [[hole]], body: otherwise, span: otherwise.span },
    ];
    return { kind: "match", discriminants: [{ term }], alternatives, span: p.spanFrom(start) };
  }
  const named = atBinderName(p) && p.after(p.token).text === ":";
  const proof = named ? { proof: parseBinderName(p) } : {};
  if (named) p.advance();
  const condition = p.term();
  return { kind: "if", ...proof, condition, ...parseBranches(p), span: p.spanFrom(start) };
}

function parseBranches(p: Cursor): { then: Term; else: Term } {
  p.expect("then");
  const then = p.term();
  p.expect("else");
  // oxlint-disable-next-line unicorn/no-thenable -- named as in Lean; trees are never awaited
  return { then, else: p.term() };
}

function parseMatch(p: Cursor): Term {
  const { start } = p.advance();
  const motive = parseMatchOptions(p);
  const discriminants = [parseDiscriminant(p)];
  while (p.eat(",")) discriminants.push(parseDiscriminant(p));
  p.expect("with");
  const alternatives = parseAlternatives(p);
  return { kind: "match", ...motive, discriminants, alternatives, span: p.spanFrom(start) };
}

/** `(motive := e)` and `(generalizing := true)`. */
function parseMatchOptions(p: Cursor): { motive?: Term } {
  let motive = {};
  while (p.at("(")) {
    const name = p.after(p.token);
    const option = name.text === "motive" || name.text === "generalizing";
    if (!option || p.after(name).text !== ":=") break;
    const value = p.bracketed(")", () => {
      p.advance();
      p.advance();
      return p.term();
    });
    if (name.text === "motive") motive = { motive: value };
  }
  return motive;
}

function parseDiscriminant(p: Cursor): MatchDiscriminant {
  const named = atBinderName(p) && p.after(p.token).text === ":";
  const proof = named ? { proof: parseBinderName(p) } : {};
  if (named) p.advance();
  return { ...proof, term: p.term() };
}

/** `| p, q | r, s => e` and so on, each at the column of the first or right of it. */
export function parseAlternatives(p: Cursor): MatchAlternative[] {
  const alternatives: MatchAlternative[] = [];
  p.withColumn(p.token.column, () => {
    while (p.at("|") && p.atBlock) {
      const { start } = p.token;
      const patterns: Term[][] = [];
      while (p.eat("|")) patterns.push(p.terms());
      if (!p.eat("=>")) p.expect("↦");
      const body = p.term();
      alternatives.push({ patterns, body, span: p.spanFrom(start) });
    }
  });
  if (alternatives.length === 0) p.unexpected("'|'");
  return alternatives;
}

/** The steps of `calc`; those after the first begin new lines at one column. */
export function parseCalcSteps(p: Cursor): CalcStep[] {
  if (!p.atBlock) p.unexpected("term");
  const steps = [p.withColumn(p.token.column, () => parseCalcStep(p, true))];
  const { column } = p.token;
  if (!p.token.newlineBefore || !p.atBlock) return steps;
  p.withColumn(column, () => {
    while (p.token.newlineBefore && p.atBlock && atCalcStep(p)) steps.push(parseCalcStep(p, false));
  });
  return steps;
}

/** Steps after the first begin with `_` nearly always; others are told by their relation. */
function atCalcStep(p: Cursor): boolean {
  if (p.at("_")) return true;
  if (p.atCommand || p.token.kind === "eof") return false;
  return p.lookahead(() => {
    p.term();
    return p.at(":=");
  });
}

function parseCalcStep(p: Cursor, first: boolean): CalcStep {
  const { start } = p.token;
  const relation = p.term();
  if (first && !p.at(":=")) return { relation, span: p.spanFrom(start) };
  p.expect(":=");
  const proof = p.term();
  return { relation, proof, span: p.spanFrom(start) };
}

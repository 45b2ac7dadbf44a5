/**
 * Quotations `` `(t) ``, `` `(tactic| t) `` and the little programs that macros are written in:
 * quotations, `throwUnsupported`, `throwError`, and `do` blocks that name quotations.
 *
 * Source: Lean's Parser/Term.lean (`quot`, `dynamicQuot`), Parser/Syntax.lean (`macroRhs`).
 */
import type { TacticSequence } from "./ast.ts";
import { isCommandStart, type Cursor } from "./cursor.ts";
import { parseDeclared } from "./custom-parser.ts";
import type { MacroBody } from "./syntax-rule.ts";

/** `` `(…) ``; the backquote is next. */
export function parseQuotation(p: Cursor): { readonly category: string; readonly tree: unknown } {
  if (!p.at("`") || p.lexer.text[p.token.end] !== "(") p.unexpected("quotation");
  p.advance();
  return p.quoting(true, () =>
    p.bracketed(")", () => {
      const { token } = p;
      const name = token.text.replace(/^.*\./, "");
      const known = ["term", "tactic", "tacticSeq", "command"].includes(name);
      if (p.after(token).text === "|" && (known || p.table.hasCategory(name))) {
        p.advance();
        p.advance();
        return { category: name, tree: parseQuoted(p, name) };
      }
      if (isCommandStart(token) || p.table.startsCommand(token.text))
        return { category: "command", tree: parseQuoted(p, "command") };
      return { category: "term", tree: p.term() };
    }),
  );
}

function parseQuoted(p: Cursor, category: string): unknown {
  const { start } = p.token;
  switch (category) {
    case "term":
      return p.term();
    case "tacticSeq":
      return p.tacticSequence();
    case "tactic": {
      const tactics = p.tacticSequence();
      return single(tactics) ?? { kind: "paren", tactics, span: p.spanFrom(start) };
    }
    case "command": {
      const commands: unknown[] = [];
      while (!p.at(")") && p.token.kind !== "eof") commands.push(p.command());
      return commands;
    }
    default:
      return parseDeclared(p, category, 0);
  }
}

function single({ tactics }: TacticSequence): unknown {
  return tactics.length === 1 ? tactics[0] : undefined;
}

/** What stands after `=>` in a macro. */
export function parseMacroBody(p: Cursor): MacroBody {
  if (p.at("`")) return { kind: "quotation", ...parseQuotation(p) };
  if (p.at("(")) return p.bracketed(")", () => parseMacroBody(p));
  if (p.at("do")) {
    p.advance();
    return p.withColumn(p.token.column, () => parseStatements(p));
  }
  const { text } = p.token;
  if (/^(?:Lean\.)?(?:Macro\.)?throwUnsupported$/.test(text)) {
    p.advance();
    return { kind: "unsupported" };
  }
  if (/^(?:Lean\.)?(?:Macro\.)?throwError$/.test(text)) {
    p.advance();
    const { token } = p;
    if (token.kind !== "str") return p.unexpected("string literal");
    p.advance();
    return { kind: "throw", message: token.value };
  }
  if (text === "return" || text === "pure") {
    p.advance();
    if (p.at("←") || p.at("<-")) p.advance();
    return parseMacroBody(p);
  }
  return p.fail(
    "only quotations, 'throwError', 'throwUnsupported' and 'do' blocks of these are read here; macros that compute are not supported",
  );
}

function parseStatements(p: Cursor): MacroBody {
  if (!p.at("let")) return parseMacroBody(p);
  p.advance();
  if (p.token.kind !== "ident") p.unexpected("identifier");
  const name = p.advance().text;
  if (!p.eat("←") && !p.eat("<-")) p.expect(":=");
  const value = parseMacroBody(p);
  if (!p.eat(";") && !p.token.newlineBefore) p.unexpected("';' or line break");
  return { kind: "let", name, value, body: parseStatements(p) };
}

/**
 * Patterns of `rcases`, `obtain`, `rintro`: `⟨x, -, h | rfl⟩`.
 *
 * Source: Lean's Init/RCases.lean (`rcasesPat`, `rcasesPatMed`, `rcasesPatLo`).
 */
import type { RcasesPattern } from "./ast.ts";
import type { Cursor } from "./cursor.ts";

/** `p | q | r`. */
export function parseRcasesPattern(p: Cursor): RcasesPattern {
  return p.nested(() => {
    const { start } = p.token;
    const first = parseRcasesPatternArgument(p);
    if (!p.at("|")) return first;
    const patterns = [first];
    while (p.eat("|")) patterns.push(parseRcasesPatternArgument(p));
    return { kind: "alternatives", patterns, span: p.spanFrom(start) };
  });
}

/** A pattern that ends at a space: a name, or something in brackets. */
export function parseRcasesPatternArgument(p: Cursor): RcasesPattern {
  const { token } = p;
  const { start } = token;
  if (token.kind === "ident") {
    const { text: name } = p.advance();
    const span = p.spanFrom(start);
    return name === "rfl" ? { kind: "rfl", span } : { kind: "name", name, span };
  }
  if (p.eat("_")) return { kind: "hole", span: p.spanFrom(start) };
  if (p.eat("-")) return { kind: "clear", span: p.spanFrom(start) };
  if (p.eat("@")) {
    const pattern = p.nested(() => parseRcasesPatternArgument(p));
    return { kind: "explicit", pattern, span: p.spanFrom(start) };
  }
  if (p.at("⟨")) {
    const patterns = p.bracketed("⟩", () => {
      const list: RcasesPattern[] = [];
      while (!p.at("⟩")) {
        list.push(parseTyped(p));
        if (!p.eat(",")) break;
      }
      return list;
    });
    return { kind: "tuple", patterns, span: p.spanFrom(start) };
  }
  if (p.at("(")) {
    const pattern = p.bracketed(")", () => parseTyped(p));
    return { ...pattern, span: p.spanFrom(start) };
  }
  return p.unexpected("pattern");
}

function parseTyped(p: Cursor): RcasesPattern {
  const { start } = p.token;
  const pattern = parseRcasesPattern(p);
  if (!p.eat(":")) return pattern;
  return { kind: "typed", pattern, type: p.term(), span: p.spanFrom(start) };
}

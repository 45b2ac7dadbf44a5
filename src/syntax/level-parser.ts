/** Universe levels: `u`, `0`, `u + 1`, `max u v`, `imax u v`, `_`, `(…)`. Source: Lean's Parser/Level.lean. */
import type { LevelSyntax } from "./ast.ts";
import type { Cursor } from "./cursor.ts";

/** A level with `+` after it. */
export function parseLevel(p: Cursor): LevelSyntax {
  return p.nested(() => {
    const { start } = p.token;
    let level = parseAtomicLevel(p);
    let height = 0;
    while (p.at("+")) {
      height = p.grow(height);
      p.advance();
      const { token } = p;
      if (token.kind !== "num") p.unexpected("numeral");
      p.advance();
      level = { kind: "add", of: level, offset: Number(token.value), span: p.spanFrom(start) };
    }
    return level;
  });
}

/** A level that may stand as an argument. */
export function parseAtomicLevel(p: Cursor): LevelSyntax {
  const { token } = p;
  const { start } = token;
  if (token.kind === "num") {
    p.advance();
    return { kind: "num", value: Number(token.value), span: p.spanFrom(start) };
  }
  if (p.eat("_")) return { kind: "hole", span: p.spanFrom(start) };
  if (p.at("(")) {
    const level = p.bracketed(")", () => parseLevel(p));
    return { ...level, span: p.spanFrom(start) };
  }
  if (token.kind === "ident") {
    p.advance();
    const { text } = token;
    if (text !== "max" && text !== "imax")
      return { kind: "ident", name: text, span: p.spanFrom(start) };
    const args: LevelSyntax[] = [];
    while (atLevel(p) && p.indented) args.push(p.nested(() => parseAtomicLevel(p)));
    if (args.length === 0) p.unexpected("universe level");
    return { kind: text, args, span: p.spanFrom(start) };
  }
  return p.unexpected("universe level");
}

/** Whether a level argument can begin here. */
export function atLevel(p: Cursor): boolean {
  const { kind } = p.token;
  return kind === "num" || kind === "ident" || p.at("_") || p.at("(");
}

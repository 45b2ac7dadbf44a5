/**
 * Terms by the notations in force. Several may begin alike: they are read side by side, item by
 * item, so that an operand that they share is read once.
 *
 * Source: Lean's `longestMatchFn`, `leadingParser`, `trailingLoop` (Parser/Basic.lean).
 */
import type { Term } from "./ast.ts";
import { canApply, tryApplication } from "./application.ts";
import { parseNotationBinders } from "./binder-parser.ts";
import type { Cursor } from "./cursor.ts";
import type { Notation } from "./notation.ts";

/** A notation that takes what was read as its first operand, or an application: the longer one. */
export function parseTrailingNotation(p: Cursor, lhs: Term, minimum: number): Term | undefined {
  const candidates = (p.table.trailing.get(p.token.text) ?? []).filter(
    ({ items: [first], precedence: result }) =>
      result >= minimum && first?.kind === "operand" && first.precedence <= p.precedence,
  );
  if (candidates.length === 0) return tryApplication(p, lhs, minimum);
  const read = (): Term => parseNotation(p, candidates, [lhs], 1, lhs.span.start);
  if (!canApply(p, minimum)) return read();
  const before = p.mark();
  const was = p.precedence;
  const application = p.attempt(() => tryApplication(p, lhs, minimum));
  if (!application) return read();
  const end = p.mark();
  const after = p.precedence;
  p.reset(before);
  p.precedence = was;
  const notation = p.attempt(read);
  if (notation && p.token.start >= end.token.start) return notation;
  p.reset(end);
  p.precedence = after;
  return application;
}

/** Notations that begin with the next token and bind tightly enough. */
export function leadingNotations(p: Cursor, minimum: number): Notation[] {
  const all = p.table.leading.get(p.token.text) ?? [];
  return all.filter(
    (notation) =>
      notation.precedence >= minimum && (notation.tight !== true || !p.after(p.token).spaceBefore),
  );
}

/**
 * Reads the rest of whichever candidate fits. All of them agree on their first `index` items,
 * of which `operands` have been read; items that several share are read once.
 */
export function parseNotation(
  p: Cursor,
  candidates: readonly Notation[],
  operands: Term[],
  index: number,
  start: number,
): Term {
  let live = candidates;
  for (let i = index; ; i++) {
    const complete = live.filter(({ items }) => items.length === i);
    const symbols = live.filter((notation) => atSymbolItem(p, notation, i));
    if (symbols.length > 0) {
      p.advance();
      live = symbols;
      const binder = live.find(({ expansion }) => expansion.kind === "binder");
      if (binder) return parseBinderNotation(p, binder, start);
      continue;
    }
    const wanting = live.filter(({ items }) => items[i]?.kind === "operand");
    const last = wanting.at(-1)?.items[i];
    if (last?.kind === "operand" && (complete.length === 0 || p.startsTerm(last.precedence))) {
      operands.push(p.term(last.precedence));
      live = wanting.filter((notation) => {
        const item = notation.items[i];
        return item?.kind === "operand" && item.precedence === last.precedence;
      });
      continue;
    }
    const notation = complete.at(-1);
    if (notation) {
      p.precedence = notation.precedence;
      return { kind: "notation", notation, args: operands, span: p.spanFrom(start) };
    }
    const expected = live.flatMap(({ items }) => {
      const item = items[i];
      return item?.kind === "symbol" ? [`'${item.text}'`] : [];
    });
    return p.unexpected([...new Set(expected)].join(" or ") || "term");
  }
}

function atSymbolItem(p: Cursor, notation: Notation, i: number): boolean {
  const item = notation.items[i];
  if (item?.kind !== "symbol" || !p.at(item.text)) return false;
  const closing = notation.tight === true && i === notation.items.length - 1;
  return !closing || !p.token.spaceBefore;
}

function parseBinderNotation(p: Cursor, notation: Notation, start: number): Term {
  const binders = parseNotationBinders(p, notation.binders);
  p.expect(",");
  const body = p.term(notation.bodyPrecedence ?? 0);
  p.precedence = notation.precedence;
  return { kind: "binderNotation", notation, ...binders, body, span: p.spanFrom(start) };
}

/**
 * Edits of one text, and what they do to offsets and positions. Pure. **Units**: UTF-16 offsets;
 * lines and columns from 0, as in the Language Server Protocol.
 */
import type { Position } from "vscode-languageserver-protocol";
import type { Span } from "../../base/span.ts";

/** One replacement: `removed` units at `offset` give way to `inserted`. */
export interface TextChange {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The smallest single change from `before` to `after`; undefined when they are equal. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  // Never split a surrogate pair: both halves belong to one side.
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start--;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end++;
  }
  if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end--;
  return {
    offset: start,
    removed: before.length - end - start,
    inserted: after.slice(start, after.length - end),
  };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

export function applyChange(text: string, change: TextChange): string {
  return (
    text.slice(0, change.offset) + change.inserted + text.slice(change.offset + change.removed)
  );
}

/** Where `span` lies after `change`; undefined when the change touches its inside. */
export function moveSpan(span: Span, change: TextChange): Span | undefined {
  const changeEnd = change.offset + change.removed;
  if (change.offset >= span.end) return span;
  if (changeEnd > span.start || change.offset > span.start) return undefined;
  const shift = change.inserted.length - change.removed;
  return { start: span.start + shift, end: span.end + shift };
}

/** The lines of one text: turns offsets into positions and back. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** The position of `offset`, which is clamped to the text. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - (this.#starts[low] ?? 0) };
  }

  /** The offset of `position`, clamped to its line and to the text. */
  offsetAt(position: Position): number {
    const start = this.#starts[position.line];
    if (start === undefined) return position.line < 0 ? 0 : this.#length;
    const next = this.#starts[position.line + 1];
    const end = next === undefined ? this.#length : next - 1;
    return Math.max(start, Math.min(start + position.character, end));
  }
}

/** A text and its lines. **Units**: UTF-16 offsets; positions as in LSP, from 0. */
import type { Position, Range } from "vscode-languageserver-protocol";
import type { Span } from "../base/span.ts";

export class TextLines {
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1))
      this.#starts.push(i + 1);
  }

  /** The nearest offset that exists: positions past a line's or the text's end mean that end. */
  offsetAt({ line, character }: Position): number {
    const start = this.#starts[line];
    if (start === undefined) return this.text.length;
    const next = this.#starts[line + 1];
    const end = next === undefined ? this.text.length : next - 1;
    return Math.min(start + character, end);
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? Infinity) <= at) low = middle;
      else high = middle;
    }
    return { line: low, character: at - (this.#starts[low] ?? 0) };
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** UTF-16 units since the start of the line. */
  columnOf(offset: number): number {
    return this.positionAt(offset).character;
  }

  /** The text with `range` replaced. */
  replaced({ start, end }: Range, text: string): TextLines {
    const from = this.offsetAt(start);
    const to = Math.max(from, this.offsetAt(end));
    return new TextLines(this.text.slice(0, from) + text + this.text.slice(to));
  }
}

/** How many UTF-16 units two texts begin with in common. */
export function commonPrefix(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let i = 0;
  // In steps first: comparing slices is faster than units one by one.
  const step = 4096;
  while (i + step <= length && a.slice(i, i + step) === b.slice(i, i + step)) i += step;
  while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

/**
 * Lean's tokens, read on demand: which symbols are tokens depends on the notations in force.
 *
 * Invariant: `tokenAt` is a function of text, offset and token set; it never throws, always makes
 * progress, and costs time linear in the text that it passes over.
 * Source: Lean's `tokenFn`, `whitespace`, `identFnAux` (Parser/Basic.lean).
 */
import { readAntiquotation } from "./antiquotation.ts";
import { isDigit, isIdentFirst, isIdentRest, width } from "./characters.ts";
import type { Token } from "./token.ts";

/** Tokens by first UTF-16 unit, longest first. */
export type TokenSet = ReadonlyMap<number, readonly string[]>;

/** Indexes symbols for longest match. */
export function makeTokenSet(symbols: Iterable<string>): TokenSet {
  const byFirst = new Map<number, string[]>();
  for (const symbol of new Set(symbols)) {
    if (symbol === "") continue;
    const first = symbol.charCodeAt(0);
    const list = byFirst.get(first);
    if (list) list.push(symbol);
    else byFirst.set(first, [symbol]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** Longer numerals are refused: making a big number of them takes more than linear time. */
const maxDigits = 20_000;

export class Lexer {
  readonly text: string;
  readonly #lineStarts: number[] = [0];
  /** Offsets of the surrogate pairs, so that columns count code points. */
  readonly #pairs: number[] = [];
  #tokens: TokenSet;
  #last: Token | undefined;
  #lastFrom = -1;
  /** Of the last `»`, so that escapes that never close cost nothing. */
  readonly #lastClose: number;
  #newline = false;
  #unterminated = false;
  /** The line that was asked for last. */
  #line = 0;
  #quoting = false;
  /** The end of the last token that was looked at. */
  furthest = 0;
  /** Offset of the first tab met in white space (Lean forbids them), if any. */
  firstTab: number | undefined;

  constructor(text: string, tokens: TokenSet) {
    this.text = text;
    this.#tokens = tokens;
    this.#lastClose = text.lastIndexOf("»");
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 0x0a) this.#lineStarts.push(i + 1);
      else if (unit >= 0xd800 && unit <= 0xdbff) this.#pairs.push(i);
    }
  }

  get tokens(): TokenSet {
    return this.#tokens;
  }

  set tokens(tokens: TokenSet) {
    this.#tokens = tokens;
    this.#lastFrom = -1;
  }

  /** Within quotations `$x` is a token. */
  get quoting(): boolean {
    return this.#quoting;
  }

  set quoting(quoting: boolean) {
    this.#quoting = quoting;
    this.#lastFrom = -1;
  }

  /** The token at or after `offset`. */
  tokenAt(offset: number): Token {
    if (this.#last && this.#lastFrom === offset) return this.#last;
    const token = this.#read(offset);
    this.furthest = Math.max(this.furthest, token.end);
    this.#last = token;
    this.#lastFrom = offset;
    return token;
  }

  /** Zero-based column in code points. */
  columnOf(offset: number): number {
    const starts = this.#lineStarts;
    const current = starts[this.#line] ?? 0;
    if (offset < current || offset >= (starts[this.#line + 1] ?? Infinity))
      this.#line = lastAtMost(starts, offset);
    const line = starts[this.#line] ?? 0;
    if (this.#pairs.length === 0) return offset - line;
    const pairs = lastAtMost(this.#pairs, offset - 1) - lastAtMost(this.#pairs, line - 1);
    return offset - line - pairs;
  }

  #read(offset: number): Token {
    const start = this.#space(offset);
    const base = {
      start,
      column: this.columnOf(start),
      spaceBefore: start > offset || start === 0,
      newlineBefore: this.#newline || start === 0,
    };
    const { text } = this;
    if (this.#unterminated) {
      const message = "unterminated comment";
      return { ...base, kind: "error", end: text.length, text: "/-", message };
    }
    if (start >= text.length) return { ...base, kind: "eof", end: start, text: "" };
    const code = text.codePointAt(start) ?? 0;
    if (isDigit(code)) return { ...base, ...this.#number(start) };
    if (code === 0x22) return { ...base, ...this.#string(start) };
    if (code === 0x27) {
      const char = this.#char(start);
      if (char) return { ...base, ...char };
    }
    if (code === 0x2f && text.startsWith("/-", start)) return { ...base, ...this.#doc(start) };
    if (this.#quoting && code === 0x24) {
      const variable = readAntiquotation(text, start);
      if (variable) return { ...base, kind: "ident", ...variable };
      if (text[start + 1] === "[") return { ...base, kind: "symbol", end: start + 2, text: "$[" };
      if (text[start + 1] === "(") {
        const message = "only variables can be antiquoted: '$x' or '$(x)'";
        return { ...base, kind: "error", end: start + 2, text: "$(", message };
      }
    }
    const symbol = this.#symbol(start);
    if (isIdentFirst(code) || code === 0xab) {
      const ident = this.#ident(start);
      if (!symbol || symbol.length < ident.end - start) return { ...base, ...ident };
    }
    if (symbol) return { ...base, kind: "symbol", end: start + symbol.length, text: symbol };
    const end = start + width(code);
    const message = `unexpected token '${text.slice(start, end)}'`;
    return { ...base, kind: "error", end, text: text.slice(start, end), message };
  }

  /** The identifier at `offset`, even where it is a keyword; for what follows a `.`. */
  identAt(offset: number): { readonly name: string; readonly end: number } | undefined {
    const code = this.text.codePointAt(offset) ?? 0;
    if (!isIdentFirst(code) && code !== 0xab) return undefined;
    const ident = this.#ident(offset);
    return ident.kind === "ident" ? { name: ident.text, end: ident.end } : undefined;
  }

  #symbol(start: number): string | undefined {
    const candidates = this.#tokens.get(this.text.charCodeAt(start));
    return candidates?.find((symbol) => this.text.startsWith(symbol, start));
  }

  /** Passes over white space and comments; says what it met in `#newline`, `#unterminated`. */
  #space(offset: number): number {
    const { text } = this;
    let i = offset;
    this.#newline = false;
    this.#unterminated = false;
    for (;;) {
      const unit = text.charCodeAt(i);
      if (unit === 0x20 || unit === 0x0d) i++;
      else if (unit === 0x0a) {
        this.#newline = true;
        i++;
      } else if (unit === 0x09) {
        this.firstTab ??= i;
        i++;
      } else if (unit === 0x2d && text.charCodeAt(i + 1) === 0x2d) {
        const end = text.indexOf("\n", i);
        i = end < 0 ? text.length : end;
      } else if (unit === 0x2f && text.charCodeAt(i + 1) === 0x2d) {
        const third = text[i + 2];
        if ((third === "-" && text[i + 3] !== "/") || third === "!") return i;
        const end = third === "-" ? i + 4 : commentEnd(text, i + 2);
        this.#unterminated = end < 0;
        if (end < 0) return i;
        this.#newline ||= text.slice(i, end).includes("\n");
        i = end;
      } else return i;
    }
  }

  #doc(start: number) {
    const end = commentEnd(this.text, start + 3);
    const kind = this.text[start + 2] === "!" ? ("moduleDoc" as const) : ("doc" as const);
    const stop = end < 0 ? this.text.length : end;
    if (end < 0) {
      const message = "unterminated comment";
      return { kind: "error" as const, end: stop, text: "/-", message };
    }
    const text = this.text.slice(start, stop);
    return { kind, end: stop, text, value: text.slice(3, -2).trim() };
  }

  #ident(start: number) {
    const { text } = this;
    let name = "";
    let i = start;
    for (;;) {
      const code = text.codePointAt(i) ?? 0;
      if (code === 0xab) {
        if (i > this.#lastClose) break;
        const close = text.indexOf("»", i);
        name += text.slice(i + 1, close);
        i = close + 1;
      } else {
        const from = i;
        while (i < text.length) {
          const next = text.codePointAt(i) ?? 0;
          if (!isIdentRest(next)) break;
          i += width(next);
        }
        name += text.slice(from, i);
      }
      if (text.charCodeAt(i) !== 0x2e) break;
      const after = text.codePointAt(i + 1) ?? 0;
      if (!isIdentFirst(after) && !(after === 0xab && i < this.#lastClose)) break;
      name += ".";
      i++;
    }
    if (i === start) {
      const message = "unterminated identifier escape";
      return { kind: "error" as const, end: start + 1, text: "«", message };
    }
    return { kind: "ident" as const, end: i, text: name };
  }

  #number(start: number) {
    const { text } = this;
    const radix = text[start] === "0" ? (text[start + 1] ?? "").toLowerCase() : "";
    const pattern = { x: /[0-9a-f]+/iy, b: /[01]+/y, o: /[0-7]+/y }[radix];
    if (pattern) {
      pattern.lastIndex = start + 2;
      const digits = pattern.exec(text)?.[0];
      if (digits !== undefined && digits.length <= maxDigits) {
        const written = text.slice(start, start + 2 + digits.length);
        const value = BigInt(`0${radix}${digits}`);
        return { kind: "num" as const, end: start + written.length, text: written, value };
      }
    }
    const digits = (from: number): number => {
      let i = from;
      while (isDigit(text.charCodeAt(i))) i++;
      return i;
    };
    const whole = digits(start);
    let end = whole;
    let fraction = "";
    if (text[end] === "." && isDigit(text.charCodeAt(end + 1))) {
      const from = end + 1;
      end = digits(from);
      fraction = text.slice(from, end);
    }
    let power = 0;
    const exponent = /[eE][+-]?[0-9]+/y;
    exponent.lastIndex = end;
    const written = exponent.exec(text)?.[0];
    if (written !== undefined && written.length <= 12) {
      power = Number(written.slice(1));
      end += written.length;
    }
    const raw = text.slice(start, end);
    if (raw.length > maxDigits) {
      const message = "numeral is too long";
      return { kind: "error" as const, end, text: raw.slice(0, 10), message };
    }
    if (end === whole) return { kind: "num" as const, end, text: raw, value: BigInt(raw) };
    const mantissa = BigInt(text.slice(start, whole) + fraction);
    return {
      kind: "scientific" as const,
      end,
      text: raw,
      mantissa,
      exponent: fraction.length - power,
    };
  }

  #string(start: number) {
    const { text } = this;
    let value = "";
    let i = start + 1;
    for (;;) {
      if (i >= text.length) {
        const message = "unterminated string literal";
        return { kind: "error" as const, end: text.length, text: '"', message };
      }
      const unit = text[i];
      if (unit === '"') break;
      if (unit === "\\") {
        const escape = readEscape(text, i);
        if (!escape) {
          const message = "invalid escape sequence";
          return { kind: "error" as const, end: i + 2, text: '"', message };
        }
        value += escape.value;
        i = escape.end;
      } else {
        const next = /["\\]/g;
        next.lastIndex = i;
        const stop = next.exec(text)?.index ?? text.length;
        value += text.slice(i, stop);
        i = stop;
      }
    }
    return { kind: "str" as const, end: i + 1, text: text.slice(start, i + 1), value };
  }

  #char(start: number) {
    const { text } = this;
    if (text[start + 1] === "'") return undefined;
    let value: string;
    let end: number;
    if (text[start + 1] === "\\") {
      const escape = readEscape(text, start + 1);
      if (!escape) return undefined;
      ({ value, end } = escape);
    } else {
      const code = text.codePointAt(start + 1);
      if (code === undefined) return undefined;
      value = String.fromCodePoint(code);
      end = start + 1 + width(code);
    }
    if (text[end] !== "'") return undefined;
    return { kind: "char" as const, end: end + 1, text: text.slice(start, end + 1), value };
  }
}

/** The offset after the `-/` that closes a comment whose inside begins at `from`, or -1. */
function commentEnd(text: string, from: number): number {
  const mark = /-\/|\/-/g;
  mark.lastIndex = from;
  let depth = 1;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    depth += match[0] === "/-" ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return -1;
}

const simpleEscapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  "\\": "\\",
  '"': '"',
  "'": "'",
};

function readEscape(text: string, at: number): { value: string; end: number } | undefined {
  const letter = text[at + 1] ?? "";
  const simple = simpleEscapes[letter];
  if (simple !== undefined) return { value: simple, end: at + 2 };
  const length = letter === "x" ? 2 : letter === "u" ? 4 : 0;
  if (length > 0) {
    const hex = text.slice(at + 2, at + 2 + length);
    if (hex.length === length && /^[0-9a-fA-F]+$/.test(hex))
      return { value: String.fromCharCode(Number.parseInt(hex, 16)), end: at + 2 + length };
    return undefined;
  }
  if (letter === "\n") {
    const gap = /\s*/y;
    gap.lastIndex = at + 2;
    return { value: "", end: at + 2 + (gap.exec(text)?.[0].length ?? 0) };
  }
  return undefined;
}

/** Index of the last element ≤ `value` of an ascending list, or -1. */
function lastAtMost(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

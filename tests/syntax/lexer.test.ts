/** Tokens: their kinds, values, positions, and what is no token. */
import { describe, expect, test } from "vitest";
import { Lexer } from "../../src/syntax/lexer.ts";
import { NotationState } from "../../src/syntax/notation-table.ts";
import type { Token } from "../../src/syntax/token.ts";

const { tokens } = NotationState.initial.table;

function all(text: string): Token[] {
  const lexer = new Lexer(text, tokens);
  const list: Token[] = [];
  for (let at = 0; ;) {
    const token = lexer.tokenAt(at);
    if (token.kind === "eof") return list;
    list.push(token);
    at = token.end;
  }
}

function shown(token: Token): string {
  switch (token.kind) {
    case "num":
      return `num ${token.value}`;
    case "scientific":
      return `scientific ${token.mantissa} ${token.exponent}`;
    case "str":
    case "char":
    case "doc":
    case "moduleDoc":
      return `${token.kind} ${JSON.stringify(token.value)}`;
    case "error":
      return `error ${token.message}`;
    default:
      return `${token.kind} ${token.text}`;
  }
}

const readings: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ["h₁' x! y? _z", ["ident h₁'", "ident x!", "ident y?", "ident _z"]],
  ["Nat.succ.inj", ["ident Nat.succ.inj"]],
  ["h.1.symm", ["ident h", "symbol .", "num 1", "symbol .", "ident symm"]],
  ["«a b».c", ["ident a b.c"]],
  [
    "α β λ Π Σ ℝ",
    ["ident α", "ident β", "symbol λ", "error unexpected token 'Π'", "symbol Σ", "symbol ℝ"],
  ],
  ["ℝ' ℕ+", ["ident ℝ'", "symbol ℕ+"]],
  ["fun funny _ _x", ["symbol fun", "ident funny", "symbol _", "ident _x"]],
  ["0 12 0xfF 0b101 0o17", ["num 0", "num 12", "num 255", "num 5", "num 15"]],
  ["1.5 1e3 2.5E-3", ["scientific 15 1", "scientific 1 -3", "scientific 25 4"]],
  ["1..2 x.1", ["num 1", "symbol ..", "num 2", "ident x", "symbol .", "num 1"]],
  [
    "<|> <| < ;> <;>",
    ["symbol <|>", "symbol <|", "symbol <", "symbol ;", "symbol >", "symbol <;>"],
  ],
  ["⁻¹' ⁻¹ ''", ["symbol ⁻¹'", "symbol ⁻¹", "symbol ''"]],
  ['"a\\n\\"\\x41\\u00e9" ""', ['str "a\\n\\"Aé"', 'str ""']],
  ["'a' '\\n' '''", ['char "a"', 'char "\\n"', "symbol ''", "error unexpected token '''"]],
  ["a -- b\nc /- d /- e -/ f -/ g", ["ident a", "ident c", "ident g"]],
  ["/-- d -/ /-! m -/ /--/ x", ['doc "d"', 'moduleDoc "m"', "ident x"]],
  ["a /- b", ["ident a", "error unterminated comment"]],
  ['"abc', ["error unterminated string literal"]],
  ['"\\q"', ["error invalid escape sequence", "error unterminated string literal"]],
  ["«abc", ["error unterminated identifier escape", "ident abc"]],
  ["Type* Type *", ["symbol Type*", "symbol Type", "symbol *"]],
  ["\u0000", ["error unexpected token '\u0000'"]],
];

describe("tokens", () => {
  test.each(readings)("%j", (text, expected) => {
    expect(all(text).map(shown)).toEqual(expected);
  });
});

test("positions, columns in code points, and what stands before", () => {
  const text = "a  𝓝x\n  (b";
  const [a, n, open, b] = all(text);
  expect(a).toMatchObject({ start: 0, end: 1, column: 0, newlineBefore: true, spaceBefore: true });
  expect(n).toMatchObject({ start: 3, end: 6, column: 3, newlineBefore: false, spaceBefore: true });
  expect(open).toMatchObject({ start: 9, column: 2, newlineBefore: true });
  expect(b).toMatchObject({ column: 3, newlineBefore: false, spaceBefore: false });
});

test("columns after letters outside the basic plane", () => {
  const [, second] = all("𝓝𝓝𝓝 x");
  expect(second).toMatchObject({ start: 7, column: 4 });
});

test("a comment with a line break counts as one", () => {
  const [, second] = all("a /- \n -/ b");
  expect(second).toMatchObject({ newlineBefore: true });
});

/** What the lexer hands to the parser. **Units**: UTF-16 offsets; columns in code points from 0. */
interface TokenBase {
  readonly start: number;
  readonly end: number;
  /** Code points since the start of the line. */
  readonly column: number;
  /** Whether white space or a comment precedes. */
  readonly spaceBefore: boolean;
  /** Whether that white space holds a line break; true at the start of the text. */
  readonly newlineBefore: boolean;
  /** As written; of identifiers, the dotted name without « ». */
  readonly text: string;
}

export type Token = TokenBase &
  (
    | { readonly kind: "ident" | "symbol" | "eof" }
    | { readonly kind: "num"; readonly value: bigint }
    | { readonly kind: "scientific"; readonly mantissa: bigint; readonly exponent: number }
    | { readonly kind: "str" | "char"; readonly value: string }
    /** `/-- … -/` and `/-! … -/`; `value` is what stands between. */
    | { readonly kind: "doc" | "moduleDoc"; readonly value: string }
    /** Text that is no token; `message` says why. */
    | { readonly kind: "error"; readonly message: string }
  );

/** Lean's words for a token that should not be here. */
export function describeToken(token: Token): string {
  switch (token.kind) {
    case "eof":
      return "unexpected end of input";
    case "ident":
      return "unexpected identifier";
    case "symbol":
      return `unexpected token '${token.text}'`;
    case "doc":
      return "unexpected token '/--'";
    case "moduleDoc":
      return "unexpected token '/-!'";
    case "error":
      return token.message;
    case "num":
    case "scientific":
    case "str":
    case "char":
      return "unexpected token";
  }
}

/**
 * Notations: how symbols are read and what they stand for. The table is persistent: commands
 * such as `infixl` make a new one. Precedences are Lean's (`max` 1024, `arg` 1023, `lead` 1022,
 * `min` 10).
 */
import type { Term } from "./ast.ts";

/** What an application of a notation means. */
export type Expansion =
  /** `binop% f a b`: operands are elaborated together and coerced to one type. */
  | { readonly kind: "binop"; readonly fn: string }
  /** `rightact% f a b`: as `binop`, but the exponent stands apart (`^`). */
  | { readonly kind: "rightact"; readonly fn: string }
  /** `unop% f a`. */
  | { readonly kind: "unop"; readonly fn: string }
  /** `binrel% f a b`: a relation; operands coerced to one type. */
  | { readonly kind: "binrel"; readonly fn: string }
  /** Plain application of a constant to the operands. */
  | { readonly kind: "apply"; readonly fn: string }
  /** `leftact% f a b`: as `rightact`, but the first operand stands apart (`•`). */
  | { readonly kind: "leftact"; readonly fn: string }
  /** A term in which the identifiers `params` stand for the operands. */
  | { readonly kind: "term"; readonly params: readonly string[]; readonly body: Term }
  /** `f (fun x => body)`, once for each bound variable; `fn` takes the domain first if there is one. */
  | { readonly kind: "binder"; readonly fn: string };

export type NotationItem =
  | { readonly kind: "symbol"; readonly text: string }
  | { readonly kind: "operand"; readonly precedence: number };

/** `leading` notations begin with a symbol, the others with an operand. */
export interface Notation {
  /** Unique, as in Lean's `term_+_`. */
  readonly name: string;
  readonly items: readonly NotationItem[];
  /** Of the result. */
  readonly precedence: number;
  readonly expansion: Expansion;
  /** Binder notations: precedence at which the body is read. */
  readonly bodyPrecedence?: number;
  /** Where it was declared; the names of its expansion are resolved there. */
  readonly namespace?: string;
  /** No white space after the first and before the last symbol: `|a|`, `‖a‖`. */
  readonly tight?: boolean;
  /** Which groups of binders a binder notation takes. */
  readonly binders?: "explicit" | "bigOperator" | "extended";
  /** Larger wins where several parse the same text equally long. */
  readonly priority?: number;
}

/**
 * Grammar that a text declares itself: `syntax "foo" term,* : tactic`. A rule belongs to a category
 * and is a row of parts; what it reads becomes a `custom` node that holds one value for each part
 * that holds anything. Within quotations a variable may stand for such a value (antiquotation.ts).
 *
 * Source: Lean's Parser/Syntax.lean and Parser/Extension.lean for behaviour.
 */

export type SyntaxPart =
  /** `"text"`; a `word` is no token of its own (`&"text"`, and the first word of a tactic). */
  | { readonly kind: "symbol"; readonly text: string; readonly word: boolean }
  /** `term:65`, `ident`, `tacticSeq`, a declared category. */
  | { readonly kind: "category"; readonly name: string; readonly precedence: number }
  /** `p,*`, `p;+`, `sepBy(p, "|")`. */
  | {
      readonly kind: "sepBy";
      readonly parts: readonly SyntaxPart[];
      readonly separator: string;
      readonly least: 0 | 1;
      readonly trailing: boolean;
    }
  /** `p*`, `p+`. */
  | { readonly kind: "many"; readonly parts: readonly SyntaxPart[]; readonly least: 0 | 1 }
  /** `(p)?`. */
  | { readonly kind: "optional"; readonly parts: readonly SyntaxPart[] }
  /** `p <|> q`. */
  | { readonly kind: "choice"; readonly alternatives: readonly (readonly SyntaxPart[])[] }
  /** What reads nothing: `colGt`, `noWs`. */
  | { readonly kind: "check"; readonly what: "colGt" | "colGe" | "noWs" | "ws" | "linebreak" };

export interface SyntaxRule {
  /** Unique; what `macro_rules` are found by. */
  readonly name: string;
  readonly category: string;
  /** Of the result. */
  readonly precedence: number;
  readonly parts: readonly SyntaxPart[];
  /** Larger wins where several read the same text equally far. */
  readonly priority: number;
}

/** A tree whose shape a rule decides. */
export interface CustomNode {
  readonly rule: string;
  /** One value a part that holds anything: trees, and arrays of them. */
  readonly args: readonly unknown[];
}

/** What `macro_rules` say for one pattern. */
export interface MacroRule {
  readonly pattern: unknown;
  readonly body: MacroBody;
}

/** What a macro makes. */
export type MacroBody =
  | { readonly kind: "quotation"; readonly category: string; readonly tree: unknown }
  | { readonly kind: "unsupported" }
  | { readonly kind: "throw"; readonly message: string }
  /** `do let x ← …; …`. */
  | {
      readonly kind: "let";
      readonly name: string;
      readonly value: MacroBody;
      readonly body: MacroBody;
    };

/** Whether a part holds a value. */
export function holdsValue(part: SyntaxPart): boolean {
  return part.kind !== "symbol" && part.kind !== "check";
}

/** What is said to a person about their text. */
import type { Span } from "./span.ts";

export type Severity = "error" | "warning" | "information";

export interface Diagnostic {
  readonly severity: Severity;
  /** Stable kebab-case identifier, e.g. `type-mismatch`. */
  readonly code: string;
  readonly span: Span;
  /** Lean's wording where Lean has one. */
  readonly text: string;
  /** In a survey: the tactic that failed, and whether an earlier one of its block had. */
  readonly failed?: { readonly tactic: string; readonly after: boolean };
}

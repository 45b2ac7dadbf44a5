/**
 * What the sample files of this folder say about themselves: the first lines of a file that must
 * be rejected name the code of the error that it must be rejected for, and a part of its text.
 */

export interface Expectation {
  /** The diagnostic's code: one of these. */
  readonly codes: readonly string[];
  /** What the diagnostic's text contains. */
  readonly text: string | undefined;
}

/** Reads `-- expect: code|code` and `-- text: …`; undefined when the file expects nothing. */
export function expectationOf(source: string): Expectation | undefined {
  const codes = /^-- expect: (\S+)$/m.exec(source)?.[1]?.split("|");
  if (codes === undefined) return undefined;
  return { codes, text: /^-- text: (.+)$/m.exec(source)?.[1] };
}

/** One line of `quod check --json`. */
export interface CheckLine {
  readonly file: string;
  readonly verdict: "accepted" | "rejected" | "timeout" | "crashed";
  readonly theorems: readonly { readonly name: string; readonly axioms: readonly string[] }[];
  readonly messages: readonly {
    readonly severity: string;
    readonly line: number;
    readonly column: number;
    readonly code: string;
    readonly text: string;
  }[];
  readonly ms: number;
}

/** The only axioms that a proof may use. */
export const allowedAxioms: ReadonlySet<string> = new Set([
  "propext",
  "Quot.sound",
  "Classical.choice",
]);

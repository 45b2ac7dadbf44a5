/**
 * The verdict on a whole text: accepted when it has at least one theorem, no error, no `sorry`,
 * and rests on the three axioms at most. The kernel has checked every declaration by then.
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { DeclaredName } from "./command/declaration.ts";
import { axiomsOf } from "./command/finish.ts";
import { type DocumentOptions, elabDocument } from "./document.ts";

export const allowedAxioms: readonly string[] = ["Classical.choice", "Quot.sound", "propext"];

export interface CheckedTheorem {
  readonly name: string;
  readonly axioms: readonly string[];
}

export interface CheckResult {
  readonly accepted: boolean;
  readonly theorems: readonly CheckedTheorem[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface CheckOptions extends DocumentOptions {
  /** Tactics after the last goal is closed are errors. */
  readonly strict?: boolean;
  /** Called with the result while the text's declarations still stand in the environment. */
  readonly inspect?: (result: CheckResult) => void;
}

/** Elaborates `text` from the options' environment, and takes that back afterwards. */
export function checkText(text: string, options: CheckOptions): CheckResult {
  const mark = options.env.mark();
  const diagnostics: Diagnostic[] = [];
  const declared: DeclaredName[] = [];
  const names = new Set(options.env.kernel.names());
  try {
    for (const step of elabDocument(text, options)) {
      diagnostics.push(...step.diagnostics);
      declared.push(...step.result.declared);
    }
    const theorems: CheckedTheorem[] = [];
    for (const d of declared) {
      if (d.kind !== "theorem" && d.kind !== "lemma") continue;
      if (!options.env.has(d.name)) continue;
      theorems.push({ name: d.name, axioms: axiomsOf(options.env, d.name) });
    }
    const problems: Diagnostic[] = [];
    if (theorems.length === 0 && !diagnostics.some((d) => d.severity === "error")) {
      problems.push({
        severity: "error",
        code: "no-theorem",
        span: { start: 0, end: 0 },
        text: "there is no theorem here",
      });
    }
    for (const t of theorems) {
      const extra = t.axioms.filter((a) => !allowedAxioms.includes(a));
      const declaration = declared.find((d) => d.name === t.name);
      if (extra.length === 0 || declaration === undefined) continue;
      if (extra.includes("sorryAx") && !declaration.complete) continue;
      problems.push({
        severity: "error",
        code: extra.includes("sorryAx") ? "sorry" : "axiom",
        span: declaration.span,
        text: extra.includes("sorryAx")
          ? `'${t.name}' uses 'sorry'`
          : `'${t.name}' depends on axioms that are not allowed: ${extra.join(", ")}`,
      });
    }
    for (const name of options.env.kernel.names()) {
      if (names.has(name) || options.env.constant(name)?.kind !== "axiom") continue;
      const d = declared.find((x) => x.name === name);
      problems.push({
        severity: "error",
        code: "axiom",
        span: d?.span ?? { start: 0, end: 0 },
        text: `'${name}' is a new axiom: a proof may use only ${allowedAxioms.join(", ")}`,
      });
    }
    const all = [...diagnostics, ...problems].map((d): Diagnostic =>
      options.strict === true && d.code === "no-goals" ? { ...d, severity: "error" } : d,
    );
    const result: CheckResult = {
      accepted: all.every((d) => d.severity !== "error" && d.code !== "sorry"),
      theorems,
      diagnostics: all,
    };
    options.inspect?.(result);
    return result;
  } finally {
    options.env.release(mark);
  }
}

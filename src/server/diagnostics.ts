/** The checker's diagnostics as Lean's server publishes them. */
import type { Diagnostic, Severity } from "../base/diagnostic.ts";
import type { Span } from "../base/span.ts";
import { type CheckedCommand, longestText, type OpenDocument } from "./document.ts";
import type { LeanDiagnostic } from "./protocol.ts";
import type { TextLines } from "./text.ts";

const severities: Readonly<Record<Severity, 1 | 2 | 3>> = { error: 1, warning: 2, information: 3 };

/** Codes of the errors that say which goals are left. */
const unsolvedGoals: ReadonlySet<string> = new Set(["unsolved-goals"]);

/** More than this is never read; the rest is counted. */
const most = 1000;

/** All that is known so far, in the order of the text. */
export function publishedDiagnostics(document: OpenDocument): LeanDiagnostic[] {
  const { lines } = document;
  if (document.tooLong) return [tooLong(lines)];
  const all: LeanDiagnostic[] = [];
  for (const checked of document.checked) {
    for (const diagnostic of checked.diagnostics) all.push(toLsp(lines, diagnostic));
    all.push(...accomplished(lines, checked));
    if (all.length >= most) break;
  }
  return all.slice(0, most);
}

function tooLong(lines: TextLines): LeanDiagnostic {
  const size = `${longestText / 2 ** 20} million letters`;
  const text = `the text is too long to be checked (more than ${size}); split it`;
  const span = { start: 0, end: lines.offsetAt({ line: 0, character: 80 }) };
  return toLsp(lines, { severity: "error", code: "too-long", span, text });
}

function toLsp(lines: TextLines, { severity, code, span, text }: Diagnostic): LeanDiagnostic {
  const tags = unsolvedGoals.has(code) ? { leanTags: [1] } : {};
  return {
    ...ranges(lines, span),
    severity: severities[severity],
    source: "Lean 4",
    code,
    message: text,
    ...tags,
  };
}

/** Lean ends the range of a message at the end of its first line. */
function ranges(lines: TextLines, span: Span): Pick<LeanDiagnostic, "range" | "fullRange"> {
  const fullRange = lines.rangeOf(span);
  const { start, end } = fullRange;
  if (start.line === end.line) return { range: fullRange, fullRange };
  return { range: { start, end: { line: start.line + 1, character: 0 } }, fullRange };
}

/** A silent mark on each theorem that the kernel accepted without `sorry`. */
function accomplished(lines: TextLines, checked: CheckedCommand): LeanDiagnostic[] {
  const failed = checked.diagnostics.some(({ severity }) => severity === "error");
  return checked.declared.flatMap(({ kind, span, complete }) => {
    if (!complete || failed || !(kind === "theorem" || kind === "lemma" || kind === "example"))
      return [];
    return [
      {
        ...ranges(lines, span),
        severity: 3,
        source: "Lean 4",
        message: "Goals accomplished!",
        isSilent: true,
        leanTags: [2],
      },
    ];
  });
}

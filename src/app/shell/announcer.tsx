/** Says what happened to those who hear the page: results, and errors once the checker is done. */
import type { CheckerState } from "../lsp/checker.ts";
import { isAccepted } from "../lsp/checker.ts";
import { laneName, type RunState } from "../prover/run-state.ts";

export function Announcer({
  run,
  checker,
}: {
  readonly run: RunState;
  readonly checker: CheckerState;
}) {
  return (
    <div className="visually-hidden">
      <p role="status" aria-label="Prover">
        {runText(run)}
      </p>
      <p role="status" aria-label="Checker">
        {checkerText(checker)}
      </p>
    </div>
  );
}

function runText({ phase, result, theorem }: RunState): string {
  if (phase === "running") return `Proving ${theorem ?? ""}`;
  switch (result?.kind) {
    case undefined:
      return "";
    case "proved":
      return `${result.theorem} is proved, found by ${laneName(result.lane)}`;
    case "exhausted":
      return `No proof found in ${result.tries} tries`;
    case "stopped":
      return "Stopped";
    case "refused":
      return result.message;
  }
}

function checkerText(state: CheckerState): string {
  if (state.phase === "broken") return "The checker stopped working";
  if (state.phase !== "ready" || state.busy) return "";
  const errors = state.diagnostics.filter(({ severity }) => severity === 1).length;
  if (errors > 0) return `${errors} ${errors === 1 ? "error" : "errors"}`;
  return isAccepted(state) ? "All accepted by the kernel" : "No errors";
}

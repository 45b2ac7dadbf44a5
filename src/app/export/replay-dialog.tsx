/** An export that was dropped on the page: how far its replay is, and each declaration's verdict. */
import { useEffect, useRef } from "react";
import type { ReplayedLine } from "../../server/replay-protocol.ts";
import { useStore } from "../shell/store.ts";
import { isExportName, type ReplayRun, type ReplayState } from "./replay-run.ts";

/** Rows that are shown at the end, and while more come; a page of more would be slow. */
const MOST_ROWS = 5000;
const MOST_WHILE_RUNNING = 100;

export function ReplayDialog({ run }: { readonly run: ReplayRun }) {
  const state = useStore(run.state);
  const dialog = useRef<HTMLDialogElement>(null);
  const open = state.phase !== "idle";
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  useEffect(() => {
    function exportIn(event: DragEvent): File | undefined {
      return [...(event.dataTransfer?.files ?? [])].find(({ name }) => isExportName(name));
    }
    function onOver(event: DragEvent): void {
      // What a file is called is only told when it is dropped.
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    }
    function onDrop(event: DragEvent): void {
      const file = exportIn(event);
      if (file === undefined) return;
      // Before the editor, which would take the text.
      event.preventDefault();
      event.stopPropagation();
      run.replay(file);
    }
    addEventListener("dragover", onOver, { capture: true });
    addEventListener("drop", onDrop, { capture: true });
    return () => {
      removeEventListener("dragover", onOver, { capture: true });
      removeEventListener("drop", onDrop, { capture: true });
    };
  }, [run]);
  return (
    <dialog
      ref={dialog}
      className="model-dialog replay-dialog"
      aria-labelledby="replay-title"
      onClose={() => run.close()}
    >
      <header>
        <h2 id="replay-title">{state.file}</h2>
        <button type="button" className="close" aria-label="Close" onClick={() => run.close()}>
          ×
        </button>
      </header>
      <div className="replay-state">
        <progress aria-label="Read" value={state.progress} />
        <p role="status">{summary(state)}</p>
        {state.phase === "running" && (
          <button type="button" onClick={() => run.stop()}>
            Stop
          </button>
        )}
      </div>
      <Verdicts
        verdicts={state.verdicts}
        most={state.phase === "running" ? MOST_WHILE_RUNNING : MOST_ROWS}
      />
    </dialog>
  );
}

/** Opens the system's choice of a file, for those who can't drop one. */
export function chooseExport(run: ReplayRun): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".ndjson,.gz";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) run.replay(file);
  });
  input.click();
}

function summary({ phase, verdicts, notAccepted, ms, problem }: ReplayState): string {
  const accepted = verdicts.length - notAccepted;
  const counts =
    notAccepted === 0
      ? `${accepted} declarations accepted`
      : `${accepted} declarations accepted, ${notAccepted} not`;
  if (problem !== undefined) return `${counts}; ${problem}`;
  if (phase === "running") return `${counts} so far`;
  if (phase === "stopped") return `${counts}; stopped`;
  return `${notAccepted === 0 ? "∎ " : ""}${counts}, in ${(ms / 1000).toFixed(1)} s`;
}

interface VerdictsProps {
  readonly verdicts: readonly ReplayedLine[];
  readonly most: number;
}

function Verdicts({ verdicts, most }: VerdictsProps) {
  // Those that were not accepted first: they are what one looks for.
  const wrong = verdicts.filter(({ verdict }) => verdict !== "accepted");
  const right = verdicts.filter(({ verdict }) => verdict === "accepted");
  const shown = [...wrong, ...right].slice(0, most);
  return (
    // A region that scrolls is reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="replay-verdicts" tabIndex={0} role="region" aria-label="Verdicts">
      <ol>
        {shown.map(({ name, verdict, message }, i) => (
          // A declaration that is stated twice has two rows.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${i} ${name}`} className={verdict}>
            <code>{name}</code> <span>{verdict}</span>
            {message !== undefined && <pre>{message}</pre>}
          </li>
        ))}
      </ol>
      {verdicts.length > shown.length && <p>and {verdicts.length - shown.length} more</p>}
    </div>
  );
}

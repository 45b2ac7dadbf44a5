/** The one line of status above all: checker, model and speed, storage, network; and Prove. */
import type { CheckerState } from "../lsp/checker.ts";
import { embeddedModel, ownModel } from "../models/catalog.ts";
import type { ProverState } from "../prover/prover.ts";
import type { ModelState } from "../../search/protocol.ts";
import { formatBytes, formatDuration } from "./format.ts";
import { Mark } from "./mark.tsx";
import type { OfflineState } from "./offline.ts";

interface StatusLineProps {
  readonly checker: CheckerState;
  readonly prover: ProverState;
  readonly network: OfflineState;
  readonly accepted: boolean;
  readonly textNotKept: boolean;
  readonly openModels: () => void;
  readonly openExport: () => void;
  readonly toggleProve: () => void;
}

export function StatusLine({
  checker,
  prover,
  network,
  accepted,
  textNotKept,
  openModels,
  openExport,
  toggleProve,
}: StatusLineProps) {
  const { phase } = prover.run;
  const running = phase === "running" || phase === "stopping";
  return (
    <header className="status-line">
      <h1>
        <Mark filled={accepted} />
        <span>Quod</span>
      </h1>
      <ul className="status">
        <li className={`checker ${checkerClass(checker)}`}>
          <button
            type="button"
            onClick={openExport}
            aria-haspopup="dialog"
            title="Replay an export of Lean (.ndjson, .ndjson.gz) in the kernel; or drop the file here"
          >
            {checkerText(checker)}
          </button>
        </li>
        <li>
          <button type="button" onClick={openModels} aria-haspopup="dialog">
            {chosenModelText(prover)}
            {prover.run.tokensPerSecond !== undefined &&
              ` · ${prover.run.tokensPerSecond.toFixed(0)} tokens/s`}
          </button>
        </li>
        {network.stored !== undefined && network.stored > 0 && (
          <li className="stored">{formatBytes(network.stored)} stored</li>
        )}
        <li className={network.online ? "network" : "network offline"}>{networkText(network)}</li>
        {textNotKept && <li className="warning">text not saved: storage is full</li>}
        {network.update && (
          <li>
            <button type="button" className="update" onClick={network.update}>
              New version: reload
            </button>
          </li>
        )}
      </ul>
      <button
        type="button"
        className={running ? "prove running" : "prove"}
        onClick={toggleProve}
        disabled={phase === "stopping"}
        aria-keyshortcuts="Control+Enter"
        title={running ? "Stop (Ctrl+Enter)" : "Prove the theorem at the cursor (Ctrl+Enter)"}
      >
        {running ? "Stop" : "Prove"}
      </button>
    </header>
  );
}

function checkerClass({ phase, busy }: CheckerState): string {
  if (phase === "broken") return "broken";
  return phase === "starting" || busy ? "busy" : "ready";
}

function checkerText({ phase, busy, readyAfter }: CheckerState): string {
  if (phase === "broken") return "checker stopped";
  if (phase === "starting") return "checker starting";
  if (busy) return "checking";
  return readyAfter === undefined
    ? "checker ready"
    : `checker ready after ${formatDuration(readyAfter)}`;
}

/** The person's own model when there is one, else the small one. */
function chosenModelText({ models }: ProverState): string {
  const own = models.get(ownModel.id);
  if (own?.kind === "ready") return `own model on ${own.backend === "webgpu" ? "GPU" : "CPU"}`;
  return own?.kind === "loading" ? "model loading" : modelText(models.get(embeddedModel.id));
}

function modelText(state: ModelState | undefined): string {
  switch (state?.kind) {
    case undefined:
    case "absent":
      return "model not loaded";
    case "downloading":
      return `model ${Math.floor((100 * state.loaded) / Math.max(1, state.total))} %`;
    case "paused":
      return "model paused";
    case "loading":
      return "model loading";
    case "ready":
      return `small model on ${state.backend === "webgpu" ? "GPU" : "CPU"}`;
    case "failed":
      return "model failed";
  }
}

function networkText({ online, kept }: OfflineState): string {
  if (!online) return kept ? "offline, all here" : "offline";
  return kept ? "works offline" : "online";
}

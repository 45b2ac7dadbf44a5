/** The prover: what happened in one line, then a lane for each candidate. */
import type { RunResult } from "../../search/protocol.ts";
import { formatDuration } from "../shell/format.ts";
import { Mark } from "../shell/mark.tsx";
import { LaneView } from "./lane-view.tsx";
import type { ProverState } from "./prover.ts";
import { furthest, isOver, laneName, linesPassed, type RunState } from "./run-state.ts";

interface ProverPanelProps {
  readonly state: ProverState;
  readonly tryMore: () => void;
  readonly showProof: () => void;
}

export function ProverPanel({ state, tryMore, showProof }: ProverPanelProps) {
  const { run, offered } = state;
  if (run.phase === "idle") {
    return (
      <div className="prover">
        <p className="quiet">
          Prove takes the theorem at the cursor. Eight candidates are written side by side, the
          checker judges each line as it comes, and the first proof that the kernel accepts goes
          into the text.
        </p>
        {state.broken !== undefined && (
          <p className="outcome refused">The prover could not start: {state.broken}.</p>
        )}
      </div>
    );
  }
  return (
    <div className="prover">
      {run.result ? (
        <Outcome run={run} result={run.result} tryMore={tryMore} showProof={showProof} />
      ) : (
        <Progress run={run} />
      )}
      {offered !== undefined && <Offer text={offered} />}
      <div className="lanes">
        {run.lanes.map((lane) => (
          <LaneView key={`${run.run} ${lane.lane}`} state={lane} />
        ))}
      </div>
    </div>
  );
}

function Progress({ run }: { readonly run: RunState }) {
  const open = run.lanes.filter(({ status }) => !isOver(status)).length;
  return (
    <p className="outcome running">
      {run.phase === "stopping" ? "Stopping" : "Proving"} <code>{run.theorem ?? "…"}</code>
      <span className="facts">
        {run.lanes.length > 0 && <span>{open} running</span>}
        {run.tokensPerSecond !== undefined && (
          <span>{run.tokensPerSecond.toFixed(0)} tokens/s</span>
        )}
      </span>
    </p>
  );
}

interface OutcomeProps {
  readonly run: RunState;
  readonly result: RunResult;
  readonly tryMore: () => void;
  readonly showProof: () => void;
}

function Outcome({ run, result, tryMore, showProof }: OutcomeProps) {
  switch (result.kind) {
    case "proved":
      return (
        <div className="outcome proved">
          <p>
            <span className="qed">
              <Mark filled />
            </span>{" "}
            <code>{result.theorem}</code> is proved and verified by the kernel.
          </p>
          <dl className="facts">
            <Fact name="found by" value={laneName(result.lane)} />
            <Fact name="tries" value={String(result.tries)} />
            <Fact name="time" value={formatDuration(result.milliseconds)} />
            <Fact
              name="axioms"
              value={result.axioms.length === 0 ? "none" : result.axioms.join(", ")}
            />
          </dl>
          <button type="button" className="only-tabs" onClick={showProof}>
            Show in the text
          </button>
        </div>
      );
    case "exhausted": {
      const best = furthest(run.lanes);
      return (
        <div className="outcome exhausted">
          <p>
            No proof in {result.tries} {result.tries === 1 ? "try" : "tries"} (
            {formatDuration(result.milliseconds)}).{" "}
            {best
              ? `${laneName(best.lane)} got furthest: ${linesPassed(best)} ${linesPassed(best) === 1 ? "line" : "lines"} passed.`
              : "No candidate passed its first line."}
          </p>
          <button type="button" onClick={tryMore}>
            Try again with new candidates
          </button>
        </div>
      );
    }
    case "stopped":
      return <p className="outcome stopped">Stopped. The text is as it was.</p>;
    case "refused":
      return <p className="outcome refused">{result.message}</p>;
  }
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Offer({ text }: { readonly text: string }) {
  return (
    <div className="outcome offer">
      <p>The text changed where the proof belongs, so it was not put in. Here it is:</p>
      <pre>{text}</pre>
      <button type="button" onClick={() => void navigator.clipboard.writeText(text)}>
        Copy the proof
      </button>
    </div>
  );
}

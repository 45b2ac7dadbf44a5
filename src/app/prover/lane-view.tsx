/** One candidate: its text as it is written, each line with the checker's mark. */
import { memo, useState } from "react";
import type { LineVerdict } from "../../search/protocol.ts";
import { LeanLine } from "../editor/highlight.tsx";
import { Mark } from "../shell/mark.tsx";
import { laneName, linesPassed, type LaneState } from "./run-state.ts";

const marks: Record<LineVerdict, { readonly sign: string; readonly says: string }> = {
  ok: { sign: "✓", says: "accepted: " },
  error: { sign: "✗", says: "error: " },
  pending: { sign: "·", says: "" },
};

function statusText(state: LaneState): string {
  switch (state.status) {
    case "waiting":
      return "waiting";
    case "writing":
      return "writing";
    case "checking":
      return "checking";
    case "accepted":
      return "accepted";
    case "stopped":
      return "stopped";
    case "failed": {
      const passed = linesPassed(state);
      return passed === 0 ? "failed" : `failed after ${passed} ${passed === 1 ? "line" : "lines"}`;
    }
  }
}

export const LaneView = memo(function LaneView({ state }: { readonly state: LaneState }) {
  const [opened, setOpened] = useState<boolean>();
  const open = opened ?? (state.status !== "failed" && state.status !== "stopped");
  const { error } = state;
  return (
    <details
      className={`lane ${state.status}`}
      open={open}
      onToggle={(event) => {
        // Only a person's own choice is kept; folding by itself follows the status.
        const now = event.currentTarget.open;
        if (now !== open) setOpened(now);
      }}
    >
      <summary>
        <span className="lane-name">
          {laneName(state.lane)}
          {state.attempt > 1 && <span className="attempt"> #{state.attempt}</span>}
        </span>
        <span className="lane-status">{statusText(state)}</span>
        {error && (
          <span className="lane-error">
            {error.line === undefined ? "" : `line ${error.line + 1}: `}
            {error.text.split("\n", 1)[0]}
          </span>
        )}
      </summary>
      <LaneText state={state} />
      {error?.text.includes("\n") === true && <pre className="lane-error-full">{error.text}</pre>}
    </details>
  );
});

function LaneText({ state }: { readonly state: LaneState }) {
  if (state.text === "") return <p className="lane-empty">…</p>;
  const lines = state.text.replace(/\n+$/u, "").split("\n");
  return (
    <ol className="lane-text">
      {lines.map((text, index) => {
        const verdict = state.lines[index] ?? "pending";
        const { sign, says } = marks[verdict];
        const last = index === lines.length - 1;
        return (
          // Lines only grow at the end: their index is their identity.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={verdict}>
            <span className="line-mark" aria-hidden="true">
              {sign}
            </span>
            <code>
              {says !== "" && <span className="visually-hidden">{says}</span>}
              <LeanLine text={text} />
              {last && state.status === "writing" && <span className="caret" aria-hidden="true" />}
              {last && state.status === "accepted" && (
                <span className="qed">
                  <Mark filled />
                </span>
              )}
            </code>
          </li>
        );
      })}
    </ol>
  );
}

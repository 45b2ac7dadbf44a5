/**
 * What one run of the prover looks like on the page, as a pure function of its messages. A lane
 * whose candidate ended and that gets new text starts afresh: another candidate took its place.
 */
import { unreachable } from "../../base/invariant.ts";
import type { FromProver, Lane, LaneEvent, LineVerdict, RunResult } from "../../search/protocol.ts";

export type LaneStatus = "waiting" | "writing" | "checking" | "failed" | "accepted" | "stopped";

export interface LaneState {
  readonly lane: Lane;
  /** The how-manyth candidate of this lane, from 1. */
  readonly attempt: number;
  readonly text: string;
  readonly lines: readonly LineVerdict[];
  readonly status: LaneStatus;
  readonly error: { readonly text: string; readonly line: number | undefined } | undefined;
}

export interface RunState {
  readonly run: number;
  readonly phase: "idle" | "running" | "stopping" | "done";
  readonly theorem: string | undefined;
  readonly lanes: readonly LaneState[];
  readonly tokensPerSecond: number | undefined;
  readonly result: RunResult | undefined;
}

export const noRun: RunState = {
  run: 0,
  phase: "idle",
  theorem: undefined,
  lanes: [],
  tokensPerSecond: undefined,
  result: undefined,
};

export function beginRun(run: number): RunState {
  return { ...noRun, run, phase: "running" };
}

function newLane(lane: Lane, attempt: number): LaneState {
  return { lane, attempt, text: "", lines: [], status: "waiting", error: undefined };
}

export function isOver(status: LaneStatus): boolean {
  return status === "failed" || status === "accepted" || status === "stopped";
}

/** The state after `message`; messages of other runs change nothing. */
export function advance(state: RunState, message: FromProver): RunState {
  if (message.type === "model" || message.run !== state.run) return state;
  if (state.phase === "idle" || state.phase === "done") return state;
  switch (message.type) {
    case "started":
      return {
        ...state,
        theorem: message.theorem,
        lanes: message.lanes.map((lane) => newLane(lane, 1)),
      };
    case "speed":
      return { ...state, tokensPerSecond: message.tokensPerSecond };
    case "lane":
      return { ...state, lanes: updateLane(state.lanes, message.lane, message.event) };
    case "done":
      return {
        ...state,
        phase: "done",
        result: message.result,
        lanes: state.lanes.map((lane) =>
          isOver(lane.status) ? lane : close(lane, message.result),
        ),
      };
    default:
      return unreachable(message);
  }
}

function close(lane: LaneState, result: RunResult): LaneState {
  const won = result.kind === "proved" && result.lane === lane.lane;
  return { ...lane, status: won ? "accepted" : "stopped" };
}

function updateLane(lanes: readonly LaneState[], lane: Lane, event: LaneEvent): LaneState[] {
  const known = lanes.some((state) => state.lane === lane);
  const all = known ? lanes : [...lanes, newLane(lane, 1)];
  return all.map((state) => (state.lane === lane ? onEvent(state, event) : state));
}

/** Automation's lines are its tries, one after the other: all but the last have failed. */
function tries(text: string, last: LineVerdict): LineVerdict[] {
  const lines = text.trimEnd().split("\n");
  return lines.map((_, index) => (index < lines.length - 1 ? "error" : last));
}

function onEvent(state: LaneState, event: LaneEvent): LaneState {
  const after = onCandidateEvent(state, event);
  if (state.lane !== "automation") return after;
  if (event.kind === "text") return { ...after, lines: tries(after.text, "pending") };
  if (event.kind === "failed") return { ...after, lines: tries(after.text, "error") };
  return event.kind === "accepted" ? { ...after, lines: tries(after.text, "ok") } : after;
}

function onCandidateEvent(state: LaneState, event: LaneEvent): LaneState {
  switch (event.kind) {
    case "text": {
      const base = isOver(state.status) ? newLane(state.lane, state.attempt + 1) : state;
      return { ...base, status: "writing", text: base.text + event.delta };
    }
    case "judged":
      return { ...state, lines: event.lines };
    case "checking":
      return { ...state, status: "checking" };
    case "failed":
      return { ...state, status: "failed", error: { text: event.error.text, line: event.line } };
    case "accepted":
      return {
        ...state,
        status: "accepted",
        lines: state.text.split("\n").map(() => "ok" as const),
      };
    case "stopped":
      return { ...state, status: "stopped" };
    default:
      return unreachable(event);
  }
}

/** Lines that the checker has passed before the first that it has not. */
export function linesPassed(lane: LaneState): number {
  const first = lane.lines.findIndex((verdict) => verdict !== "ok");
  return first < 0 ? lane.lines.length : first;
}

/** The lane that got furthest, when any passed a line. */
export function furthest(lanes: readonly LaneState[]): LaneState | undefined {
  let best: LaneState | undefined;
  for (const lane of lanes) {
    if (linesPassed(lane) > (best ? linesPassed(best) : 0)) best = lane;
  }
  return best;
}

/** What a person calls the lane. */
export function laneName(lane: Lane): string {
  return lane === "automation" ? "Automation" : `Candidate ${lane + 1}`;
}

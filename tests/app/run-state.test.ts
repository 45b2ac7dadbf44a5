import { expect, test } from "vitest";
import { advance, beginRun, furthest, type RunState } from "../../src/app/prover/run-state.ts";
import type { FromProver, Lane, LaneEvent } from "../../src/search/protocol.ts";

function lane(of: Lane, event: LaneEvent, run = 1): FromProver {
  return { type: "lane", run, lane: of, event };
}
function play(messages: readonly FromProver[], state: RunState = beginRun(1)): RunState {
  return messages.reduce(advance, state);
}
const started: FromProver = { type: "started", run: 1, theorem: "t", lanes: ["automation", 0, 1] };
const failure: LaneEvent = {
  kind: "failed",
  line: 1,
  error: { severity: "error", code: "type-mismatch", text: "type mismatch" },
};

test("a lane's text streams in and its lines are marked", () => {
  const state = play([
    started,
    lane(0, { kind: "text", delta: "intro h\n" }),
    lane(0, { kind: "text", delta: "exact h" }),
    lane(0, { kind: "judged", lines: ["ok", "pending"] }),
  ]);
  expect(state.lanes[1]).toMatchObject({
    lane: 0,
    text: "intro h\nexact h",
    lines: ["ok", "pending"],
    status: "writing",
  });
});

test("late messages of another run change nothing", () => {
  const state = play([started]);
  expect(advance(state, lane(0, { kind: "text", delta: "x" }, 0))).toBe(state);
});

test("nothing changes a run after its end", () => {
  const done = play([started, { type: "done", run: 1, result: { kind: "stopped" } }]);
  expect(done.lanes.map(({ status }) => status)).toEqual(["stopped", "stopped", "stopped"]);
  expect(advance(done, lane(0, { kind: "text", delta: "x" }))).toBe(done);
});

test("new text on a lane that failed is another candidate in its place", () => {
  const state = play([
    started,
    lane(0, { kind: "text", delta: "foo" }),
    lane(0, failure),
    lane(0, { kind: "text", delta: "bar" }),
  ]);
  expect(state.lanes[1]).toMatchObject({ attempt: 2, text: "bar", status: "writing" });
  expect(state.lanes[1]?.error).toBeUndefined();
});

test("a lane that was not announced is made by its first event", () => {
  const state = play([started, lane(5, { kind: "text", delta: "rfl" })]);
  expect(state.lanes.at(-1)).toMatchObject({ lane: 5, text: "rfl" });
});

test("the winner is accepted and the others are stopped", () => {
  const state = play([
    started,
    lane(0, { kind: "text", delta: "a\nb" }),
    lane(1, { kind: "text", delta: "a" }),
    lane(1, failure),
    lane(0, { kind: "accepted" }),
    {
      type: "done",
      run: 1,
      result: {
        kind: "proved",
        lane: 0,
        replace: { start: 0, end: 0 },
        newText: "",
        theorem: "t",
        axioms: [],
        tries: 2,
        milliseconds: 10,
      },
    },
  ]);
  expect(state.phase).toBe("done");
  expect(state.lanes.map(({ status }) => status)).toEqual(["stopped", "accepted", "failed"]);
  expect(state.lanes[1]?.lines).toEqual(["ok", "ok"]);
});

test("furthest is the lane with most lines passed, none when no line passed", () => {
  const state = play([
    started,
    lane(0, { kind: "judged", lines: ["ok", "error"] }),
    lane(1, { kind: "judged", lines: ["ok", "ok", "error"] }),
  ]);
  expect(furthest(state.lanes)?.lane).toBe(1);
  expect(furthest(play([started]).lanes)).toBeUndefined();
});

test("automation's tries are marked failed, but for the one that is accepted", () => {
  const tried = play([
    started,
    lane("automation", { kind: "text", delta: "rfl\n" }),
    lane("automation", { kind: "text", delta: "tauto\n" }),
  ]);
  expect(tried.lanes[0]?.lines).toEqual(["error", "pending"]);
  const accepted = advance(tried, lane("automation", { kind: "accepted" }));
  expect(accepted.lanes[0]?.lines).toEqual(["error", "ok"]);
  const failed = advance(tried, lane("automation", failure));
  expect(failed.lanes[0]?.lines).toEqual(["error", "error"]);
  expect(furthest(failed.lanes)).toBeUndefined();
});

/** The page's side of the prover against a small worker that finds a proof when told to. */
import { afterEach, expect, test, vi } from "vitest";
import { defaultOptions, Prover } from "../../src/app/prover/prover.ts";
import { SourceText } from "../../src/app/text/source-text.ts";

/** Proves by replacing the first `sorry` of what it was sent, when it gets `pause-download`. */
const script = `
  let request;
  const post = (message) => postMessage(message);
  onmessage = ({ data }) => {
    if (data.type === "load-model") post({ type: "model", model: data.model, state: { kind: "ready", backend: "cpu", bytes: 1 } });
    if (data.type === "prove") {
      request = data;
      if (data.text.includes("crash")) throw new Error("crashed on purpose");
      post({ type: "started", run: data.run, theorem: "t", lanes: [0] });
    }
    if (data.type === "stop") post({ type: "done", run: data.run, result: { kind: "stopped" } });
    if (data.type === "pause-download") {
      const start = request.text.indexOf("sorry");
      post({ type: "done", run: request.run, result: {
        kind: "proved", lane: 0, replace: { start, end: start + 5 }, newText: "exact h",
        theorem: "t", axioms: [], tries: 1, milliseconds: 1,
      } });
    }
  };`;

const workers: Worker[] = [];
function start(): Worker {
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(url);
  workers.push(worker);
  return worker;
}
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

async function begin(text: string): Promise<{ source: SourceText; prover: Prover }> {
  const source = new SourceText(text);
  const prover = new Prover(source, start);
  prover.prove(0, defaultOptions);
  await vi.waitFor(() => expect(prover.state.get().run.theorem).toBe("t"));
  return { source, prover };
}
async function find(prover: Prover): Promise<void> {
  prover.send({ type: "pause-download", model: "" });
  await vi.waitFor(() => expect(prover.state.get().run.phase).toBe("done"));
}

test("the proof goes into the text", async () => {
  const { source, prover } = await begin("theorem t : p := by sorry");
  await find(prover);
  expect(source.text).toBe("theorem t : p := by exact h");
  expect(prover.state.get().offered).toBeUndefined();
});

test("what was typed before and after its place meanwhile stays, and moves it", async () => {
  const { source, prover } = await begin("theorem t : p := by sorry");
  source.replace("-- why\ntheorem t : p := by sorry");
  source.replace("-- why\ntheorem t : p := by sorry\n\nexample");
  await find(prover);
  expect(source.text).toBe("-- why\ntheorem t : p := by exact h\n\nexample");
});

test("when its very place changed, the proof is offered and the text left alone", async () => {
  const { source, prover } = await begin("theorem t : p := by sorry");
  source.replace("theorem t : p := by so my own proof");
  await find(prover);
  expect(source.text).toBe("theorem t : p := by so my own proof");
  expect(prover.state.get().offered).toBe("exact h");
});

test("a second run does not begin while one goes on; stop ends it", async () => {
  const { prover } = await begin("theorem t : p := by sorry");
  const { run } = prover.state.get().run;
  prover.prove(0, defaultOptions);
  expect(prover.state.get().run.run).toBe(run);
  prover.stop();
  await vi.waitFor(() => expect(prover.state.get().run.result).toEqual({ kind: "stopped" }));
});

test("a worker that breaks ends the run with what to do, and the next run gets a fresh one", async () => {
  const source = new SourceText("crash");
  const prover = new Prover(source, start);
  prover.send({ type: "load-model", model: "m", backend: "auto" });
  await vi.waitFor(() => expect(prover.state.get().models.get("m")?.kind).toBe("ready"));
  prover.prove(0, defaultOptions);
  await vi.waitFor(() => expect(prover.state.get().run.result).toMatchObject({ kind: "refused" }));
  expect(prover.state.get().models.size).toBe(0);
  source.replace("theorem t : p := by sorry");
  prover.prove(0, defaultOptions);
  await vi.waitFor(() => expect(prover.state.get().run.theorem).toBe("t"));
  // The fresh worker is asked for the same model again.
  await vi.waitFor(() => expect(prover.state.get().models.get("m")?.kind).toBe("ready"));
  expect(workers.length).toBe(2);
});

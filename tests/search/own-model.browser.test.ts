/** A GGUF file of the person's own, through the prover's real worker: loaded, used, refused. */
import { afterEach, expect, test } from "vitest";
import type { FromProver, ModelState, ToProver } from "../../src/search/protocol.ts";
import { goldenFiles } from "../model/support/golden.ts";

const workers: Worker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

/** The worker, and what it has said. */
function start(): { send: (message: ToProver) => void; said: FromProver[] } {
  const worker = new Worker(new URL("../../src/search/worker.ts", import.meta.url), {
    type: "module",
  });
  workers.push(worker);
  const said: FromProver[] = [];
  worker.addEventListener("message", (event: MessageEvent<FromProver>) => said.push(event.data));
  return { send: (message) => worker.postMessage(message), said };
}

/** The last state of the model, once it has ended loading. */
async function loaded(said: readonly FromProver[]): Promise<ModelState> {
  let last: ModelState = { kind: "absent" };
  await expect
    .poll(
      () => {
        for (const message of said) if (message.type === "model") last = message.state;
        return last.kind;
      },
      { timeout: 60_000 },
    )
    .toMatch(/ready|failed/);
  return last;
}

test("is loaded from the disk, asked for a plan, and its answers are checked", async () => {
  const bytes = (await goldenFiles("llama-yarn")).get("model.gguf") ?? new Uint8Array();
  const { send, said } = start();
  const file = new File([bytes.slice()], "tiny.gguf");
  send({ type: "load-files", model: "own", files: [file] });
  expect(await loaded(said)).toMatchObject({ kind: "ready" });
  const text = "theorem t (n : ℕ) (h : n * n = n + 2) : n = 7 := by sorry";
  send({
    type: "prove",
    run: 1,
    text,
    offset: 5,
    candidates: 2,
    temperature: 1,
    topP: 0.95,
    seed: 1,
    maxNewTokens: 8,
    mode: "fast",
  });
  await expect
    .poll(() => said.find((message) => message.type === "done"), { timeout: 90_000 })
    .toMatchObject({ result: { kind: "exhausted" } });
  const lanes = said.flatMap((m) =>
    m.type === "lane" && m.lane !== "automation" ? [m.event] : [],
  );
  expect(lanes.filter(({ kind }) => kind === "text").length).toBeGreaterThan(2);
  expect(lanes.filter(({ kind }) => kind === "checking")).toHaveLength(2);
}, 180_000);

test("that is damaged is refused with a way on", async () => {
  const { send, said } = start();
  send({ type: "load-files", model: "own", files: [new File(["GGUF no more"], "bad.gguf")] });
  const state = await loaded(said);
  expect(state).toMatchObject({ kind: "failed" });
  expect(state.kind === "failed" && state.message).toContain("bad.gguf");
}, 90_000);

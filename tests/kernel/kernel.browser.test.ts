/** The same verdicts in a browser's worker, whose stack is small. */
import { expect, it } from "vitest";
import kernelUrl from "../../build/kernel.wasm?url&no-inline";
import KernelWorker from "./kernel.worker.ts?worker";
import type { Answer } from "./kernel.worker.ts";

it("checks terms 100,000 deep in a worker", async () => {
  const bytes = await (await fetch(kernelUrl)).arrayBuffer();
  const worker = new KernelWorker();
  const answer = await new Promise<Answer>((resolve, reject) => {
    worker.addEventListener("message", (event: MessageEvent<Answer>) => resolve(event.data));
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.postMessage({ bytes, depth: 100_000 });
  });
  worker.terminate();
  expect(answer).toEqual([
    "accepted",
    "accepted",
    "accepted",
    "accepted",
    "accepted",
    "accepted",
    "rejected type-mismatch",
  ]);
});

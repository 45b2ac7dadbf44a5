/** The sample files once more, in a worker of a real Chromium: the same verdicts as in Node. */
import { afterAll, describe, expect, test } from "vitest";
import type { CheckReply } from "./check.worker.ts";
import { expectationOf } from "./samples.ts";

const accept = import.meta.glob<string>("./accept/*.lean", {
  query: "?raw",
  import: "default",
  eager: true,
});
const reject = import.meta.glob<string>("./reject/*.lean", {
  query: "?raw",
  import: "default",
  eager: true,
});

const worker = new Worker(new URL("./check.worker.ts", import.meta.url), { type: "module" });
afterAll(() => worker.terminate());

async function check(text: string): Promise<CheckReply> {
  return new Promise((resolve, fail) => {
    worker.addEventListener("message", (e: MessageEvent<CheckReply>) => resolve(e.data), {
      once: true,
    });
    worker.addEventListener("error", (e) => fail(new Error(e.message)), { once: true });
    worker.postMessage(text);
  });
}

describe("accepted", () => {
  test.each(Object.entries(accept))("%s", async (_, text) => {
    const reply = await check(text);
    if ("crash" in reply) throw new Error(reply.crash);
    expect(reply.result.diagnostics.filter((d) => d.severity === "error")).toEqual([]);
    expect(reply.result.accepted).toBe(true);
  });
});

describe("rejected", () => {
  test.each(Object.entries(reject))("%s", async (_, text) => {
    const reply = await check(text);
    if ("crash" in reply) throw new Error(reply.crash);
    expect(reply.result.accepted).toBe(false);
    const codes = reply.result.diagnostics.map((d) => d.code);
    expect(
      expectationOf(text)?.codes.some((c) => codes.includes(c)),
      codes.join(" "),
    ).toBe(true);
  });
});

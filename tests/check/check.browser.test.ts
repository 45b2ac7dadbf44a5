/** The samples get the same verdicts in a worker of a real Chromium, whose stack is smaller. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectationOf } from "./samples.ts";

interface Answer {
  readonly accepted: boolean;
  readonly messages: readonly { severity: string; code: string; text: string }[];
}

const accept = import.meta.glob<string>(["./accept/*.lean", "../fidelity/*.lean"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const reject = import.meta.glob<string>("./reject/*.lean", {
  query: "?raw",
  import: "default",
  eager: true,
});

let worker: Worker;

beforeAll(() => {
  worker = new Worker(new URL("./check.worker.ts", import.meta.url), { type: "module" });
});
afterAll(() => worker.terminate());

function check(text: string): Promise<Answer> {
  return new Promise((resolve, reject_) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", (event: MessageEvent<Answer>) => {
      port1.close();
      resolve(event.data);
    });
    port1.start();
    worker.addEventListener("error", (event) => reject_(new Error(event.message)), { once: true });
    worker.postMessage(text, [port2]);
  });
}

describe("accepted", () => {
  test.each(Object.entries(accept))("%s", async (_, text) => {
    const { accepted, messages } = await check(text);
    expect(messages.filter((message) => message.severity === "error")).toEqual([]);
    expect(accepted).toBe(true);
  });
});

describe("rejected for the named reason", () => {
  test.each(Object.entries(reject))("%s", async (_, text) => {
    const { accepted, messages } = await check(text);
    const expected = expectationOf(text);
    expect(accepted).toBe(false);
    const fitting = messages.filter((message) => expected?.codes.includes(message.code) === true);
    expect(fitting, JSON.stringify(messages)).not.toEqual([]);
    if (expected?.text !== undefined) {
      expect(fitting.map((message) => message.text).join("\n")).toContain(expected.text);
    }
  });
});

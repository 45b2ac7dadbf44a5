/** The language server as the page runs it: in a worker, with the real kernel and library. */
import { afterAll, beforeAll, expect, test } from "vitest";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: unknown;
}

const uri = "file:///quod.lean";
const text = `theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by
  constructor
  · exact h.2
  · exact h.1

theorem wrong (p q : Prop) (h : p ∧ q) : q := h.1
`;

let worker: Worker;
const received: Message[] = [];
const listeners = new Set<() => void>();

beforeAll(() => {
  worker = new Worker(new URL("../../src/server/worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", (event: MessageEvent<Message>) => {
    received.push(event.data);
    for (const listener of listeners) listener();
  });
});
afterAll(() => worker.terminate());

/** The first message, past or to come, of which `is` holds. */
function message(is: (message: Message) => boolean): Promise<Message> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const found = received.find(is);
      if (!found) return;
      listeners.delete(look);
      resolve(found);
    };
    worker.addEventListener("error", (event) => reject(new Error(event.message)), { once: true });
    listeners.add(look);
    look();
  });
}

function request(id: number, method: string, params: unknown): Promise<unknown> {
  worker.postMessage({ jsonrpc: "2.0", id, method, params });
  return message((m) => m.id === id).then(({ result }) => result);
}

test("checks a text, says what is wrong with it, and shows goals", async () => {
  expect(await request(1, "initialize", {})).toMatchObject({ serverInfo: { name: "Quod" } });
  worker.postMessage({
    jsonrpc: "2.0",
    method: "textDocument/didOpen",
    params: { textDocument: { uri, languageId: "lean4", version: 1, text } },
  });
  const goal = await request(2, "$/lean/plainGoal", {
    textDocument: { uri },
    position: { line: 2, character: 4 },
  });
  expect(goal).toMatchObject({ goals: ["case left\np q : Prop\nh : p ∧ q\n⊢ q"] });
  await message(
    (m) =>
      m.method === "$/lean/fileProgress" &&
      Array.isArray(m.params?.["processing"]) &&
      m.params["processing"].length === 0,
  );
  const published = received.findLast((m) => m.method === "textDocument/publishDiagnostics");
  expect(published?.params).toMatchObject({
    uri,
    version: 1,
    diagnostics: [
      { range: { start: { line: 0 } }, leanTags: [2], isSilent: true },
      { range: { start: { line: 5 } }, severity: 1 },
    ],
  });
});

test("deep text ends in a message there too, where stacks are smaller", async () => {
  const deep = `example : ${"(".repeat(10_000)}x\nexample : p := by ${"exact by ".repeat(5000)}rfl`;
  worker.postMessage({
    jsonrpc: "2.0",
    method: "textDocument/didChange",
    params: { textDocument: { uri, version: 2 }, contentChanges: [{ text: deep }] },
  });
  const published = await message(
    (m) => m.method === "textDocument/publishDiagnostics" && m.params?.["version"] === 2,
  );
  const list = published.params?.["diagnostics"];
  expect(Array.isArray(list) && list.map((d: { message: string }) => d.message)).toEqual([
    expect.stringMatching(/^nested too deeply/),
    expect.stringMatching(/^nested too deeply/),
  ]);
});

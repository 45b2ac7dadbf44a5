/**
 * The page's side of the checker against a small worker in a real browser: the worker's copy of the
 * text follows every edit, stale answers are dropped, and a worker that breaks is replaced.
 */
import { afterEach, describe, expect, test, vi } from "vitest";
import { Checker, isAccepted } from "../../src/app/lsp/checker.ts";
import { SourceText } from "../../src/app/text/source-text.ts";

/** Applies changes as LSP says, publishes what `publish` makes, and answers a hover by the text. */
const mirror = (sync: 1 | 2, publish = "() => []") => `
  let text = "", version = 0;
  const post = (message) => postMessage({ jsonrpc: "2.0", ...message });
  const at = ({ line, character }) =>
    text.split("\\n").slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  function judge() {
    const uri = "file:///quod.lean";
    const diagnostics = (${publish})(text);
    post({ method: "textDocument/publishDiagnostics", params: { uri, version, diagnostics } });
    post({ method: "$/lean/fileProgress", params: { textDocument: { uri, version }, processing: [] } });
  }
  onmessage = ({ data: { id, method, params } }) => {
    if (method === "initialize") post({ id, result: { capabilities: { textDocumentSync: ${sync} } } });
    if (method === "textDocument/didOpen") {
      ({ text, version } = params.textDocument);
      judge();
    }
    if (method === "textDocument/didChange") {
      version = params.textDocument.version;
      for (const change of params.contentChanges) {
        if (!change.range) text = change.text;
        else text = text.slice(0, at(change.range.start)) + change.text + text.slice(at(change.range.end));
      }
      if (text.includes("crash")) throw new Error("crashed on purpose");
      judge();
    }
    if (method === "textDocument/hover") post({ id, result: { contents: text } });
  };`;

const workers: Worker[] = [];
function starter(script: string): () => Worker {
  return () => {
    const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const worker = new Worker(url);
    workers.push(worker);
    return worker;
  };
}
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

async function mirrored(checker: Checker): Promise<unknown> {
  const position = { line: 0, character: 0 };
  const hover = await checker.hover(position, new AbortController().signal);
  return hover?.contents;
}

async function settled(checker: Checker): Promise<void> {
  await vi.waitFor(() =>
    expect(checker.state.get()).toMatchObject({ phase: "ready", busy: false }),
  );
}

describe.each([1, 2] as const)("with text sync of kind %i", (sync) => {
  test("the worker's text follows every edit", async () => {
    const source = new SourceText("one\ntwo 𝓝\n");
    const checker = new Checker(source, starter(mirror(sync)));
    await settled(checker);
    const edits = [
      "one\ntwo 𝓞\n",
      "\none\ntwo 𝓞\n",
      "\none\n",
      "",
      "ℕ\r\nnext",
      "ℕ\nnext\n\n\nlast",
      "ℕ\nlast",
    ];
    for (const edit of edits) {
      source.replace(edit);
      // oxlint-disable-next-line no-await-in-loop -- each edit builds on the one before
      expect(await mirrored(checker)).toBe(source.text);
    }
    await settled(checker);
  });
});

test("the text is accepted only when checked, with no error, no sorry, and a theorem", async () => {
  const tag = `{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, `;
  const publish = `(text) => [
    ...(text.includes("good") ? [${tag} severity: 3, isSilent: true, leanTags: [2], message: "Goals accomplished!" }] : []),
    ...(text.includes("bad") ? [${tag} severity: 1, message: "unknown identifier" }] : []),
    ...(text.includes("gap") ? [${tag} severity: 2, message: "declaration uses 'sorry'" }] : []),
  ]`;
  const source = new SourceText("");
  const checker = new Checker(source, starter(mirror(2, publish)));
  const verdicts: Record<string, boolean> = {};
  for (const text of ["empty", "good", "good bad", "good gap", "good again"]) {
    source.replace(text);
    // A change is open until it is judged.
    expect(isAccepted(checker.state.get())).toBe(false);
    // oxlint-disable-next-line no-await-in-loop
    await settled(checker);
    verdicts[text] = isAccepted(checker.state.get());
  }
  expect(verdicts).toEqual({
    empty: false,
    good: true,
    "good bad": false,
    "good gap": false,
    "good again": true,
  });
});

test("a worker that breaks is replaced, and the text is sent to the new one", async () => {
  const source = new SourceText("fine");
  const checker = new Checker(source, starter(mirror(2)));
  await settled(checker);
  source.replace("crash");
  await vi.waitFor(() => expect(workers.length).toBe(2));
  await settled(checker);
  expect(await mirrored(checker)).toBe("crash");
});

test("a worker that never starts is given up with its reason", async () => {
  const source = new SourceText("kept");
  const checker = new Checker(source, starter('throw new Error("no kernel here")'));
  await vi.waitFor(() => expect(checker.state.get().phase).toBe("broken"));
  expect(checker.state.get().message).toContain("no kernel here");
  expect(workers.length).toBeLessThan(8);
  expect(source.text).toBe("kept");
});

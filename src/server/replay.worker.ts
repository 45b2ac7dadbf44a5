/**
 * Replays a lean4export file in a worker: read as it streams, unpacked when it is gzip, each
 * declaration judged by a kernel of its own that starts from nothing. A declaration that is not
 * accepted is not there for those after it.
 */
import kernelUrl from "../../build/kernel.wasm?url&no-inline";
import { ExportError } from "../kernel/host/export-reader.ts";
import { Replay } from "../kernel/host/replay.ts";
import type { FromReplay, ReplayedLine, ToReplay } from "./replay-protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Between two reports of progress. **Units**: ms. */
const REPORT_EVERY = 100;

function post(message: FromReplay): void {
  self.postMessage(message);
}

async function isGzip(file: Blob): Promise<boolean> {
  const [a, b] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return a === 0x1f && b === 0x8b;
}

async function replay(file: Blob): Promise<void> {
  const kernel = await WebAssembly.compile(await (await fetch(kernelUrl)).arrayBuffer());
  const replayed = new Replay(kernel);
  let bytes = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        bytes += chunk.length;
        controller.enqueue(chunk);
      },
    }),
  );
  const plain = (await isGzip(file))
    ? counted.pipeThrough(new DecompressionStream("gzip"))
    : counted;
  const reader = plain.pipeThrough(new TextDecoderStream()).getReader();
  let verdicts: ReplayedLine[] = [];
  let reported = performance.now();
  const report = (): void => {
    post({ kind: "progress", bytes, verdicts });
    verdicts = [];
    reported = performance.now();
  };
  const judge = (line: string): void => {
    const result = replayed.line(line);
    if (result === undefined) return;
    const { name, verdict } = result;
    verdicts.push(
      verdict.kind === "accepted"
        ? { name, verdict: verdict.kind }
        : { name, verdict: verdict.kind, message: verdict.message },
    );
    if (performance.now() - reported > REPORT_EVERY) report();
  };
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const lines = (rest + value).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) judge(line);
    }
    judge(rest);
  } finally {
    report();
  }
}

self.addEventListener("message", (event: MessageEvent<ToReplay>) => {
  const began = performance.now();
  const ended = (problem?: string): void =>
    post({
      kind: "done",
      ms: performance.now() - began,
      ...(problem === undefined ? {} : { problem }),
    });
  replay(event.data.file).then(
    () => ended(),
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      ended(
        error instanceof ExportError
          ? `not an export that can be read: ${message}`
          : `the file can't be read: ${message}`,
      );
    },
  );
});

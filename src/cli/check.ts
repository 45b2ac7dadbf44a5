/**
 * `quod check`: files are handed to worker threads, results printed as they come. A worker that
 * does not answer in time, or dies, is replaced; its file is told as `timeout` or `crashed`.
 */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { CheckAnswer, CheckRequest } from "./check-worker.ts";

/** Seconds past the limit after which a worker is ended from outside. */
const GRACE = 5;

function* leanFiles(path: string): Generator<string> {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) yield* leanFiles(join(path, name));
  } else yield path;
}

function collect(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const all = [...leanFiles(path)];
    return statSync(path).isDirectory() ? all.filter((f) => f.endsWith(".lean")) : all;
  });
}

export async function check(argv: readonly string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        timeout: { type: "string", default: "60" },
        jobs: { type: "string", default: "1" },
        strict: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    console.error(`quod check: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const { values, positionals } = options;
  const timeout = Number(values.timeout);
  const jobs = Number(values.jobs);
  if (!(timeout > 0) || !(Number.isInteger(jobs) && jobs > 0)) {
    console.error("quod check: --timeout takes seconds, --jobs a positive number");
    return 2;
  }
  if (positionals.length === 0) {
    console.error("quod check: name a .lean file or a folder");
    return 2;
  }
  const missing = positionals.find((p) => !existsSync(p));
  if (missing !== undefined) {
    console.error(`quod check: no such file or folder: ${missing}`);
    return 2;
  }
  const files = collect(positionals);
  let next = 0;
  let accepted = 0;
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      worker ??= startWorker();
      const { answer, alive } = await ask(worker, {
        file,
        text: readFileSync(file, "utf8"),
        timeout,
        strict: values.strict,
      });
      if (!alive) {
        await worker.terminate();
        worker = undefined;
      }
      if (answer.verdict === "accepted") accepted++;
      print(answer, values.json);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, lane));
  if (!values.json) console.log(`${accepted} of ${files.length} accepted`);
  return accepted === files.length ? 0 : 1;
}

function startWorker(): Worker {
  return new Worker(fileURLToPath(import.meta.url), {
    resourceLimits: { stackSizeMb: 16, maxOldGenerationSizeMb: 4096 },
  });
}

async function ask(
  worker: Worker,
  request: CheckRequest,
): Promise<{ readonly answer: CheckAnswer; readonly alive: boolean }> {
  const began = performance.now();
  const failed = (verdict: "timeout" | "crashed", text: string): CheckAnswer => ({
    file: request.file,
    verdict,
    theorems: [],
    messages: [{ severity: "error", line: 1, column: 0, code: verdict, text }],
    ms: Math.round(performance.now() - began),
  });
  return new Promise((resolve) => {
    const finish = (answer: CheckAnswer, alive: boolean): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve({ answer, alive });
    };
    const timer = setTimeout(
      () => finish(failed("timeout", `no verdict within ${request.timeout} s`), false),
      (request.timeout + GRACE) * 1000,
    );
    worker.on("message", (answer: CheckAnswer) => finish(answer, answer.verdict !== "crashed"));
    worker.on("error", (error: Error) => finish(failed("crashed", error.message), false));
    worker.on("exit", () => finish(failed("crashed", "the checker stopped"), false));
    worker.postMessage(request);
  });
}

function print(answer: CheckAnswer, json: boolean): void {
  if (json) {
    console.log(JSON.stringify(answer));
    return;
  }
  console.log(`${answer.verdict}  ${answer.file}  (${answer.ms} ms)`);
  for (const m of answer.messages) {
    console.log(`  ${m.line}:${m.column}: ${m.severity}: ${m.text.replaceAll("\n", "\n    ")}`);
  }
}

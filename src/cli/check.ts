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
        survey: { type: "boolean", default: false },
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
    let thread: CheckThread | undefined;
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      thread ??= new CheckThread();
      const answer = await thread.check({
        file,
        text: readFileSync(file, "utf8"),
        timeout,
        strict: values.strict,
        survey: values.survey,
      });
      if (!thread.alive) thread = undefined;
      if (answer.verdict === "accepted") accepted++;
      print(answer, values.json);
    }
    await thread?.end();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, lane));
  if (!values.json) console.log(`${accepted} of ${files.length} accepted`);
  return accepted === files.length ? 0 : 1;
}

/** One worker thread, which answers one request at a time. */
class CheckThread {
  /** False after a crash or a timeout: the thread is ended and a new one is needed. */
  alive = true;
  private readonly worker: Worker;
  private settle: ((answer: CheckAnswer) => void) | undefined;
  private request: CheckRequest | undefined;
  private began = 0;

  constructor() {
    this.worker = new Worker(fileURLToPath(import.meta.url), {
      // Terms are made and dropped quickly: a large nursery spares a fifth of the time.
      resourceLimits: {
        stackSizeMb: 2,
        maxOldGenerationSizeMb: 4096,
        maxYoungGenerationSizeMb: 192,
      },
    });
    this.worker.on("message", (answer: CheckAnswer) => {
      if (answer.verdict === "crashed") this.fail(answer);
      else this.settle?.(answer);
    });
    this.worker.on("error", (error: Error) => this.fail(this.failure("crashed", error.message)));
    this.worker.on("exit", () => this.fail(this.failure("crashed", "the checker stopped")));
  }

  async check(request: CheckRequest): Promise<CheckAnswer> {
    this.request = request;
    this.began = performance.now();
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<CheckAnswer>((resolve) => {
        this.settle = resolve;
        timer = setTimeout(
          () => this.fail(this.failure("timeout", `no verdict within ${request.timeout} s`)),
          (request.timeout + GRACE) * 1000,
        );
        this.worker.postMessage(request);
      });
    } finally {
      clearTimeout(timer);
      this.settle = undefined;
    }
  }

  async end(): Promise<void> {
    this.alive = false;
    await this.worker.terminate();
  }

  private failure(verdict: "timeout" | "crashed", text: string): CheckAnswer {
    return {
      file: this.request?.file ?? "",
      verdict,
      theorems: [],
      messages: [{ severity: "error", line: 1, column: 0, code: verdict, text }],
      ms: Math.round(performance.now() - this.began),
    };
  }

  private fail(answer: CheckAnswer): void {
    if (!this.alive) return;
    void this.end();
    this.settle?.(answer);
  }
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

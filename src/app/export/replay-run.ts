/** One replay of an export that was dropped on the page: a worker, its verdicts, and a way to stop it. */
import type { FromReplay, ReplayedLine, ToReplay } from "../../server/replay-protocol.ts";
import { Store } from "../shell/store.ts";

export interface ReplayState {
  readonly phase: "idle" | "running" | "stopped" | "done";
  readonly file: string;
  /** Part of the file that was read: 0 to 1. */
  readonly progress: number;
  readonly verdicts: readonly ReplayedLine[];
  readonly notAccepted: number;
  readonly ms: number;
  /** Why the file could not be read to its end. */
  readonly problem?: string;
}

const IDLE: ReplayState = {
  phase: "idle",
  file: "",
  progress: 0,
  verdicts: [],
  notAccepted: 0,
  ms: 0,
};

/** Whether a file's name is that of an export. */
export function isExportName(name: string): boolean {
  return /\.ndjson(?:\.gz)?$/iu.test(name);
}

export class ReplayRun {
  readonly state = new Store<ReplayState>(IDLE);
  readonly #start: () => Worker;
  #worker: Worker | undefined;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Replays `file`; what was running is stopped. */
  replay(file: File): void {
    this.#worker?.terminate();
    const worker = this.#start();
    this.#worker = worker;
    this.state.set({ ...IDLE, phase: "running", file: file.name });
    worker.addEventListener("message", ({ data }: MessageEvent<FromReplay>) => {
      if (worker === this.#worker) this.#receive(data, file.size);
    });
    worker.addEventListener("error", (event) => {
      if (worker === this.#worker) this.#end({ problem: `the checker stopped: ${event.message}` });
    });
    worker.postMessage({ file } satisfies ToReplay);
  }

  #receive(message: FromReplay, size: number): void {
    if (message.kind === "done") {
      const { ms, problem } = message;
      this.#end({ ms, progress: 1, ...(problem === undefined ? {} : { problem }) });
      return;
    }
    const { verdicts, notAccepted } = this.state.get();
    const wrong = message.verdicts.filter(({ verdict }) => verdict !== "accepted").length;
    this.state.update({
      progress: size === 0 ? 1 : message.bytes / size,
      verdicts: [...verdicts, ...message.verdicts],
      notAccepted: notAccepted + wrong,
    });
  }

  #end(part: Partial<ReplayState>): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.state.update({ ...part, phase: "done" });
  }

  stop(): void {
    if (this.#worker === undefined) return;
    this.#worker.terminate();
    this.#worker = undefined;
    this.state.update({ phase: "stopped" });
  }

  /** Stops, and forgets what there was. */
  close(): void {
    this.stop();
    this.state.set(IDLE);
  }
}

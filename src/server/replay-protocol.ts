/** What the page and the worker that replays an export (replay.worker.ts) say to each other. */

/** To the worker, once: the export, plain or compressed with gzip. */
export interface ToReplay {
  readonly file: Blob;
}

export interface ReplayedLine {
  readonly name: string;
  readonly verdict: "accepted" | "rejected" | "declined";
  /** Why not, when it was not accepted. */
  readonly message?: string;
}

/** From the worker: verdicts as they come, some at a time; then the end. */
export type FromReplay =
  | {
      readonly kind: "progress";
      /** Bytes of the file that were read. */
      readonly bytes: number;
      readonly verdicts: readonly ReplayedLine[];
    }
  | {
      readonly kind: "done";
      readonly ms: number;
      /** Why the file could not be read to its end. */
      readonly problem?: string;
    };

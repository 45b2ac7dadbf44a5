/**
 * Messages between the page and the prover's worker. One run at a time; every message of a run
 * carries its `run` number, so that late ones are recognised. Offsets are UTF-16 into `text`.
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Span } from "../base/span.ts";

export type Backend = "webgpu" | "cpu";

/** Whether a model writes the proof at once, or a plan before it. */
export type ProveMode = "fast" | "plan";

/** `automation` is the lane that needs no model; the others are candidates 0, 1, … */
export type Lane = "automation" | number;

export type ToProver =
  | {
      readonly type: "prove";
      readonly run: number;
      /** The whole document. */
      readonly text: string;
      /** The cursor: the theorem at or before it is proved, else the first unproved one. */
      readonly offset: number;
      /** How many candidates are decoded together. */
      readonly candidates: number;
      readonly temperature: number;
      readonly topP: number;
      readonly seed: number;
      readonly maxNewTokens: number;
      /** For models that can plan; default: fast. */
      readonly mode?: ProveMode;
    }
  | { readonly type: "stop"; readonly run: number }
  /** Which model to load, and where to run it; `auto` is WebGPU when the device has it. */
  | { readonly type: "load-model"; readonly model: string; readonly backend: Backend | "auto" }
  /** A model from the person's disk: a GGUF file (all its parts), or a folder's files. */
  | { readonly type: "load-files"; readonly model: string; readonly files: readonly File[] }
  | { readonly type: "pause-download"; readonly model: string }
  | { readonly type: "delete-model"; readonly model: string };

/** How the checker judges a line of a candidate while it is being written. */
export type LineVerdict = "ok" | "error" | "pending";

export type LaneEvent =
  /** Text to append to the lane. */
  | { readonly kind: "text"; readonly delta: string }
  /** One verdict a line of the lane's text. */
  | { readonly kind: "judged"; readonly lines: readonly LineVerdict[] }
  /** The candidate is complete and being checked. */
  | { readonly kind: "checking" }
  | { readonly kind: "failed"; readonly error: Omit<Diagnostic, "span">; readonly line?: number }
  | { readonly kind: "accepted" }
  | { readonly kind: "stopped" };

export type RunResult =
  | {
      readonly kind: "proved";
      readonly lane: Lane;
      /** The edit that puts the proof into the document that was sent. */
      readonly replace: Span;
      readonly newText: string;
      readonly theorem: string;
      readonly axioms: readonly string[];
      /** Candidates, or scripts of the automation lane, whose check ended; the accepted one too. */
      readonly tries: number;
      readonly milliseconds: number;
    }
  | { readonly kind: "exhausted"; readonly tries: number; readonly milliseconds: number }
  | { readonly kind: "stopped" }
  /** Nothing could be tried: what is wrong, and what to do. */
  | { readonly kind: "refused"; readonly message: string; readonly span?: Span };

export type ModelState =
  | { readonly kind: "absent" }
  | { readonly kind: "downloading"; readonly loaded: number; readonly total: number }
  | { readonly kind: "paused"; readonly loaded: number; readonly total: number }
  | { readonly kind: "loading"; readonly stage: string }
  | { readonly kind: "ready"; readonly backend: Backend; readonly bytes: number }
  | { readonly kind: "failed"; readonly message: string; readonly fix: string };

export type FromProver =
  | { readonly type: "model"; readonly model: string; readonly state: ModelState }
  | {
      readonly type: "started";
      readonly run: number;
      readonly theorem: string;
      readonly lanes: readonly Lane[];
    }
  | { readonly type: "lane"; readonly run: number; readonly lane: Lane; readonly event: LaneEvent }
  | { readonly type: "speed"; readonly run: number; readonly tokensPerSecond: number }
  | { readonly type: "done"; readonly run: number; readonly result: RunResult };

/** The worker thread of `quod check`: one library, one file after the other. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { type CheckedTheorem, checkText } from "../elab/check.ts";
import { ResourceError } from "../elab/error.ts";
import { type Library, unpackImage } from "../elab/image.ts";
import { defaultLimits } from "../elab/meta.ts";
import { tacticRunner, tacticSyntaxes } from "../tactic/index.ts";
import { lineAndColumn } from "./position.ts";
import { root } from "./root.ts";

export interface CheckRequest {
  readonly file: string;
  readonly text: string;
  /** **Units**: seconds. */
  readonly timeout: number;
  readonly strict: boolean;
  /** All failures of a proof, not the first alone. */
  readonly survey?: boolean;
}

export interface CheckMessage {
  readonly severity: string;
  /** From 1. */
  readonly line: number;
  /** From 0, in code points. */
  readonly column: number;
  readonly code: string;
  readonly text: string;
  /** In a survey: the tactic that failed, and whether it came after another failure of its block. */
  readonly tactic?: string;
  readonly after?: boolean;
}

export interface CheckAnswer {
  readonly file: string;
  readonly verdict: "accepted" | "rejected" | "timeout" | "crashed";
  readonly theorems: readonly CheckedTheorem[];
  readonly messages: readonly CheckMessage[];
  readonly ms: number;
}

/** The library, with the proofs of its theorems where they are asked for. */
export function loadLibrary({ proofs = false } = {}): Library {
  const module = new WebAssembly.Module(readFileSync(join(root, "build/kernel.wasm")));
  const name = proofs ? "library.proofs.image" : "library.image";
  return unpackImage(module, readFileSync(join(root, "build", name)));
}

export function checkFile(library: Library, request: CheckRequest): CheckAnswer {
  const began = performance.now();
  const deadline = began + request.timeout * 1000;
  let timedOut = false;
  const result = checkText(request.text, {
    env: library.env,
    notations: library.notations,
    tacticSyntaxes,
    tactics: tacticRunner,
    strict: request.strict,
    survey: request.survey ?? false,
    limits: {
      ...defaultLimits,
      poll: () => {
        if (performance.now() < deadline) return;
        timedOut = true;
        throw new ResourceError("timeout", `no verdict within ${request.timeout} s`);
      },
    },
  });
  return {
    file: request.file,
    verdict: result.accepted ? "accepted" : timedOut ? "timeout" : "rejected",
    theorems: result.theorems,
    messages: result.diagnostics.map((d) => ({
      severity: d.severity,
      ...lineAndColumn(request.text, d.span.start),
      code: d.code,
      text: d.text,
      ...(d.failed === undefined ? {} : d.failed),
    })),
    ms: Math.round(performance.now() - began),
  };
}

/** Answers requests until the thread is ended. */
export function serveChecks(): void {
  const library = loadLibrary();
  parentPort?.on("message", (request: CheckRequest) => {
    let answer: CheckAnswer;
    try {
      answer = checkFile(library, request);
    } catch (error) {
      answer = {
        file: request.file,
        verdict: "crashed",
        theorems: [],
        messages: [
          {
            severity: "error",
            line: 1,
            column: 0,
            code: "crashed",
            text: error instanceof Error ? (error.stack ?? error.message) : String(error),
          },
        ],
        ms: 0,
      };
    }
    parentPort?.postMessage(answer);
  });
}

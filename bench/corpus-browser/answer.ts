/** What both sides of the comparison do with a file: the verdict, and the time that it took. */
import { checkText } from "../../src/elab/check.ts";
import { ResourceError } from "../../src/elab/error.ts";
import type { Library } from "../../src/elab/image.ts";
import { defaultLimits } from "../../src/elab/meta.ts";
import { tacticRunner, tacticSyntaxes } from "../../src/tactic/index.ts";

export interface Answer {
  readonly verdict: "accepted" | "rejected" | "timeout";
  /** **Units**: ms. */
  readonly ms: number;
  /** The first error, for a verdict that is not the one expected. */
  readonly error?: string;
}

export function answer({ env, notations }: Library, text: string, seconds: number): Answer {
  const began = performance.now();
  let timedOut = false;
  const { accepted, diagnostics } = checkText(text, {
    env,
    notations,
    tacticSyntaxes,
    tactics: tacticRunner,
    limits: {
      ...defaultLimits,
      poll: () => {
        if (performance.now() < began + seconds * 1000) return;
        timedOut = true;
        throw new ResourceError("timeout", "too slow");
      },
    },
  });
  const verdict = accepted ? "accepted" : timedOut ? "timeout" : "rejected";
  const error = diagnostics.find((d) => d.severity === "error")?.text;
  return { verdict, ms: performance.now() - began, ...(error === undefined ? {} : { error }) };
}

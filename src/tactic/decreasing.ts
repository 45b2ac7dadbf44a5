/**
 * The tactics that prove that a function calls itself on something smaller, where the text says
 * nothing else (Lean's `decreasing_tactic`).
 */
import type { Elaborator } from "../elab/elaborator.ts";
import { type TacticSequence, parseTerm } from "../syntax/index.ts";
import { TacticContext, type TacticRegistry } from "./context.ts";

const usual = [
  "assumption",
  "omega",
  "decide",
  "simp_all; done",
  "simp_all; omega",
  "apply Nat.mod_lt; omega",
  "apply Nat.div_lt_self <;> omega",
];

let parsed: readonly TacticSequence[] | undefined;

function sequences(registry: TacticRegistry): readonly TacticSequence[] {
  parsed ??= usual.flatMap((text) => {
    const { term } = parseTerm(`by ${text}`, { tactics: registry });
    return term.kind === "by" ? [term.tactics] : [];
  });
  return parsed;
}

/** Whether one of the usual tactics proves `goal`. */
export function proveDecreasing(elab: Elaborator, goal: number, registry: TacticRegistry): boolean {
  const t = new TacticContext(elab, [goal], registry);
  return sequences(registry).some((sequence) =>
    t.attempt(() =>
      t.withoutRecovery(() => {
        t.runSequence(sequence);
        t.ensureNoGoals(sequence.span);
      }),
    ),
  );
}

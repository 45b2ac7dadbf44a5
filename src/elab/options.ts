/**
 * The names and kinds of options: what `set_option` accepts. Most of them say nothing to us; that
 * they are known tells a misspelt name from one that may be set.
 */
import type { Command } from "../syntax/ast.ts";
import { ElabError } from "./error.ts";

/** Families of options, by their first component. */
const families: ReadonlySet<string> = new Set([
  "aesop",
  "bootstrap",
  "compiler",
  "debug",
  "diagnostics",
  "format",
  "genInjectivity",
  "guard_msgs",
  "internal",
  "interpreter",
  "linter",
  "match",
  "Mathlib",
  "pp",
  "profiler",
  "push_cast",
  "push_neg",
  "sat",
  "says",
  "server",
  "simp",
  "simprocs",
  "slimcheck",
  "stderrAsMessages",
  "structure",
  "structureDiamondWarning",
  "synthInstance",
  "tactic",
  "trace",
  "warn",
  "weak",
  "experimental",
  "Elab",
  "elab",
  "Lean",
  "lean",
]);

const booleans: ReadonlySet<string> = new Set([
  "allowUnsafeReducibility",
  "autoImplicit",
  "autoLift",
  "bootstrap.inductiveCheckResultingUniverse",
  "checkBinderAnnotations",
  "diagnostics",
  "genInjectivity",
  "genSizeOf",
  "genSizeOfSpec",
  "hygiene",
  "inductive.autoPromoteIndices",
  "messageOmission",
  "pp.all",
  "pp.explicit",
  "pp.funBinderTypes",
  "pp.notation",
  "pp.proofs",
  "pp.unicode.fun",
  "pp.universes",
  "printMessageEndPos",
  "quotPrecheck",
  "relaxedAutoImplicit",
  "tactic.hygienic",
  "trace.Meta.synthInstance",
]);

const numbers: ReadonlySet<string> = new Set([
  "exponentiation.threshold",
  "maxHeartbeats",
  "maxRecDepth",
  "maxSynthPendingDepth",
  "maxUniverseOffset",
  "synthInstance.maxHeartbeats",
  "synthInstance.maxSize",
]);

/** Throws when there is no such option, or the value is not of its kind. */
export function checkOption({ option, value, span }: Command & { kind: "setOption" }): void {
  const family = option.split(".", 1)[0] ?? option;
  if (!booleans.has(option) && !numbers.has(option) && !families.has(family)) {
    throw new ElabError("unknown-option", `unknown option '${option}'`, span);
  }
  const found = value === "true" || value === "false" ? "Bool" : /^[0-9]/u.test(value) ? "Nat" : "";
  const wanted = booleans.has(option) ? "Bool" : numbers.has(option) ? "Nat" : found;
  if (found !== wanted) {
    throw new ElabError("option-type", `type mismatch at set_option, expected ${wanted}`, span);
  }
}

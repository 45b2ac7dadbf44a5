/**
 * Prompts, and what of an answer is the proof. Two styles: `statement` (the embedded model: the
 * bare theorem in, a tactic block out) and `deepseek` (DeepSeek-Prover-V2's prompts: a ```lean4
 * block out, at once, or after a plan in words).
 *
 * Source: the model card of DeepSeek-Prover-V2 for its prompt.
 */
import type { Message } from "../model/index.ts";
import type { ProveMode } from "./protocol.ts";
import type { Statement } from "./statement.ts";

export interface Prompt {
  readonly messages: readonly Message[];
  /** Whether all that the model writes is the proof, so that its lines can be judged as they come. */
  readonly live: boolean;
  /** The tactic block within an answer, complete or cut short. */
  extract(answer: string): string;
}

const PLAN =
  "\n\nBefore producing the Lean 4 code to formally prove the given theorem, provide a detailed proof plan outlining the main proof steps and strategies.\nThe plan should highlight key ideas, intermediate lemmas, and proof structures that will guide the construction of the final formal proof.";

export function buildPrompt(
  statement: Pick<Statement, "head" | "checkedHead">,
  style: string,
  mode: ProveMode,
): Prompt {
  if (style === "statement") {
    return {
      messages: [{ role: "user", content: bareStatement(statement.checkedHead) }],
      live: true,
      extract: (answer) => answer.replace(/\s+$/u, ""),
    };
  }
  const header =
    "import Mathlib\nimport Aesop\n\nset_option maxHeartbeats 400000\n\nopen BigOperators Real Nat Topology Rat\n\n";
  return {
    messages: [
      {
        role: "user",
        content: `Complete the following Lean 4 code:\n\n\`\`\`lean4\n${header}${statement.head} := by\n  sorry\n\`\`\`${mode === "plan" ? PLAN : ""}`,
      },
    ],
    live: false,
    extract: lastBlock,
  };
}

/** `theorem X (binders) : claim := by` on one line, as the embedded model was trained. */
export function bareStatement(head: string): string {
  const rest = head
    .slice(Math.max(0, head.search(/\btheorem\s/u)))
    .replace(/^theorem\s+[^\s({[:⦃]+/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  return `theorem X ${rest} := by`;
}

/** The tactics of the last ```lean4 block's theorem. */
function lastBlock(answer: string): string {
  const start = answer.lastIndexOf("```lean4");
  const code = start < 0 ? answer : answer.slice(start + "```lean4".length);
  const end = code.indexOf("```");
  const text = end < 0 ? code : code.slice(0, end);
  const theorem = Math.max(0, text.search(/\b(?:theorem|lemma|example)\s/u));
  const by = text.indexOf(":= by", theorem);
  const body = by < 0 ? text : text.slice(by + ":= by".length);
  const lines = body.replace(/^\n+/u, "").replace(/\s+$/u, "").split("\n");
  const indent = Math.min(
    ...lines.filter((l) => l.trim() !== "").map((l) => l.length - l.trimStart().length),
  );
  return lines.map((l) => l.slice(Number.isFinite(indent) ? indent : 0)).join("\n");
}

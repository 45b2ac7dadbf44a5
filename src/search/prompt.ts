/**
 * Prompts, and what of an answer is the proof. Two styles: `statement` (the embedded model: the
 * bare theorem in, a tactic block out) and `deepseek` (DeepSeek-Prover-V2's non-CoT prompt: a
 * ```lean4 block out).
 *
 * Source: the model card of DeepSeek-Prover-V2 for its prompt.
 */
import type { Message } from "../model/index.ts";
import type { Statement } from "./statement.ts";

export interface Prompt {
  readonly messages: readonly Message[];
  /** The tactic block within an answer, complete or cut short. */
  extract(answer: string): string;
}

export function buildPrompt(statement: Statement, style: string): Prompt {
  if (style === "statement") {
    return {
      messages: [{ role: "user", content: bareStatement(statement.checkedHead) }],
      extract: (answer) => answer.replace(/\s+$/u, ""),
    };
  }
  const header =
    "import Mathlib\nimport Aesop\n\nset_option maxHeartbeats 400000\n\nopen BigOperators Real Nat Topology Rat\n\n";
  return {
    messages: [
      {
        role: "user",
        content: `Complete the following Lean 4 code:\n\n\`\`\`lean4\n${header}${statement.head} := by\n  sorry\n\`\`\``,
      },
    ],
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
  const by = text.indexOf(":= by");
  const body = by < 0 ? text : text.slice(by + ":= by".length);
  const lines = body.replace(/^\n+/u, "").replace(/\s+$/u, "").split("\n");
  const indent = Math.min(
    ...lines.filter((l) => l.trim() !== "").map((l) => l.length - l.trimStart().length),
  );
  return lines.map((l) => l.slice(Number.isFinite(indent) ? indent : 0)).join("\n");
}

/** Prompts as the models were trained on them, and the proof in an answer, whole or cut short. */
import { describe, expect, it } from "vitest";
import { buildPrompt } from "../../src/search/prompt.ts";

const statement = {
  head: "theorem t (n : ℕ) : n + 0 = n",
  checkedHead: "theorem t (n : ℕ) : n + 0 = n",
};

describe("DeepSeek-Prover-V2's prompts", () => {
  const fast = buildPrompt(statement, "deepseek", "fast");
  const plan = buildPrompt(statement, "deepseek", "plan");

  it("ask for the code at once, or for a plan before it", () => {
    const [message] = fast.messages;
    expect(message?.content).toMatch(
      /^Complete the following Lean 4 code:\n\n```lean4\nimport Mathlib\n/,
    );
    expect(message?.content).toMatch(/theorem t \(n : ℕ\) : n \+ 0 = n := by\n {2}sorry\n```$/);
    const [longer] = plan.messages;
    expect(longer?.content.startsWith(message?.content ?? "?")).toBe(true);
    expect(longer?.content).toContain("provide a detailed proof plan");
    expect(fast.live || plan.live).toBe(false);
  });

  it.each([
    ["a block", "```lean4\ntheorem t (n : ℕ) : n + 0 = n := by\n  simp\n```", "simp"],
    [
      "the last of two",
      "Plan:\n```lean4\nx\n```\nSo\n```lean4\ntheorem t : p := by\n  a\n  b\n```\nDone.",
      "a\nb",
    ],
    [
      "a block cut short",
      "### Plan\nwords\n```lean4\ntheorem t : p := by\n  have h : q := by\n    simp",
      "have h : q := by\n  simp",
    ],
    [
      "a theorem after lemmas in its header",
      "```lean4\nopen Nat\n\ntheorem t : p := by\n  rfl\n```",
      "rfl",
    ],
  ])("find the proof in %s", (_, answer, proof) => {
    expect(plan.extract(answer)).toBe(proof);
  });
});

describe("the embedded model's prompt", () => {
  it("is the bare statement, and all of the answer is the proof", () => {
    const prompt = buildPrompt(statement, "statement", "plan");
    expect(prompt.messages[0]?.content).toBe("theorem X (n : ℕ) : n + 0 = n := by");
    expect(prompt.live).toBe(true);
    expect(prompt.extract("simp\n")).toBe("simp");
  });
});

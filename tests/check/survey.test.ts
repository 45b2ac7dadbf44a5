/** `--survey` tells every failing step of a proof, where the first alone is told without it. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkFile, loadLibrary } from "../../src/cli/check-worker.ts";

const path = fileURLToPath(new URL("survey/several.lean", import.meta.url));
const text = readFileSync(path, "utf8");

function failures(survey: boolean): (readonly [number, string | undefined, boolean | undefined])[] {
  const request = { file: "several.lean", text, timeout: 20, strict: false, survey };
  const answer = checkFile(loadLibrary(), request);
  expect(answer.verdict).toBe("rejected");
  return answer.messages
    .filter((m) => m.severity === "error" && m.code !== "sorry")
    .map((m) => [m.line, m.tactic, m.after] as const);
}

describe("survey", () => {
  test("tells all failing steps, and which come after another of their block", () => {
    expect(failures(true)).toEqual([
      [3, "exact", false],
      [5, "rw", false],
      [6, "exact", true],
    ]);
  });

  test("a proof without failures is accepted as ever", () => {
    const request = {
      file: "good.lean",
      text: "theorem good (a : ℕ) : a + 0 = a := by\n  rfl\n",
      timeout: 20,
      strict: false,
    };
    expect(checkFile(loadLibrary(), { ...request, survey: true }).verdict).toBe("accepted");
  });
});

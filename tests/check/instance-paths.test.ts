/**
 * Statements on ℕ go through the instances that Lean and Mathlib find: `instAddNat`, not a path
 * through the algebraic classes. Rewriting depends on it.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { elabDocument } from "../../src/elab/document.ts";
import { unpackImage } from "../../src/elab/image.ts";
import { constantsOf } from "../../src/kernel/host/traverse.ts";
import { tacticRunner, tacticSyntaxes } from "../../src/tactic/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const module = new WebAssembly.Module(readFileSync(`${root}build/kernel.wasm`));
const { env, notations } = unpackImage(module, readFileSync(`${root}build/library.image`));

/** The constants in the elaborated statement. */
function constantsIn(statement: string): readonly string[] {
  const options = { env, notations, tacticSyntaxes, tactics: tacticRunner };
  const mark = env.mark();
  try {
    for (const step of elabDocument(`theorem probe (a b : ℕ) : ${statement} := sorry`, options)) {
      const errors = step.diagnostics.filter((d) => d.severity === "error");
      if (errors.length > 0) throw new Error(errors.map((d) => d.text).join("\n"));
    }
    const type = env.constant("probe")?.type;
    return type === undefined ? [] : [...constantsOf(type)].sort();
  } finally {
    env.release(mark);
  }
}

test.each([
  ["a + b = b", ["Eq", "HAdd.hAdd", "Nat", "instAddNat", "instHAdd"]],
  ["a * b = b", ["Eq", "HMul.hMul", "Nat", "instHMul", "instMulNat"]],
  ["a - b = b", ["Eq", "HSub.hSub", "Nat", "instHSub", "instSubNat"]],
  ["a / b = b", ["Eq", "HDiv.hDiv", "Nat", "Nat.instDivNat", "instHDiv"]],
  ["a % b = b", ["Eq", "HMod.hMod", "Nat", "Nat.instModNat", "instHMod"]],
  ["a ≤ b", ["LE.le", "Nat", "instLENat"]],
  ["a < b", ["LT.lt", "Nat", "instLTNat"]],
  ["a ≥ b", ["GE.ge", "Nat", "instLENat"]],
  ["a ∣ b", ["Dvd.dvd", "Nat", "Nat.instDvdNat"]],
  ["min a b = a", ["Eq", "Min.min", "Nat", "instMinNat"]],
  ["max a b = a", ["Eq", "Max.max", "Nat", "Nat.instMaxNat"]],
  ["a = 0", ["Eq", "Nat", "OfNat.ofNat", "instOfNatNat"]],
  ["a = 37", ["Eq", "Nat", "OfNat.ofNat", "instOfNatNat"]],
])("%s", (statement, expected) => {
  expect(constantsIn(statement)).toEqual([...expected].sort());
});

test("numeral exponents go through Mathlib's Monoid.Pow", () => {
  expect(constantsIn("a ^ 2 = b")).toContain("Monoid.Pow");
});

/** Text that means harm: it ends in a clear message, soon. */
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../src/syntax/index.ts";
import { permissiveTactics as tactics } from "./permissive-tactics.ts";

const n = 10_000;
const deep: Readonly<Record<string, string>> = {
  parentheses: `example : ${"(".repeat(n)}x${")".repeat(n)} := rfl`,
  "unclosed parentheses": `example : ${"(".repeat(n)}`,
  functions: `example := ${"fun x => ".repeat(n)}x`,
  blocks: `example : p := by ${"exact by ".repeat(n)}rfl`,
  bullets: `example : p := by\n${"· ".repeat(n)}simp`,
  negations: `example : ${"¬ ".repeat(n)}p`,
  sums: `example : ${"a + ".repeat(n)}a = b`,
  arrows: `example : ${"a → ".repeat(n)}a`,
  combinators: `example : p := by ${"simp <;> ".repeat(n)}simp`,
  "absolute values": `example : ${"|x ".repeat(n)}`,
  "anonymous constructors": `example := ${"⟨".repeat(n)}`,
  braces: `example := ${"{".repeat(n)}`,
  patterns: `example : p := by\n  obtain ${"⟨".repeat(n)}`,
  levels: `example : Type ${"(".repeat(n)}`,
  opens: `${"open Nat in ".repeat(n)}example := x`,
  matches: `example := ${"match x with | ".repeat(n)}`,
  calculations: `example := ${"calc a = ".repeat(n)}`,
};

describe("nested ten thousand times", () => {
  test.each(Object.keys(deep))("%s", (name) => {
    const { diagnostics } = parseDocument(deep[name] ?? "", { tactics });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.text).toMatch(/^nested too deeply/);
  });
});

test("symbols that double the readings at each level", () => {
  const notations = 'notation:max "#" x:max => x\ninfixl:65 " # " => f\n';
  const text = `${notations}example := ${"x # (".repeat(60)}y${")".repeat(60)}`;
  const { diagnostics } = parseDocument(text, { tactics });
  expect(diagnostics.map(({ text: message }) => message)).toEqual(["too ambiguous to be read"]);
});

test("four hundred levels are enough for people: a hundred parentheses are read", () => {
  const text = `example : ${"(".repeat(100)}x${")".repeat(100)} := rfl`;
  expect(parseDocument(text, { tactics }).diagnostics).toEqual([]);
});

const megabyte = 1_000_000;
const long: Readonly<Record<string, string>> = {
  prose: "lorem ipsum (dolor ".repeat(megabyte / 19),
  "prose in lines": "lorem ipsum (dolor\n".repeat(megabyte / 19),
  "nested comments": "/- ".repeat(megabyte / 3),
  quotes: '"'.repeat(megabyte / 10 + 1),
  "opening escapes": "a.«".repeat(megabyte / 30),
  digits: "1".repeat(megabyte),
  letters: "a".repeat(megabyte),
  zeros: "\0".repeat(megabyte / 10),
  "lone surrogates": "\uD800".repeat(megabyte / 10),
  "white space": " ".repeat(megabyte),
};

describe("a megabyte", () => {
  test.each(Object.keys(long))("%s", { timeout: 20_000 }, (name) => {
    const { commands, diagnostics } = parseDocument(long[name] ?? "", { tactics });
    expect(commands.length).toBeLessThan(3);
    expect(diagnostics).toHaveLength(name === "white space" ? 0 : 1);
  });
});

test("twice the text takes about twice the time", () => {
  const time = (count: number): number => {
    const text = "theorem a (x : ℕ) : x = x := by\n  simp [a] at h\n  )\n".repeat(count);
    const start = performance.now();
    parseDocument(text, { tactics });
    return performance.now() - start;
  };
  time(500);
  expect(time(4000)).toBeLessThan(12 * time(1000) + 50);
});

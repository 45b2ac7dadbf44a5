/**
 * Reading on from a kept state after an edit gives what reading everything gives: the promise of
 * `lookahead`, on random edits.
 */
import { expect, test } from "vitest";
import type { Command } from "../../src/syntax/ast.ts";
import { CommandParser, longestSymbol, type NotationState } from "../../src/syntax/index.ts";
import { permissiveTactics as tactics } from "./permissive-tactics.ts";

interface Kept {
  readonly command: Command;
  readonly lookahead: number;
  readonly offset: number;
  readonly notations: NotationState;
}

function read(text: string, before: readonly Kept[] = []): Kept[] {
  const last = before.at(-1);
  const from = last ? { offset: last.offset, notations: last.notations } : {};
  const parser = new CommandParser(text, { tactics, ...from });
  const list = [...before];
  for (let command = parser.next(); command; command = parser.next()) {
    const { lookahead, offset, notations } = parser;
    list.push({ command, lookahead, offset, notations });
  }
  return list;
}

const start = `open Nat
/-- d -/ theorem a (x : ℕ) : x = x := by
  rfl
section
local infixl:65 " ⊞ " => f
example : a ⊞ b = c := h
  d
end
def b : ℕ → ℕ
  | 0 => 1
  | n + 1 => b n
#check (x : A) → B
theorem c : p := by simp; exact foo (by rfl) ▸ x
variable {x : ℕ}
set_option a true in
lemma d : x < y := by
  have h : p := by
    simp
  exact h
`;

const pieces = [
  "",
  "\n",
  " ",
  "x",
  "in ",
  ")",
  "(",
  "theorem e : p := h\n",
  "⊞",
  "/-",
  "-/",
  "▸",
  "<;> simp",
  "|",
  "by",
  ".1",
  "!",
  "open Real in\n",
  "end\n",
  "  ",
  '"',
  "«",
  "→ C",
  "  rfl\n",
  "where",
];

test("after random edits", () => {
  let seed = 7;
  const next = (n: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  let text = start;
  let known = read(text);
  let reused = 0;
  for (let i = 0; i < 400; i++) {
    if (i % 25 === 0) {
      text = start;
      known = read(text);
    }
    const at = next(text.length + 1);
    const removed = next(3) === 0 ? next(12) : 0;
    const inserted = pieces[next(pieces.length)] ?? "";
    const edited = text.slice(0, at) + inserted + text.slice(at + removed);
    const kept = known.filter(({ lookahead }) => lookahead + longestSymbol < at);
    reused += kept.length;
    const incremental = read(edited, kept);
    const whole = read(edited);
    expect(JSON.stringify(trees(incremental)), `${JSON.stringify(edited)} at ${at}`).toBe(
      JSON.stringify(trees(whole)),
    );
    text = edited;
    known = incremental;
  }
  expect(reused).toBeGreaterThan(800);
});

function trees(list: readonly Kept[]): unknown {
  return JSON.parse(
    JSON.stringify(
      list.map(({ command }) => command),
      (_, value: unknown) => (typeof value === "bigint" ? String(value) : value),
    ),
  );
}

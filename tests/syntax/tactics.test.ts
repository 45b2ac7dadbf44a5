/** `by` blocks: rules of position, combinators, and recovery. */
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../src/syntax/index.ts";
import { permissiveTactics as tactics } from "./permissive-tactics.ts";
import { sexpr } from "./s-expression.ts";

/** The block of `example : p := by` and these lines, and what was reported. */
function read(block: string): { tree: string; errors: string[] } {
  const text = `example : p := by\n${block}`;
  const { commands, diagnostics } = parseDocument(text, { tactics });
  const errors = diagnostics.map(({ text: message, span }) => {
    const before = text.slice(0, span.start).split("\n");
    return `${before.length - 1}:${before.at(-1)?.length ?? 0} ${message}`;
  });
  const [command] = commands;
  if (command?.kind !== "declaration" || command.body?.kind !== "term")
    return { tree: command?.kind ?? "nothing", errors };
  return { tree: sexpr(command.body.term), errors };
}

const blocks: readonly (readonly [block: string, tree: string])[] = [
  ["  simp\n  rfl", "(by simp rfl)"],
  ["  simp; rfl; ring", "(by simp rfl ring)"],
  ["  simp;\n  rfl", "(by simp rfl)"],
  ["  simp <;> rfl <;> ring", "(by (<;> (<;> simp rfl) ring))"],
  ["  simp\n  <;> rfl", "(by (<;> simp rfl))"],
  ["  exact f\n    x y\n  rfl", "(by exact[(f x y)] rfl)"],
  ["  have h : a := by\n    simp\n    rfl\n  exact h", "(by have[a (by simp rfl)] exact[h])"],
  ["  have h : a := by simp\n  exact h", "(by have[a (by simp)] exact[h])"],
  ["  · simp\n    rfl\n  · ring", "(by (· simp rfl) (· ring))"],
  ["  . simp\n  . ring", "(by (· simp) (· ring))"],
  ["  simp\n  { rfl; ring }", "(by simp (· rfl ring))"],
  ["  { simp; rfl }", "(by simp rfl)"],
  ["  (simp; rfl) <;> ring", "(by (<;> (paren simp rfl) ring))"],
  ["  first | simp | rfl\n  ring", "(by first[(simp) (rfl)] ring)"],
  ["  first\n  | simp\n    rfl\n  | ring", "(by first[(simp rfl) (ring)])"],
  ["  try simp <;> rfl\n  ring", "(by try[((<;> simp rfl))] ring)"],
  ["  try\n    simp\n    rfl\n  ring", "(by try[(simp rfl)] ring)"],
  [
    "  induction n with\n  | zero => simp\n  | succ n ih =>\n    rw [ih]\n    rfl\n  ring",
    "(by induction[n (simp) (rw[ih] rfl)] ring)",
  ],
  [
    "  calc a = b := h\n    _ = c := by\n      simp\n      rfl\n  ring",
    "(by calc[(= a b) h (= _ c) (by simp rfl)] ring)",
  ],
  ["  calc\n    a = b := h\n    _ = c := k\n  ring", "(by calc[(= a b) h (= _ c) k] ring)"],
  ["  calc a\n    _ = b := h\n  ring", "(by calc[a (= _ b) h] ring)"],
  ["  rw [a, ← b] at h ⊢\n  ring", "(by rw[a b] ring)"],
  ["  simp only [a, ← b, -c, *] at h\n  ring", "(by simp[a b] ring)"],
  ["  nlinarith [sq_nonneg (a - b),\n    h]\n  ring", "(by nlinarith[(sq_nonneg (- a b)) h] ring)"],
  ["  obtain ⟨x, hx | rfl, -, _⟩ := h\n  ring", "(by obtain[_ h] ring)"],
  ["  exact h.1\n  exact (f x).2", "(by exact[(. h 1)] exact[(. (f x) 2)])"],
  ["  exact fun x =>\n    by simp\n  ring", "(by exact[(fun (x) (by simp))] ring)"],
  ["  refine ⟨by simp, ?_⟩\n  ring", "(by refine[⟨(by simp), ?_⟩] ring)"],
  ["  exact absurd h (by\n    simp\n    rfl)\n  ring", "(by exact[(absurd h (by simp rfl))] ring)"],
  ["  match x with\n  | 0 => simp\n  | n + 1 => rfl", "(by match[x 0 (simp) (+ n 1) (rfl)])"],
  ["  have := h\n  have h2 := by simp\n  ring", "(by have[h] have[(by simp)] ring)"],
  ["  simp -- why\n  -- because\n  rfl /- so -/", "(by simp rfl)"],
];

describe("blocks", () => {
  test.each(blocks)("%j", (block, tree) => {
    expect(read(block)).toEqual({ tree, errors: [] });
  });
});

const broken: readonly (readonly [block: string, tree: string, errors: readonly string[]])[] = [
  ["  foo x y\n  ring", "(by <error> ring)", ["1:2 unknown tactic"]],
  [
    "  simp at\n  ring",
    "(by <error> ring)",
    ["2:2 unexpected identifier; expected '*', identifier or '⊢'"],
  ],
  ["  exact )\n  ring", "(by <error> ring)", ["1:8 unexpected token ')'; expected term"]],
  ["  rw [a\n  ring", "(by <error>)", ["2:6 unexpected end of input; expected ']'"]],
  ["  simp foo\n  ring", "(by simp <error> ring)", ["1:7 unexpected identifier; expected command"]],
  [
    "  have h : a := by\n    foo\n    simp\n  ring",
    "(by have[a (by <error> simp)] ring)",
    ["2:4 unknown tactic"],
  ],
  [
    "  have h : a := by\n  ring",
    "(by have[a (by)] ring)",
    ["2:2 unexpected identifier; expected '{' or indented tactic sequence"],
  ],
  ["  exact (by foo)\n  ring", "(by exact[(by <error>)] ring)", ["1:12 unknown tactic"]],
  ["  · foo\n    simp\n  ring", "(by (· <error> simp) ring)", ["1:4 unknown tactic"]],
  ["", "(by)", ["1:0 unexpected end of input; expected '{' or indented tactic sequence"]],
];

describe("broken tactics", () => {
  test.each(broken)("%j", (block, tree, errors) => {
    expect(read(block)).toEqual({ tree, errors });
  });
});

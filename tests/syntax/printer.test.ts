/** Printing: the usual forms as Lean shows them, and random terms read back. */
import { describe, expect, test } from "vitest";
import type { Binder, Term } from "../../src/syntax/ast.ts";
import { NotationState, parseTerm } from "../../src/syntax/index.ts";
import type { Notation } from "../../src/syntax/notation.ts";
import { printTerm } from "../../src/syntax/printer.ts";
import { sexpr } from "./s-expression.ts";

const notations = NotationState.initial.open("Nat").open("Real");

/** Texts that are printed as they are written. */
const texts = [
  "a + b * c",
  "f (nat_lit 3)",
  "(a + b) * c",
  "a - (b - c)",
  "a ^ b ^ c",
  "(a ^ b) ^ c",
  "-a ^ 2",
  "(-a) ^ 2",
  "-a * b",
  "- -a",
  "-(a + b)",
  "¬a = b",
  "(¬a) = b",
  "¬a ∧ b",
  "¬(a ∧ b)",
  "¬¬a",
  "(∃ x, p x) ∧ q",
  "q ∧ ∃ x, p x",
  "∀ (x : ℕ), x = x",
  "∀ x y, x = y",
  "∀ {x : ℕ} [C x] (y z : ℝ), p",
  "∀ x ∈ s, p x",
  "∃ x, 0 < x ∧ p x",
  "∃ (x : ℕ) (h : p x), q",
  "∑ x ∈ s, f x + 1",
  "∑ x ∈ s, (f x + 1)",
  "(∑ x ∈ s, f x) * 2",
  "∑ x ∈ s, f x * 2",
  "a → b → c",
  "(a → b) → c",
  "(x : ℕ) → p x",
  "a ↔ b ∧ c",
  "f x y",
  "f (g x) y",
  "f (-x)",
  "f x⁻¹",
  "(f x)⁻¹",
  "f fun x => x",
  "f (fun x => x) y",
  "(fun x => x) + y",
  "(f fun x => x) + y",
  "(f x).1",
  "h.1.2",
  "(2).1",
  "n !",
  "(n + 1)!",
  "|a - b|",
  "|(|a| - b)|",
  "|a| * |b|",
  "⌊x⌋₊ + 1",
  "√x + √(x + 1)",
  "a ≡ b [MOD n]",
  "(p ∧ q) ≡ b [MOD n]",
  "f^[2] x",
  "s ∩ t ⊆ u",
  "sᶜ",
  "f '' s",
  "x ∉ s",
  "↑x + 1",
  "(↑n : ℝ)",
  "{x | p x}",
  "{x ∈ s | p x}",
  "{ x : ℕ // 0 < x }",
  "{1, 2, 3}",
  "[1, 2]",
  "(a, b)",
  "⟨a, b⟩",
  "{ x := 1, y := 2 }",
  "{ s with x := 1 }",
  "fun (x : ℕ) => x",
  "fun x y => x",
  "fun | 0 => a | n + 1 => b",
  "match x with | 0 => (match y with | 0 => a) | n => b",
  "if a then b else c",
  "if h : a then b else c",
  "let x := 1; x + 1",
  "have h : a := b; c",
  "@f x",
  "f.{u, v + 1}",
  "Type u",
  "Sort (max u v)",
  "f (Type u)",
  "Type*",
  "h ▸ e",
  "f <| g <| x",
  "x :: y :: xs",
  "1.50",
  "2e3",
  "f (x := 3) ..",
  "«let» + x.«a b»",
  '"a\\n\\"b"',
];

describe("printed as written", () => {
  test.each(texts)("%s", (text) => {
    const { term, diagnostics } = parseTerm(text, { notations });
    expect(diagnostics).toEqual([]);
    expect(printTerm(strip(term))).toBe(text);
  });
});

test("names that can't be written keep their dagger", () => {
  expect(printTerm({ kind: "ident", name: "x✝¹", span })).toBe("x✝¹");
});

const span = { start: 0, end: 0 };

/** Without `paren` nodes, so that printing must find them again. */
function strip<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => strip(item)) as T;
  if (typeof value !== "object" || value === null) return value;
  if ("kind" in value && value.kind === "paren" && "term" in value) return strip(value.term) as T;
  if ("items" in value) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, strip(v)])) as T;
}

/** Numbers from 0 to n-1, the same in every run. */
function random(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const table = notations.table;
const operators: readonly Notation[] = [
  ...[...table.leading.values()].flat(),
  ...[...table.trailing.values()].flat(),
].filter(({ expansion }) => expansion.kind !== "binder");
const quantifiers: readonly Notation[] = [...table.leading.values()]
  .flat()
  .filter(({ expansion }) => expansion.kind === "binder");

function randomTerm(next: (n: number) => number, depth: number): Term {
  const sub = (): Term => randomTerm(next, depth - 1);
  const name = (): string => ["x", "y", "f", "Nat.succ", "h"][next(5)] ?? "x";
  const binder = (): Binder => ({
    info: "default",
    names: [{ name: "x", span }],
    ...(next(2) === 0 ? { type: sub() } : {}),
    span,
  });
  if (depth === 0) {
    if (next(3) === 0) return { kind: "num", value: BigInt(next(100)), span };
    return { kind: "ident", name: name(), span };
  }
  switch (next(16)) {
    case 0:
      return {
        kind: "app",
        fn: sub(),
        args: Array.from({ length: 1 + next(3) }, () => ({ value: sub(), span })),
        span,
      };
    case 1:
      return { kind: "fun", binders: [{ kind: "binder", binder: binder() }], body: sub(), span };
    case 2:
      return { kind: "forall", binders: [binder()], body: sub(), span };
    case 3:
      return { kind: "arrow", domain: sub(), codomain: sub(), span };
    case 4:
      return { kind: "depArrow", binder: { ...binder(), type: sub() }, body: sub(), span };
    case 5: {
      const notation = quantifiers[next(quantifiers.length)] ?? operators[0];
      if (!notation) throw new Error("no notation");
      return { kind: "binderNotation", notation, binders: [binder()], body: sub(), span };
    }
    case 6:
      // oxlint-disable-next-line unicorn/no-thenable -- a tree, never awaited
      return { kind: "if", condition: sub(), then: sub(), else: sub(), span };
    case 7:
      return { kind: "tuple", args: [sub(), sub()], span };
    case 8:
      return { kind: "coercion", arrow: "↑", term: sub(), span };
    case 9:
      return { kind: "subst", equality: sub(), term: sub(), span };
    case 10: {
      const alternatives = [0, 1].map((value) => {
        const pattern: Term = { kind: "num", value: BigInt(value), span };
        return { patterns: [[pattern]], body: sub(), span };
      });
      return { kind: "match", discriminants: [{ term: sub() }], alternatives, span };
    }
    case 11:
      return {
        kind: "projection",
        term: { kind: "tuple", args: [sub(), sub()], span },
        field: "1",
        fieldSpan: span,
        span,
      };
    default: {
      const notation = operators[next(operators.length)];
      if (!notation) throw new Error("no notation");
      const args = notation.items.flatMap(({ kind }) => (kind === "operand" ? [sub()] : []));
      return { kind: "notation", notation, args, span };
    }
  }
}

describe("random terms are read back", () => {
  test.each([1, 2, 3, 4])("of depth %i", (depth) => {
    const next = random(depth);
    for (let i = 0; i < 2000; i++) {
      const term = randomTerm(next, depth);
      const text = printTerm(term);
      const back = parseTerm(text, { notations });
      expect(sexpr(back.term), text).toBe(sexpr(term));
    }
  });
});

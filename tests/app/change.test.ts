import { expect, test } from "vitest";
import { applyChange, changeBetween, LineIndex, moveSpan } from "../../src/app/text/change.ts";

/** A small generator, so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pieces = ["a", "b", "\n", "ℕ", "𝓝", "𝓞", "→"];
function word(next: () => number): string {
  let text = "";
  for (let i = Math.floor(next() * 8); i > 0; i--) {
    text += pieces[Math.floor(next() * pieces.length)] ?? "";
  }
  return text;
}

test("the change between two texts takes one to the other, and splits no surrogate pair", () => {
  const next = random(1);
  for (let round = 0; round < 2000; round++) {
    const before = word(next);
    const after = word(next);
    const change = changeBetween(before, after);
    if (before === after) {
      expect(change).toBeUndefined();
      continue;
    }
    if (!change) throw new Error("expected a change");
    expect(applyChange(before, change)).toBe(after);
    expect(change.inserted.isWellFormed()).toBe(true);
    expect(before.slice(change.offset, change.offset + change.removed).isWellFormed()).toBe(true);
  }
});

test("positions and offsets are inverse, and outside ones are clamped", () => {
  const text = "ab\n\n𝓝x\nend";
  const lines = new LineIndex(text);
  for (let offset = 0; offset <= text.length; offset++) {
    expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
  }
  expect(lines.positionAt(3)).toEqual({ line: 1, character: 0 });
  expect(lines.positionAt(999)).toEqual({ line: 3, character: 3 });
  expect(lines.offsetAt({ line: 0, character: 99 })).toBe(2);
  expect(lines.offsetAt({ line: 9, character: 0 })).toBe(text.length);
});

test.each([
  ["before it, the span moves", { offset: 0, removed: 0, inserted: "xyz" }, { start: 8, end: 12 }],
  ["just before it, the span moves", { offset: 4, removed: 1, inserted: "" }, { start: 4, end: 8 }],
  ["after it, the span stays", { offset: 9, removed: 2, inserted: "q" }, { start: 5, end: 9 }],
  ["inside it, the span is lost", { offset: 6, removed: 1, inserted: "" }, undefined],
  ["over its start, the span is lost", { offset: 4, removed: 2, inserted: "" }, undefined],
  ["over all of it, the span is lost", { offset: 2, removed: 10, inserted: "" }, undefined],
])("a change %s", (_name, change, expected) => {
  expect(moveSpan({ start: 5, end: 9 }, change)).toEqual(expected);
});

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LeanLine } from "../../src/app/editor/highlight.tsx";

test("words are coloured whole, never inside a dotted name, and the text is unchanged", () => {
  const line = "  rw [Nat.left_id, h.right, «sorry x»] at 𝓗₁ -- intro";
  const html = renderToStaticMarkup(createElement(LeanLine, { text: line }));
  expect(html).toBe(
    '  <span class="lean-tactic">rw</span> [Nat.left_id, h.right, «sorry x»] ' +
      '<span class="lean-keyword">at</span> 𝓗₁ <span class="lean-comment">-- intro</span>',
  );
});

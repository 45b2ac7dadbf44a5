import { expect, test } from "vitest";
import { cover } from "../../src/base/span.ts";

test("cover spans both, in either order", () => {
  const a = { start: 3, end: 5 };
  const b = { start: 1, end: 4 };
  expect(cover(a, b)).toEqual({ start: 1, end: 5 });
  expect(cover(b, a)).toEqual({ start: 1, end: 5 });
});

import { expect, test } from "vitest";
import { describePassRate } from "../../src/app/models/pass-rate.ts";

test("the pass rate is told with what it is measured on and against", () => {
  const text = describePassRate({ statements: 600, tries: 8, solved: 333, baseline: 60 });
  expect(text).toContain("56 % of 600 statements");
  expect(text).toContain("in 8 tries");
  expect(text).toContain("at random prove 10 %");
});

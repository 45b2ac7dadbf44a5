/**
 * `positivity` against a calculus of signs: random terms over variables of known sign. What the
 * signs of the parts decide must be proved; what is not positive at some point must not.
 */
import { describe, expect, test } from "vitest";
import { left } from "../run.ts";
import { fraction, binary, numeral, power, Random, sign, type Term, variable } from "./random.ts";

type Sign = "pos" | "nonneg" | "ne";

interface Signed {
  readonly term: Term;
  /** What the parts tell; undefined when nothing. */
  readonly sign: Sign | undefined;
}

const leaves: readonly Signed[] = [
  { term: variable("p", 0), sign: "pos" },
  { term: variable("q", 1), sign: "pos" },
  { term: variable("a", 2), sign: "nonneg" },
  { term: variable("b", 3), sign: "nonneg" },
  { term: variable("u", 4), sign: "ne" },
  { term: variable("v", 5), sign: undefined },
  { term: numeral(2), sign: "pos" },
  { term: numeral(0), sign: "nonneg" },
];

const context =
  "(p q a b u v : ℝ) (hp : 0 < p) (hq : 0 < q) (ha : 0 ≤ a) (hb : 0 ≤ b) (hu : u ≠ 0)";

function product(a: Sign | undefined, b: Sign | undefined): Sign | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === "pos" && b === "pos") return "pos";
  if (a === "nonneg" || b === "nonneg") return a === "ne" || b === "ne" ? undefined : "nonneg";
  return "ne";
}

function random(r: Random, depth: number): Signed {
  if (depth === 0) return r.pick(leaves);
  const a = random(r, depth - 1);
  const b = random(r, depth - 1);
  switch (r.int(0, 4)) {
    case 0:
    case 1: {
      const known = [a.sign, b.sign];
      const sum = known.every((s) => s === "pos" || s === "nonneg");
      const result: Sign | undefined = !sum ? undefined : known.includes("pos") ? "pos" : "nonneg";
      return { term: binary("+", a.term, b.term), sign: result };
    }
    case 2:
      return { term: binary("*", a.term, b.term), sign: product(a.sign, b.sign) };
    case 3:
      return { term: binary("/", a.term, b.term), sign: product(a.sign, b.sign) };
    default: {
      const n = r.int(1, 4);
      const even = n % 2 === 0;
      const result: Sign | undefined =
        a.sign === "pos" || (even && a.sign === "ne")
          ? "pos"
          : a.sign === "nonneg" || even
            ? "nonneg"
            : a.sign;
      return { term: power(a.term, n), sign: result };
    }
  }
}

const symbols = { pos: "0 < ", nonneg: "0 ≤ ", ne: "0 ≠ " } as const;

describe("positivity against signs", () => {
  const r = new Random(31337);
  const terms = Array.from({ length: 260 }, () => random(r, r.int(1, 3)));

  const known = terms.flatMap(({ term, sign: s }) =>
    s === undefined || s === "ne" ? [] : [`${context} : ${symbols[s]}${term.text}`],
  );
  test("proves what the signs of parts tell", () => {
    expect(known.length).toBeGreaterThan(60);
    expect(known.filter((g) => left(g, "positivity") !== "done")).toEqual([]);
  }, 60_000);

  const refuted = terms.flatMap(({ term }) => {
    for (let i = 0; i < 12; i++) {
      const positive = (): ReturnType<typeof fraction> => fraction(r.int(1, 5), r.int(1, 3));
      const nonnegative = (): ReturnType<typeof fraction> => fraction(r.int(0, 2));
      const u = fraction(r.pick([-2, -1, 1, 3]));
      const v = fraction(r.int(-4, 2));
      const at = [positive(), positive(), nonnegative(), nonnegative(), u, v];
      if (sign(term.at(at)) <= 0) return [`${context} : 0 < ${term.text}`];
    }
    return [];
  });
  test("does not prove what is false somewhere", () => {
    expect(refuted.length).toBeGreaterThan(60);
    expect(refuted.filter((g) => left(g, "positivity") === "done")).toEqual([]);
  }, 60_000);
});

/** `ring` and `field_simp` against evaluation: equations of random terms, true and false ones. */
import { describe, expect, test } from "vitest";
import { left } from "../run.ts";
import {
  binary,
  type Fraction,
  fraction,
  numeral,
  power,
  Random,
  type Term,
  variable,
} from "./random.ts";

const variables = ["x", "y", "z"].map(variable);

function randomTerm(r: Random, depth: number, leaves: readonly Term[]): Term {
  if (depth === 0 || r.int(0, 5) === 0) return r.bool() ? r.pick(leaves) : numeral(r.int(0, 5));
  const part = (): Term => randomTerm(r, depth - 1, leaves);
  switch (r.int(0, 5)) {
    case 0:
    case 1:
      return binary("+", part(), part());
    case 2:
      return binary("-", part(), part());
    case 3:
      return power(part(), r.int(1, 3));
    default:
      return binary("*", part(), part());
  }
}

/** `a` written in another way. */
function rewritten(r: Random, a: Term): Term {
  const c = numeral(r.int(1, 4));
  const x = r.pick(variables);
  switch (r.int(0, 6)) {
    case 0:
      return binary("-", binary("+", a, x), x);
    case 1:
      return binary("+", binary("*", c, a), binary("*", binary("-", numeral(1), c), a));
    case 2:
      return binary(
        "-",
        binary("*", binary("+", a, x), binary("+", a, c)),
        binary(
          "-",
          binary("+", binary("*", x, binary("+", a, c)), binary("*", a, binary("+", a, c))),
          a,
        ),
      );
    case 3:
      return binary("-", x, binary("-", x, a));
    case 4:
      return binary("/", binary("*", a, c), c);
    case 5:
      return binary(
        "-",
        power(binary("+", a, numeral(1)), 2),
        binary("+", binary("+", power(a, 2), a), numeral(1)),
      );
    default:
      return binary("*", numeral(1), a);
  }
}

/** Whether both sides agree at many points. */
function agree(r: Random, a: Term, b: Term): boolean {
  for (let i = 0; i < 8; i++) {
    const point: Fraction[] = variables.map(() => fraction(r.int(-97, 97), r.int(1, 9)));
    const [x, y] = [a.at(point), b.at(point)];
    if (x.num !== y.num || x.den !== y.den) return false;
  }
  return true;
}

describe("ring against evaluation", () => {
  const goals: { statement: string; holds: boolean }[] = [];
  const r = new Random(20240612);
  for (let i = 0; i < 120; i++) {
    const a = randomTerm(r, 3, variables);
    let b = rewritten(r, a);
    if (r.bool()) b = rewritten(r, b);
    if (i % 3 === 0)
      b = binary(
        "+",
        b,
        r.pick([numeral(1), r.pick(variables), binary("*", r.pick(variables), r.pick(variables))]),
      );
    goals.push({ statement: `(x y z : ℝ) : (${a.text} : ℝ) = ${b.text}`, holds: agree(r, a, b) });
  }
  test("has goals of both kinds", () => {
    expect(goals.filter((g) => g.holds).length).toBeGreaterThan(60);
    expect(goals.filter((g) => !g.holds).length).toBeGreaterThan(30);
  });
  test("closes what holds and nothing else", () => {
    const wrong = goals.filter((g) => (left(g.statement, "ring1") === "done") !== g.holds);
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe("field_simp against evaluation", () => {
  const nonzero = [
    ...variables,
    binary("+", variables[0] ?? numeral(1), numeral(1)),
    binary("-", variables[1] ?? numeral(1), numeral(2)),
  ];
  const hypotheses = nonzero.map((t, i) => `(h${i} : ${t.text} ≠ 0)`).join(" ");

  function randomQuotient(r: Random, depth: number): Term {
    if (depth === 0) return r.bool() ? r.pick(variables) : numeral(r.int(1, 4));
    const part = (): Term => randomQuotient(r, depth - 1);
    switch (r.int(0, 4)) {
      case 0:
        return binary("+", part(), part());
      case 1:
        return binary("-", part(), part());
      case 2:
        return binary("*", part(), part());
      default:
        return binary("/", part(), r.pick(nonzero));
    }
  }

  const goals: { statement: string; holds: boolean }[] = [];
  const r = new Random(17);
  for (let i = 0; i < 50; i++) {
    const a = randomQuotient(r, 2);
    const d = r.pick(nonzero);
    let b = r.bool()
      ? binary("/", binary("*", a, d), d)
      : binary("-", binary("+", a, binary("/", numeral(1), d)), binary("/", numeral(1), d));
    if (i % 4 === 0) b = binary("+", b, binary("/", numeral(1), r.pick(nonzero)));
    goals.push({
      statement: `(x y z : ℝ) ${hypotheses} : (${a.text} : ℝ) = ${b.text}`,
      holds: agree(r, a, b),
    });
  }
  test("with ring closes what holds and nothing else", () => {
    const wrong = goals
      .map((g) => ({ ...g, left: left(g.statement, "field_simp\n<;> ring") }))
      .filter((g) => (g.left === "done") !== g.holds);
    expect(wrong).toEqual([]);
  }, 60_000);
});

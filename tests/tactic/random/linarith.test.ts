/**
 * `linarith` against Fourier–Motzkin elimination: random systems over ℚ and whether they
 * contradict each other. `nlinarith` on sums of squares and products, and on what is false at a
 * point.
 */
import { describe, expect, test } from "vitest";
import { left } from "../run.ts";
import {
  binary,
  type Fraction,
  fraction,
  minus,
  numeral,
  plus,
  power,
  Random,
  sign,
  type Term,
  times,
  variable,
} from "./random.ts";

const names = ["x", "y", "z"];
const variables = names.map(variable);

/** `Σ coefficients·x + constant` is at most, or below, zero. */
interface Row {
  readonly coefficients: readonly Fraction[];
  readonly constant: Fraction;
  readonly strict: boolean;
}

function combine(a: Row, k: Fraction, b: Row, l: Fraction): Row {
  return {
    coefficients: a.coefficients.map((c, i) =>
      plus(times(c, k), times(b.coefficients[i] ?? fraction(0), l)),
    ),
    constant: plus(times(a.constant, k), times(b.constant, l)),
    strict: a.strict || b.strict,
  };
}

/** Whether no point satisfies all rows. */
function contradictory(rows: readonly Row[]): boolean {
  let left = rows;
  for (let v = 0; v < names.length; v++) {
    const at = (r: Row): Fraction => r.coefficients[v] ?? fraction(0);
    const lower = left.filter((r) => sign(at(r)) < 0);
    const upper = left.filter((r) => sign(at(r)) > 0);
    const rest = left.filter((r) => sign(at(r)) === 0);
    const made = lower.flatMap((a) => upper.map((b) => combine(a, at(b), b, minus(at(a)))));
    left = [...rest, ...made];
  }
  return left.some((r) => sign(r.constant) > 0 || (r.strict && sign(r.constant) === 0));
}

interface Comparison {
  readonly text: string;
  readonly rows: readonly Row[];
  /** Of the opposite, where it is one comparison. */
  readonly negated: readonly Row[];
}

function fractionText(c: Fraction): string {
  return c.den === 1n ? `(${c.num})` : `(${c.num} / ${c.den})`;
}

function randomComparison(r: Random): Comparison {
  const c = (): Fraction => fraction(r.int(-4, 4), r.int(1, 3));
  const coefficients = names.map(() => (r.int(0, 3) === 0 ? fraction(0) : c()));
  const constant = fraction(r.int(-6, 6));
  const terms = names.map((x, i) => `${fractionText(coefficients[i] ?? fraction(0))} * ${x}`);
  const sum = terms.join(" + ");
  const bound = fractionText(minus(constant));
  const opposite = coefficients.map(minus);
  const row = (strict: boolean): Row => ({ coefficients, constant, strict });
  const back = (strict: boolean): Row => ({
    coefficients: opposite,
    constant: minus(constant),
    strict,
  });
  switch (r.int(0, 4)) {
    case 0:
      return { text: `${sum} ≤ ${bound}`, rows: [row(false)], negated: [back(true)] };
    case 1:
      return { text: `${bound} ≥ ${sum}`, rows: [row(false)], negated: [back(true)] };
    case 2:
      return { text: `¬${sum} < ${bound}`, rows: [back(false)], negated: [row(true)] };
    case 3:
      return { text: `${sum} < ${bound}`, rows: [row(true)], negated: [back(false)] };
    default:
      return { text: `${sum} = ${bound}`, rows: [row(false), back(false)], negated: [] };
  }
}

describe("linarith against elimination", () => {
  const goals: { statement: string; holds: boolean }[] = [];
  const r = new Random(4711);
  for (let i = 0; goals.length < 200; i++) {
    const hypotheses = Array.from({ length: r.int(2, 6) }, () => randomComparison(r));
    const goal = randomComparison(r);
    if (goal.negated.length === 0) continue;
    const rows = hypotheses.flatMap((h) => h.rows);
    const holds = contradictory([...rows, ...goal.negated]);
    // As many of each kind.
    if (goals.filter((g) => g.holds === holds).length >= 100) continue;
    const given = hypotheses.map((h, j) => `(h${j} : ${h.text})`).join(" ");
    const type = r.pick(["ℚ", "ℝ"]);
    goals.push({ statement: `(x y z : ${type}) ${given} : ${goal.text}`, holds });
  }
  test("closes what follows and nothing else", () => {
    const wrong = goals.filter((g) => (left(g.statement, "linarith") === "done") !== g.holds);
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe("nlinarith", () => {
  const r = new Random(99);
  const linear = (): Term => {
    const [x, y, z] = variables;
    if (x === undefined || y === undefined || z === undefined) throw new Error("three variables");
    const part = (t: Term): Term => binary("*", numeral(r.int(-2, 2)), t);
    return binary("+", binary("+", part(x), part(y)), binary("+", part(z), numeral(r.int(-2, 2))));
  };

  const squares = Array.from({ length: 60 }, () => {
    const parts = [linear(), linear()];
    const sum = parts.map((p) => `${r.int(1, 3)} * ${power(p, 2).text}`).join(" + ");
    const hints = parts.map((p) => `sq_nonneg ${p.text}`).join(", ");
    return { statement: `(x y z : ℝ) : 0 ≤ ${sum}`, script: `ring_nf\nnlinarith [${hints}]` };
  });
  test("closes sums of squares that are given", () => {
    expect(squares.filter((g) => left(g.statement, g.script) !== "done")).toEqual([]);
  }, 60_000);

  const products = Array.from({ length: 40 }, () => {
    const [a, b] = [linear(), linear()];
    const slack = r.int(0, 2);
    return `(x y z : ℝ) (h : 0 ≤ ${a.text}) (k : 0 ≤ ${b.text}) : -${slack} ≤ ${b.text} * ${a.text}`;
  });
  test("multiplies hypotheses", () => {
    expect(products.filter((g) => left(g, "ring_nf\nnlinarith") !== "done")).toEqual([]);
  }, 60_000);

  const refuted: string[] = [];
  while (refuted.length < 40) {
    const quadratic = binary("-", binary("*", linear(), linear()), power(linear(), 2));
    const point = variables.map(() => fraction(r.int(-5, 5), r.int(1, 2)));
    const bound = quadratic.at(point);
    const hypotheses = [linear(), linear(), linear()].filter((h) => sign(h.at(point)) > 0);
    const given = hypotheses.map((h, j) => `(h${j} : 0 < ${h.text})`).join(" ");
    refuted.push(`(x y z : ℝ) ${given} : ${fractionText(bound)} < ${quadratic.text}`);
  }
  test("proves nothing that is false at a point", () => {
    expect(refuted.filter((g) => left(g, "nlinarith") === "done")).toEqual([]);
  }, 60_000);
});

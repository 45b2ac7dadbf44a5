/** `abel` and `group` against counting and reducing words, and `linear_combination`. */
import { describe, expect, test } from "vitest";
import { left } from "../run.ts";
import { Random } from "./random.ts";

const names = ["a", "b", "c"];

interface Sum {
  readonly text: string;
  readonly counts: readonly number[];
}

function sum(r: Random, depth: number): Sum {
  if (depth === 0) {
    const i = r.int(0, 2);
    return { text: names[i] ?? "a", counts: names.map((_, j) => (i === j ? 1 : 0)) };
  }
  const [x, y] = [sum(r, depth - 1), sum(r, depth - 1)];
  const join = (sign: number): number[] => x.counts.map((n, i) => n + sign * (y.counts[i] ?? 0));
  switch (r.int(0, 4)) {
    case 0:
    case 1:
      return { text: `(${x.text} + ${y.text})`, counts: join(1) };
    case 2:
      return { text: `(${x.text} - ${y.text})`, counts: join(-1) };
    case 3:
      return { text: `(-${x.text})`, counts: x.counts.map((n) => -n) };
    default: {
      const k = r.int(0, 3);
      return { text: `(${k} • ${x.text})`, counts: x.counts.map((n) => k * n) };
    }
  }
}

type Letter = readonly [name: number, inverse: boolean];

interface Word {
  readonly text: string;
  readonly letters: readonly Letter[];
}

const inverse = (w: readonly Letter[]): Letter[] =>
  w.map(([i, s]) => [i, !s] as const).toReversed();

function word(r: Random, depth: number): Word {
  if (depth === 0) {
    const i = r.int(0, 2);
    return { text: names[i] ?? "a", letters: [[i, false]] };
  }
  const [x, y] = [word(r, depth - 1), word(r, depth - 1)];
  switch (r.int(0, 4)) {
    case 0:
    case 1:
      return { text: `(${x.text} * ${y.text})`, letters: [...x.letters, ...y.letters] };
    case 2:
      return { text: `(${x.text} / ${y.text})`, letters: [...x.letters, ...inverse(y.letters)] };
    case 3:
      return { text: `${x.text}⁻¹`, letters: inverse(x.letters) };
    default: {
      const k = r.int(0, 3);
      const letters = Array.from({ length: k }, () => x.letters).flat();
      return { text: `(${x.text} ^ ${k})`, letters };
    }
  }
}

function reduced(letters: readonly Letter[]): string {
  const stack: Letter[] = [];
  for (const [i, s] of letters) {
    const top = stack.at(-1);
    if (top !== undefined && top[0] === i && top[1] !== s) stack.pop();
    else stack.push([i, s]);
  }
  return JSON.stringify(stack);
}

describe("abel against counting", () => {
  const r = new Random(8);
  const goals = Array.from({ length: 150 }, (_, i) => {
    const [x, y] = [sum(r, 3), sum(r, 2)];
    const z = sum(r, 1);
    // Every other one is made to hold.
    const [lhs, rhs]: [Sum, Sum] =
      i % 2 === 0
        ? [
            { text: `${x.text} + ${y.text} - ${z.text}`, counts: [] },
            { text: `${y.text} + (${x.text} - ${z.text})`, counts: [] },
          ]
        : [x, y];
    const holds = i % 2 === 0 || JSON.stringify(x.counts) === JSON.stringify(y.counts);
    return {
      statement: `(G : Type) [AddCommGroup G] (a b c : G) : ${lhs.text} = ${rhs.text}`,
      holds,
    };
  });
  test("closes what holds and nothing else", () => {
    expect(goals.filter((g) => !g.holds).length).toBeGreaterThan(50);
    expect(goals.filter((g) => (left(g.statement, "abel") === "done") !== g.holds)).toEqual([]);
  }, 60_000);
});

describe("group against reduced words", () => {
  const r = new Random(9);
  const goals = Array.from({ length: 150 }, (_, i) => {
    const [x, y] = [word(r, 3), word(r, 2)];
    const rhs =
      i % 2 === 0 ? { text: `${y.text} * (${y.text}⁻¹ * ${x.text})`, letters: x.letters } : y;
    return {
      statement: `(G : Type) [Group G] (a b c : G) : ${x.text} = ${rhs.text}`,
      holds: reduced(x.letters) === reduced(rhs.letters),
    };
  });
  test("closes what holds and nothing else", () => {
    expect(goals.filter((g) => !g.holds).length).toBeGreaterThan(50);
    expect(goals.filter((g) => (left(g.statement, "group") === "done") !== g.holds)).toEqual([]);
  }, 60_000);
});

describe("linear_combination", () => {
  const r = new Random(10);
  const goals = Array.from({ length: 100 }, (_, i) => {
    const [k, l] = [r.int(-4, 4), r.int(-4, 4)];
    const [p, q, u, v] = [r.int(-4, 4), r.int(-4, 4), r.int(-4, 4), r.int(-4, 4)];
    const constant = k * u + l * v + (i % 2);
    const goal = `(${k * p}) * x + (${k}) * y + (${l}) * x * y + (${l * q}) * x = ${constant}`;
    return {
      statement: `(x y : ℝ) (h₁ : (${p}) * x + y = ${u}) (h₂ : x * y + (${q}) * x = ${v}) : ${goal}`,
      script: `linear_combination (${k}) * h₁ + (${l}) * h₂`,
      holds: i % 2 === 0,
    };
  });
  test("proves what the combination gives and nothing else", () => {
    expect(goals.filter((g) => (left(g.statement, g.script) === "done") !== g.holds)).toEqual([]);
  }, 60_000);
});

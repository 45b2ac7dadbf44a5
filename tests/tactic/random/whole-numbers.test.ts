/**
 * `omega`, `interval_cases`, `norm_num` and `decide` against evaluation: random statements on
 * whole numbers in a box, and whether they hold at each of its points.
 */
import { describe, expect, test } from "vitest";
import { left } from "../run.ts";
import { Random } from "./random.ts";

/** A term of ℤ with its value at a point; division and remainder as in Lean. */
interface Whole {
  readonly text: string;
  readonly at: (x: bigint, y: bigint) => bigint;
}

const abs = (a: bigint): bigint => (a < 0n ? -a : a);
function remainder(a: bigint, b: bigint): bigint {
  const r = a % b;
  return r < 0n ? r + abs(b) : r;
}

function literal(n: number): Whole {
  return { text: n < 0 ? `(${n})` : `${n}`, at: () => BigInt(n) };
}

function whole(r: Random, depth: number): Whole {
  if (depth === 0) {
    return r.pick<Whole>([
      { text: "x", at: (x) => x },
      { text: "y", at: (_, y) => y },
      literal(r.int(-5, 5)),
    ]);
  }
  const a = whole(r, depth - 1);
  const b = whole(r, depth - 1);
  const c = r.pick([-7, -3, -2, 2, 3, 5]);
  switch (r.int(0, 6)) {
    case 0:
      return { text: `(${a.text} + ${b.text})`, at: (x, y) => a.at(x, y) + b.at(x, y) };
    case 1:
      return { text: `(${a.text} - ${b.text})`, at: (x, y) => a.at(x, y) - b.at(x, y) };
    case 2:
      return { text: `(${literal(c).text} * ${a.text})`, at: (x, y) => BigInt(c) * a.at(x, y) };
    case 3:
      return {
        text: `(${a.text} % ${literal(c).text})`,
        at: (x, y) => remainder(a.at(x, y), BigInt(c)),
      };
    case 4:
      return {
        text: `(${a.text} / ${literal(c).text})`,
        at: (x, y) => {
          const n = a.at(x, y);
          return (n - remainder(n, BigInt(c))) / BigInt(c);
        },
      };
    case 5:
      return {
        text: `(min ${a.text} ${b.text})`,
        at: (x, y) => (a.at(x, y) < b.at(x, y) ? a.at(x, y) : b.at(x, y)),
      };
    default:
      return {
        text: `(max ${a.text} ${b.text})`,
        at: (x, y) => (a.at(x, y) > b.at(x, y) ? a.at(x, y) : b.at(x, y)),
      };
  }
}

interface Claim {
  readonly text: string;
  readonly at: (x: bigint, y: bigint) => boolean;
}

function claim(r: Random, depth: number): Claim {
  const a = whole(r, depth);
  const b = whole(r, depth);
  switch (r.int(0, 3)) {
    case 0:
      return { text: `${a.text} = ${b.text}`, at: (x, y) => a.at(x, y) === b.at(x, y) };
    case 1:
      return { text: `${a.text} ≠ ${b.text}`, at: (x, y) => a.at(x, y) !== b.at(x, y) };
    case 2:
      return { text: `${a.text} < ${b.text}`, at: (x, y) => a.at(x, y) < b.at(x, y) };
    default:
      return { text: `${a.text} ≤ ${b.text}`, at: (x, y) => a.at(x, y) <= b.at(x, y) };
  }
}

const SIZE = 4n;

function holdsInBox(p: (x: bigint, y: bigint) => boolean): boolean {
  for (let x = -SIZE; x <= SIZE; x++)
    for (let y = -SIZE; y <= SIZE; y++) if (!p(x, y)) return false;
  return true;
}

const box = "(h₁ : -4 ≤ x) (h₂ : x ≤ 4) (h₃ : -4 ≤ y) (h₄ : y ≤ 4)";

/** As many that hold as not. */
function goals(seed: number, depth: number, each: number): { statement: string; holds: boolean }[] {
  const r = new Random(seed);
  const made: { statement: string; holds: boolean }[] = [];
  for (let i = 0; made.length < 2 * each && i < 100_000; i++) {
    const given = claim(r, 1);
    const goal = claim(r, depth);
    const holds = holdsInBox((x, y) => !given.at(x, y) || goal.at(x, y));
    if (made.filter((g) => g.holds === holds).length >= each) continue;
    made.push({ statement: `(x y : ℤ) ${box} (h : ${given.text}) : ${goal.text}`, holds });
  }
  return made;
}

describe("against all points of a box", () => {
  test("omega proves what holds and nothing else", () => {
    const all = goals(2024, 2, 100);
    expect(all.length).toBe(200);
    const wrong = all.filter((g) => (left(g.statement, "omega") === "done") !== g.holds);
    expect(wrong).toEqual([]);
  }, 60_000);

  test("interval_cases reaches every value, no goal that is false is closed", () => {
    const all = goals(77, 1, 15);
    const script = "interval_cases x <;> interval_cases y <;> first | rfl | decide | omega";
    const wrong = all.filter((g) => (left(g.statement, script) === "done") !== g.holds);
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe("closed statements against evaluation", () => {
  const r = new Random(5);
  const closed = Array.from({ length: 150 }, () => {
    const p = claim(r, 3);
    const [x, y] = [r.int(-99, 99), r.int(-99, 99)];
    const statement = `: ∀ x y : ℤ, x = ${x} → y = ${y} → ${p.text}`;
    return { statement, holds: p.at(BigInt(x), BigInt(y)) };
  });
  for (const script of ["norm_num", "decide"]) {
    test(`${script} proves what holds and nothing else`, () => {
      expect(closed.filter((g) => g.holds).length).toBeGreaterThan(30);
      const run = (statement: string): string => left(statement, `rintro x y rfl rfl\n${script}`);
      const wrong = closed.filter((g) => (run(g.statement) === "done") !== g.holds);
      expect(wrong).toEqual([]);
    }, 60_000);
  }
});

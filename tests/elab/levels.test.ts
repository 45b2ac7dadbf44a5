/** Levels of the front end against brute force: normal forms keep the value under every assignment. */
import { describe, expect, test } from "vitest";
import { levelEquiv, levelLeq, levelPred, normalizeLevel } from "../../src/elab/levels.ts";
import {
  type Level,
  levelImax,
  levelMax,
  levelParam,
  levelSucc,
  levelZero,
} from "../../src/kernel/host/level.ts";

/** A small linear congruential generator, so that failures can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomLevel(next: () => number, depth: number): Level {
  const roll = next();
  if (depth === 0 || roll < 0.25) {
    return next() < 0.3 ? levelZero : levelParam(next() < 0.5 ? "u" : "v");
  }
  if (roll < 0.5) return levelSucc(randomLevel(next, depth - 1));
  const lhs = randomLevel(next, depth - 1);
  const rhs = randomLevel(next, depth - 1);
  return roll < 0.75 ? levelMax(lhs, rhs) : levelImax(lhs, rhs);
}

function evaluate(l: Level, u: number, v: number): number {
  switch (l.kind) {
    case "zero":
      return 0;
    case "succ":
      return evaluate(l.of, u, v) + 1;
    case "max":
      return Math.max(evaluate(l.lhs, u, v), evaluate(l.rhs, u, v));
    case "imax": {
      const rhs = evaluate(l.rhs, u, v);
      return rhs === 0 ? 0 : Math.max(evaluate(l.lhs, u, v), rhs);
    }
    case "param":
      return l.name === "u" ? u : v;
    case "mvar":
      throw new Error("no metavariables here");
  }
}

const assignments = [0, 1, 2, 3].flatMap((u) => [0, 1, 2, 3].map((v) => [u, v] as const));
const values = (l: Level): number[] => assignments.map(([u, v]) => evaluate(l, u, v));

describe("levels", () => {
  const next = random(7);
  const levels = Array.from({ length: 3000 }, () => randomLevel(next, 4));

  test("a normal form has the same value everywhere", () => {
    for (const l of levels) expect(values(normalizeLevel(l))).toEqual(values(l));
  });

  test("normal forms are stable", () => {
    for (const l of levels) {
      const once = normalizeLevel(l);
      expect(normalizeLevel(once)).toEqual(once);
    }
  });

  test("what is found equal or below is so", () => {
    for (let i = 1; i < levels.length; i++) {
      const [a, b] = [levels[i - 1], levels[i]];
      if (a === undefined || b === undefined) continue;
      if (levelEquiv(a, b)) expect(values(a)).toEqual(values(b));
      if (levelLeq(a, b)) {
        const above = values(b);
        expect(values(a).every((x, k) => x <= (above[k] ?? -1))).toBe(true);
      }
    }
  });

  test("a predecessor is one less", () => {
    for (const l of levels) {
      const below = levelPred(l);
      if (below !== undefined) expect(values(below).map((x) => x + 1)).toEqual(values(l));
    }
  });
});

/** `omega` on random goals, held to evaluation over all values of the variables. */
import { describe, expect, it } from "vitest";
import { left, prove } from "./run.ts";

/** Marsaglia's xorshift, so that a failure can be repeated. */
function generator(seed: number): (below: number) => number {
  let x = seed;
  return (below) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % below;
  };
}

type Values = readonly number[];

interface Term {
  readonly text: string;
  readonly value: (v: Values) => number;
}

interface Statement {
  readonly text: string;
  readonly holds: (v: Values) => boolean;
}

const mod = (a: number, b: number): number => ((a % b) + b) % b;

/** Goals over two variables of ℕ or ℤ. */
class Goals {
  private readonly random: (below: number) => number;
  private readonly isNat: boolean;

  constructor(seed: number, isNat: boolean) {
    this.random = generator(seed);
    this.isNat = isNat;
  }

  private term(depth: number): Term {
    const { random, isNat } = this;
    if (depth === 0 || random(4) === 0) {
      if (random(3) === 0) {
        const n = random(9);
        return { text: `(${n} : ${isNat ? "ℕ" : "ℤ"})`, value: () => n };
      }
      const i = random(2);
      return { text: i === 0 ? "x" : "y", value: (v) => v[i] ?? 0 };
    }
    const a = this.term(depth - 1);
    const c = 2 + random(5);
    switch (random(7)) {
      case 0: {
        const b = this.term(depth - 1);
        return { text: `(${a.text} + ${b.text})`, value: (v) => a.value(v) + b.value(v) };
      }
      case 1: {
        const b = this.term(depth - 1);
        return {
          text: `(${a.text} - ${b.text})`,
          value: (v) => (isNat ? Math.max(0, a.value(v) - b.value(v)) : a.value(v) - b.value(v)),
        };
      }
      case 2:
        return { text: `(${c} * ${a.text})`, value: (v) => c * a.value(v) };
      case 3:
        return { text: `(${a.text} / ${c})`, value: (v) => Math.floor(a.value(v) / c) };
      case 4:
        return { text: `(${a.text} % ${c})`, value: (v) => mod(a.value(v), c) };
      case 5: {
        const b = this.term(depth - 1);
        return {
          text: `(min ${a.text} ${b.text})`,
          value: (v) => Math.min(a.value(v), b.value(v)),
        };
      }
      default: {
        const b = this.term(depth - 1);
        return {
          text: `(max ${a.text} ${b.text})`,
          value: (v) => Math.max(a.value(v), b.value(v)),
        };
      }
    }
  }

  private atom(): Statement {
    const a = this.term(2);
    const b = this.term(2);
    const c = 2 + this.random(4);
    switch (this.random(5)) {
      case 0:
        return { text: `${a.text} = ${b.text}`, holds: (v) => a.value(v) === b.value(v) };
      case 1:
        return { text: `${a.text} ≠ ${b.text}`, holds: (v) => a.value(v) !== b.value(v) };
      case 2:
        return { text: `${a.text} < ${b.text}`, holds: (v) => a.value(v) < b.value(v) };
      case 3:
        return { text: `${c} ∣ ${a.text}`, holds: (v) => mod(a.value(v), c) === 0 };
      default:
        return { text: `${a.text} ≤ ${b.text}`, holds: (v) => a.value(v) <= b.value(v) };
    }
  }

  private statement(): Statement {
    const p = this.atom();
    const q = this.atom();
    switch (this.random(8)) {
      case 0:
        return { text: `(${p.text} ∧ ${q.text})`, holds: (v) => p.holds(v) && q.holds(v) };
      case 1:
        return { text: `(${p.text} ∨ ${q.text})`, holds: (v) => p.holds(v) || q.holds(v) };
      case 2:
        return { text: `(${p.text} → ${q.text})`, holds: (v) => !p.holds(v) || q.holds(v) };
      case 3:
        return { text: `(${p.text} ↔ ${q.text})`, holds: (v) => p.holds(v) === q.holds(v) };
      case 4:
        return { text: `¬(${p.text})`, holds: (v) => !p.holds(v) };
      default:
        return p;
    }
  }

  /** Hypotheses, a conclusion, and whether it follows. */
  next(): { readonly text: string; readonly holds: boolean } {
    const low = this.isNat ? 0 : -6;
    const high = 8;
    const given = [this.statement()];
    const conclusion = this.statement();
    let holds = true;
    for (let x = low; x <= high && holds; x++) {
      for (let y = low; y <= high && holds; y++) {
        const v = [x, y];
        holds = !given.every((g) => g.holds(v)) || conclusion.holds(v);
      }
    }
    const bounds = this.isNat
      ? "(_ : x ≤ 8) (_ : y ≤ 8)"
      : "(_ : -6 ≤ x) (_ : x ≤ 8) (_ : -6 ≤ y) (_ : y ≤ 8)";
    const facts = given.map((g) => `(_ : ${g.text})`).join(" ");
    return {
      text: `(x y : ${this.isNat ? "ℕ" : "ℤ"}) ${bounds} ${facts} : ${conclusion.text}`,
      holds,
    };
  }
}

describe("omega on random goals", () => {
  for (const [isNat, seed] of [
    [true, 20240611],
    [false, 42424242],
  ] as const) {
    // Without shadows the test is not complete, as Lean's: one in a hundred may stay open.
    it(`over ${isNat ? "ℕ" : "ℤ"} proves what holds, nothing else`, { timeout: 60_000 }, () => {
      const goals = new Goals(seed, isNat);
      const wrong: string[] = [];
      const open: string[] = [];
      let proved = 0;
      for (let i = 0; i < 200; i++) {
        const { text, holds } = goals.next();
        const closed = left(text, "omega") === "done";
        if (closed && !holds) wrong.push(text);
        if (!closed && holds) open.push(text);
        if (closed) proved++;
      }
      expect(wrong).toEqual([]);
      expect(proved).toBeGreaterThan(50);
      expect(open.length, open.join("\n")).toBeLessThanOrEqual(1);
    });
  }
});

describe("omega", () => {
  it.each([
    "(u k : ℕ) (h : 14 * u = 100 * k + 46) : 7 * u % 50 = 23 % 50",
    "(u : ℕ) (h : 7 * u % 50 = 23) (h' : u ≤ 39) : u = 39",
    "(n : ℕ) (h : 6 ^ n % 10 = 6) : 6 ^ n.succ % 10 = 6",
    "(n m : ℕ) (h : n * 7 % 398 = 1) (h₁ : n < 398) (h₂ : m < 398) (h₃ : m * 7 % 398 = 1) : m = n",
    ": ∀ a : ℕ, 0 < a → 27 * a % 40 = 17 → 11 ≤ a",
    "(x y : ℤ) (h : 2 * x + 1 = 2 * y) : False",
    "(x y z : ℤ) (h : 6 * x + 10 * y + 15 * z = 1) (h' : x % 5 ≠ 1) : False",
    "(x y : ℤ) (h : x / 2 = y) (h' : x % 2 = 1) : x = 2 * y + 1",
    "(z : ℤ) : (z.toNat : ℤ) ≥ z ∧ (z.natAbs : ℤ) ≥ -z",
    "(a b : ℤ) (h : (if a < b then a else b) = 7) : 7 ≤ b",
    "(k : ℕ) (h : 2 ^ k > 5) : 2 ^ (k + 2) > 20",
    "(k : ℕ) : 0 < 2 ^ k",
    "(a : ℤ) (h : ¬(2 : ℤ) ∣ a) : a % 2 = 1",
    "(a b : ℕ) (h : ¬(a ≤ b ↔ b ≤ a)) : a ≠ b",
    "(f : ℕ → ℕ) (x : ℕ) (h : f x = 2 * f (x + 1)) (h' : f (x + 1) < 3) : f x ≤ 4",
    "(a b : ℕ) (h : ∃ c, a = 2 * c) (h' : ∃ c, b = 2 * c) : 2 ∣ a + b",
  ])("closes %s", (statement) => {
    expect(left(statement, "omega")).toBe("done");
  });

  it("says what a counterexample may satisfy", () => {
    const [error] = prove("(a : ℤ) (h : a > 0) : a ≥ 2", "omega").errors;
    expect(error?.text).toContain("a counterexample may satisfy\n  -1 * a ≥ -1\n  a ≥ 1");
  });

  it("computes no large powers", () => {
    expect(prove("(a : ℕ) (h : a = 2 ^ (2 ^ 2008)) : a = 0", "omega").errors[0]?.code).toBe(
      "omega",
    );
  });
});

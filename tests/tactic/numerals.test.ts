/** `norm_num`, `decide` and `simp` on random closed propositions, held to evaluation. */
import { describe, expect, it } from "vitest";
import { left } from "./run.ts";

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

interface Closed {
  readonly text: string;
  readonly num: bigint;
  readonly den: bigint;
}

type Carrier = "ℕ" | "ℤ" | "ℚ" | "ℝ";

const abs = (a: bigint): bigint => (a < 0n ? -a : a);

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [abs(a), abs(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

const modulo = (a: bigint, b: bigint): bigint => (b === 0n ? a : ((a % b) + abs(b)) % abs(b));

class Terms {
  readonly random: (below: number) => number;
  private readonly carrier: Carrier;

  constructor(seed: number, carrier: Carrier) {
    this.random = generator(seed);
    this.carrier = carrier;
  }

  private made(text: string, num: bigint, den = 1n): Closed {
    const g = den < 0n ? -gcd(num, den) : gcd(num, den);
    return { text, num: num / g, den: den / g };
  }

  term(depth: number): Closed {
    const { random, carrier } = this;
    if (depth === 0) {
      const n = BigInt(random(30));
      return this.made(`(${n} : ${carrier})`, n);
    }
    const a = this.term(depth - 1);
    const b = this.term(depth - 1);
    const field = carrier === "ℚ" || carrier === "ℝ";
    switch (random(6)) {
      case 0:
        return this.made(`(${a.text} + ${b.text})`, a.num * b.den + b.num * a.den, a.den * b.den);
      case 1: {
        const num = a.num * b.den - b.num * a.den;
        const value = carrier === "ℕ" && num < 0n ? 0n : num;
        return this.made(`(${a.text} - ${b.text})`, value, a.den * b.den);
      }
      case 2:
        return this.made(`(${a.text} * ${b.text})`, a.num * b.num, a.den * b.den);
      case 3: {
        const text = `(${a.text} / ${b.text})`;
        if (b.num === 0n) return this.made(text, 0n);
        if (field) return this.made(text, a.num * b.den, a.den * b.num);
        return this.made(text, (a.num - modulo(a.num, b.num)) / b.num);
      }
      case 4: {
        const n = random(4);
        return this.made(`(${a.text} ^ ${n})`, a.num ** BigInt(n), a.den ** BigInt(n));
      }
      default:
        if (field) return this.made(`(-${a.text})`, -a.num, a.den);
        return this.made(`(${a.text} % ${b.text})`, modulo(a.num, b.num));
    }
  }

  /** A proposition, and whether it holds. */
  proposition(): { readonly text: string; readonly holds: boolean } {
    const { random, carrier } = this;
    const a = this.term(2);
    const b = random(3) === 0 ? this.again(a) : this.term(2);
    const order = a.num * b.den - b.num * a.den;
    switch (random(carrier === "ℕ" || carrier === "ℤ" ? 5 : 4)) {
      case 0:
        return { text: `${a.text} = ${b.text}`, holds: order === 0n };
      case 1:
        return { text: `${a.text} < ${b.text}`, holds: order < 0n };
      case 2:
        return { text: `${a.text} ≤ ${b.text}`, holds: order <= 0n };
      case 3:
        return { text: `${a.text} ≠ ${b.text}`, holds: order !== 0n };
      default: {
        const holds = a.num === 0n ? b.num === 0n : b.num % a.num === 0n;
        return { text: `${a.text} ∣ ${b.text}`, holds };
      }
    }
  }

  /** The value of a term, written out. */
  private again(a: Closed): Closed {
    const { carrier } = this;
    const sign = a.num < 0n ? "-" : "";
    const whole = `${sign}(${abs(a.num)} : ${carrier})`;
    return { ...a, text: a.den === 1n ? `(${whole})` : `(${whole} / ${a.den})` };
  }
}

describe.each([
  ["norm_num", "ℕ", 1],
  ["norm_num", "ℤ", 2],
  ["norm_num", "ℚ", 3],
  ["norm_num", "ℝ", 4],
  ["decide", "ℕ", 5],
  ["decide", "ℤ", 6],
] as const)("%s over %s", (tactic, carrier, seed) => {
  it("proves what holds, refutes what does not", { timeout: 60_000 }, () => {
    const terms = new Terms(seed * 7919, carrier);
    const wrong: string[] = [];
    for (let i = 0; i < 100; i++) {
      const { text, holds } = terms.proposition();
      if ((left(`: ${text}`, tactic) === "done") !== holds) wrong.push(`${holds} ${text}`);
      if (left(`: ¬(${text})`, tactic) === "done" ? holds : !holds) wrong.push(`not ${text}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("numerals", () => {
  it.each([
    ["(x : ℤ) (h : x % 4 = 1) : x ^ 2 % 4 = 1", "simp [h, pow_two, Int.mul_emod]"],
    ["(x : ℤ) (h : x % 7 = 3) : x ^ 3 % 7 = 6", "norm_num [pow_three, Int.mul_emod, h]"],
    ["(a b : ℕ) (h : a % 9 = 5) (k : b % 9 = 2) : (a + b) % 9 = 7", "simp [h, k, Nat.add_mod]"],
    [": (3.5 : ℝ) = 7 / 2", "norm_num"],
    [": ((13 : ℚ) / 15).den = 15", "rfl"],
    [": ((13 : ℚ) / 15).num = 13", "decide"],
    [": (2 : ℤ) ∣ 4 ∧ ¬(3 : ℕ) ∣ 4", "simp"],
    [": ¬Even 11", "decide"],
    ["(x y : ℕ) (h : x < y) : (x : ℤ) < y", "zify at h\nexact h"],
    ["(x y : ℕ) (h : x + 1 ≤ y) : (x : ℚ) + 1 ≤ y", "qify at h\nexact h"],
    ["(x y : ℤ) (h : x < y) : (x : ℝ) < y", "rify at h\nexact_mod_cast h"],
  ])("%s by %s", (statement, script) => {
    expect(left(statement, script)).toBe("done");
  });
});

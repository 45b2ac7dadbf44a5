/** The big-number helpers against definitions that use only addition and comparison of bits. */
import { describe, expect, it } from "vitest";
import { BigTable, bitLength, compute, costOf, MOST_BITS } from "../../src/kernel/host/big.ts";
import { NameTable, WELL_KNOWN } from "../../src/kernel/host/names.ts";
import { readFileSync } from "node:fs";
import { ARITHMETIC, EQ, kernelWith } from "./support.ts";
import { declaration, term } from "./language.ts";

const samples = [
  0n,
  1n,
  2n,
  3n,
  7n,
  8n,
  255n,
  65535n,
  65536n,
  (1n << 31n) - 1n,
  1n << 31n,
  (1n << 32n) - 1n,
  1n << 32n,
  (1n << 32n) + 1n,
  (1n << 53n) - 1n,
  1n << 53n,
  (1n << 64n) - 1n,
  1n << 64n,
  123456789012345678901234567890n,
  (1n << 200n) - 1n,
  1n << 200n,
  3n ** 150n,
];

function bits(n: bigint): number[] {
  return n === 0n ? [] : n.toString(2).split("").reverse().map(Number);
}
function fromBits(list: readonly number[]): bigint {
  return list.reduceRight((n, bit) => n + n + BigInt(bit), 0n);
}
function bitwise(a: bigint, b: bigint, f: (x: number, y: number) => number): bigint {
  const x = bits(a);
  const y = bits(b);
  const n = Math.max(x.length, y.length);
  return fromBits(Array.from({ length: n }, (_, i) => f(x[i] ?? 0, y[i] ?? 0)));
}

describe("big numbers", () => {
  it("compute what the functions are defined to be", () => {
    for (const a of samples) {
      expect(bitLength(a)).toBe(BigInt(bits(a).length));
      expect(compute("Nat.log2", a, a)).toBe(a === 0n ? 0n : BigInt(bits(a).length - 1));
      for (const b of samples) {
        const sum = compute("Nat.add", a, b) ?? -1n;
        expect(compute("Nat.sub", sum, b)).toBe(a);
        expect(compute("Nat.sub", a, sum)).toBe(0n);
        const q = compute("Nat.div", a, b) ?? -1n;
        const r = compute("Nat.mod", a, b) ?? -1n;
        if (b === 0n) expect([q, r]).toEqual([0n, a]);
        else {
          expect((compute("Nat.mul", q, b) ?? 0n) + r).toBe(a);
          expect(r >= 0n && r < b).toBe(true);
        }
        const g = compute("Nat.gcd", a, b) ?? -1n;
        if (g === 0n) expect([a, b]).toEqual([0n, 0n]);
        else expect([a % g, b % g]).toEqual([0n, 0n]);
        expect(compute("Nat.gcd", b, a)).toBe(g);
        expect(compute("Nat.beq", a, b)).toBe(a === b ? 1n : 0n);
        expect(compute("Nat.ble", a, b)).toBe(a <= b ? 1n : 0n);
        expect(compute("Nat.land", a, b)).toBe(bitwise(a, b, (x, y) => x * y));
        expect(compute("Nat.lor", a, b)).toBe(bitwise(a, b, (x, y) => Math.max(x, y)));
        expect(compute("Nat.xor", a, b)).toBe(bitwise(a, b, (x, y) => (x + y) % 2));
      }
      for (const s of [0n, 1n, 31n, 32n, 33n, 100n]) {
        expect(compute("Nat.shiftLeft", a, s)).toBe(
          fromBits([...Array.from({ length: Number(s) }, () => 0), ...bits(a)]),
        );
        expect(compute("Nat.shiftRight", a, s)).toBe(fromBits(bits(a).slice(Number(s))));
      }
      for (const e of [0n, 1n, 2n, 5n]) {
        let power = 1n;
        for (let i = 0n; i < e; i++) power *= a;
        expect(compute("Nat.pow", a, e)).toBe(power);
      }
    }
  });

  it("refuse what would be too large", () => {
    expect(compute("Nat.shiftLeft", 1n, MOST_BITS)).toBeUndefined();
    expect(compute("Nat.shiftLeft", 1n, 1n << 100n)).toBeUndefined();
    expect(compute("Nat.pow", 2n, 1n << 40n)).toBeUndefined();
    expect(compute("Nat.pow", 1n, 1n << 40n)).toBe(1n);
    expect(compute("Nat.pow", 0n, 1n << 40n)).toBe(0n);
  });

  it("cost fuel by their size, before they are computed", () => {
    const kernel = kernelWith(...ARITHMETIC, ...EQ);
    const check = (value: string, fuel: number) =>
      kernel.isDefEq(term(`Nat.mul (${value}) (${value})`), term("0"), { fuel });
    expect(check("Nat.pow 3 10", 1000)).toMatchObject({ kind: "ok", value: false });
    expect(check("Nat.pow 3 2000000", 1000)).toMatchObject({ kind: "failed" });
    expect(check("Nat.pow 3 2000000", 1_000_000)).toMatchObject({ kind: "ok", value: false });
    expect(costOf("Nat.gcd", 1e6, 1e6, 0)).toBeGreaterThan(1e7);
    expect(costOf("Nat.pow", 2, 64, Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  it("computes 5^999999, of 2.3 million bits", () => {
    const kernel = kernelWith(...ARITHMETIC, ...EQ);
    expect(kernel.isDefEq(term("Nat.mul 5 (Nat.pow 5 999999)"), term("Nat.pow 5 1000000"))).toEqual(
      { kind: "ok", value: true },
    );
  });

  it("of a check are forgotten after it", () => {
    const kernel = kernelWith(...ARITHMETIC, ...EQ);
    const before = kernel.snapshot().length;
    const mark = kernel.mark();
    kernel.add(
      declaration(
        "theorem t : Eq.{1} Nat (Nat.sub (Nat.pow 2 100000) (Nat.pow 2 100000)) 0 := Eq.refl.{1} Nat 0",
      ),
    );
    expect(kernel.snapshot().length - before).toBeLessThan(10_000);
    kernel.release(mark);
    expect(kernel.snapshot().length).toBe(before);
  });

  it("give each number one handle", () => {
    const table = new BigTable();
    expect(table.handle(1n << 40n)).toBe(table.handle(1n << 40n));
    expect(table.handle(1n << 41n)).not.toBe(table.handle(1n << 40n));
    table.cut(1);
    expect(table.handle((1n << 41n) + 1n)).toBe(1);
  });

  it("are what the kernel computes too, across the small and the large ones", () => {
    const kernel = kernelWith(...ARITHMETIC, ...EQ);
    const ops: [string, (a: bigint, b: bigint) => bigint][] = [
      ["add", (a, b) => a + b],
      ["sub", (a, b) => (a < b ? 0n : a - b)],
      ["mul", (a, b) => a * b],
    ];
    for (const [op, f] of ops) {
      for (const a of samples) {
        for (const b of samples) {
          const goal = (c: bigint) =>
            declaration(
              `theorem t : Eq.{1} Nat (Nat.${op} ${a} ${b}) ${c} := Eq.refl.{1} Nat ${c}`,
            );
          const mark = kernel.mark();
          expect(kernel.add(goal(f(a, b))).kind, `${op} ${a} ${b}`).toBe("accepted");
          kernel.release(mark);
          expect(kernel.add(goal(f(a, b) + 1n)).kind, `${op} ${a} ${b}`).toBe("rejected");
        }
      }
    }
  });
});

describe("well-known names", () => {
  it("are numbered as the kernel has them", () => {
    const source = readFileSync(
      new URL("../../src/kernel/assembly/names.ts", import.meta.url),
      "utf8",
    );
    const numbers = [...source.matchAll(/^export const [A-Z0-9_]+: u32 = (\d+);/gm)]
      .map((m) => Number(m[1]))
      .slice(0, WELL_KNOWN.length);
    expect(numbers).toEqual(WELL_KNOWN.map((_, i) => i + 1));
    const table = new NameTable();
    const number = (constant: string) =>
      Number(new RegExp(`^export const ${constant}: u32 = (\\d+);`, "m").exec(source)?.[1]);
    expect(table.intern("Nat.gcd")).toBe(number("NAT_GCD"));
    expect(table.intern("Bool.true")).toBe(number("BOOL_TRUE"));
    expect(table.intern("Eq.refl")).toBe(number("EQ_REFL"));
    expect(table.intern("Quot.ind")).toBe(number("QUOT_IND_NAME"));
    expect(table.intern("h")).toBe(number("N_H"));
  });
});

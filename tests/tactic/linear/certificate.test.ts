/** The search for certificates, against elimination by hand and systems with a known answer. */
import { describe, expect, test } from "vitest";
import {
  type Certificate,
  findCertificate,
  type Relation,
  type Row,
} from "../../../src/tactic/linear/certificate.ts";

const limits = { tick: (): void => undefined };

function row(coefficients: readonly number[], constant: number, relation: Relation): Row {
  const entries = coefficients.flatMap((c, i): [number, bigint][] =>
    c === 0 ? [] : [[i, BigInt(c)]],
  );
  return { coefficients: new Map(entries), constant: BigInt(constant), relation };
}

/** Whether the multipliers say what they should. */
function isValid(rows: readonly Row[], { multipliers, total }: Certificate): boolean {
  const sum = new Map<number, bigint>();
  let constant = 0n;
  let strict = false;
  for (const [i, k] of multipliers) {
    const r = rows[i];
    if (r === undefined || (k < 0n && r.relation !== "eq")) return false;
    strict ||= r.relation === "lt" && k > 0n;
    constant += k * r.constant;
    for (const [x, c] of r.coefficients) sum.set(x, (sum.get(x) ?? 0n) + k * c);
  }
  return (
    [...sum.values()].every((c) => c === 0n) &&
    constant === total &&
    (total > 0n || (strict && total === 0n))
  );
}

/** Fourier–Motzkin elimination: slow, and right. */
function contradicts(rows: readonly Row[], unknowns: number): boolean {
  interface Line {
    c: bigint[];
    k: bigint;
    strict: boolean;
  }
  let lines = rows.flatMap((r): Line[] => {
    const c = Array.from({ length: unknowns }, (_, x) => r.coefficients.get(x) ?? 0n);
    const strict = r.relation === "lt";
    const line = { c, k: r.constant, strict };
    return r.relation === "eq" ? [line, { c: c.map((a) => -a), k: -r.constant, strict }] : [line];
  });
  for (let x = 0; x < unknowns; x++) {
    const coefficient = (l: Line): bigint => l.c[x] ?? 0n;
    const up = lines.filter((l) => coefficient(l) > 0n);
    const down = lines.filter((l) => coefficient(l) < 0n);
    lines = lines.filter((l) => coefficient(l) === 0n);
    for (const a of up) {
      for (const b of down) {
        const [p, q] = [coefficient(a), -coefficient(b)];
        const c = a.c.map((v, i) => v * q + (b.c[i] ?? 0n) * p);
        lines.push({ c, k: a.k * q + b.k * p, strict: a.strict || b.strict });
      }
    }
  }
  return lines.some((l) => l.k > 0n || (l.k === 0n && l.strict));
}

/** A generator with a seed (mulberry32). */
function random(seed: number): (below: number) => number {
  let a = seed;
  return (below) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

describe("small systems", () => {
  test.each<[string, Row[], boolean]>([
    ["x ≤ 0, 1 ≤ x", [row([1], 0, "le"), row([-1], 1, "le")], true],
    ["x ≤ 1, 1 ≤ x", [row([1], -1, "le"), row([-1], 1, "le")], false],
    ["x < 1, 1 ≤ x", [row([1], -1, "lt"), row([-1], 1, "le")], true],
    ["2x = 4, x = 4", [row([2], -4, "eq"), row([1], -4, "eq")], true],
    ["0 < 0", [row([], 0, "lt")], true],
    ["0 = -3", [row([], 3, "eq")], true],
    ["0 = 3", [row([], -3, "eq")], true],
    ["0 ≤ 0", [row([], 0, "le")], false],
    ["x < y, y < x", [row([1, -1], 0, "lt"), row([-1, 1], 0, "lt")], true],
    ["nothing", [], false],
  ])("%s", (_, rows, expected) => {
    const found = findCertificate(rows, limits);
    expect(found !== undefined).toBe(expected);
    if (found !== undefined) expect(isValid(rows, found)).toBe(true);
  });

  test("multipliers have no common divisor", () => {
    const rows = [row([6], -6, "le"), row([-6], 12, "le")];
    expect(findCertificate(rows, limits)).toEqual({
      multipliers: new Map([
        [0, 1n],
        [1, 1n],
      ]),
      total: 6n,
    });
  });
});

describe("against elimination", () => {
  test.each([1, 2, 3, 4, 5, 6])("random systems, seed %i", (seed) => {
    const next = random(seed);
    let refuted = 0;
    for (let round = 0; round < 300; round++) {
      const unknowns = 1 + next(4);
      const relations: readonly Relation[] = ["le", "le", "lt", "eq"];
      const rows = Array.from({ length: 2 + next(5) }, () =>
        row(
          Array.from({ length: unknowns }, () => (next(3) === 0 ? 0 : next(9) - 4)),
          next(7) - 3,
          relations[next(4)] ?? "le",
        ),
      );
      const expected = contradicts(rows, unknowns);
      const found = findCertificate(rows, limits);
      expect(
        found !== undefined,
        JSON.stringify(rows.map((r) => [...r.coefficients].map(String))),
      ).toBe(expected);
      if (found !== undefined) {
        refuted++;
        expect(isValid(rows, found)).toBe(true);
      }
    }
    expect(refuted).toBeGreaterThan(30);
  });
});

describe("larger systems", () => {
  /** Rows around a point, and one that is their sum turned around. */
  function planted(seed: number, unknowns: number, count: number, size: number): Row[] {
    const next = random(seed);
    const rows = Array.from({ length: count }, () =>
      row(
        Array.from({ length: unknowns }, () => (next(4) === 0 ? next(2 * size) - size : 0)),
        -next(size),
        "le",
      ),
    );
    const sum = Array.from({ length: unknowns }, () => 0n);
    let constant = 0n;
    for (let i = 0; i < 12; i++) {
      const r = rows[next(count)];
      const k = BigInt(1 + next(size));
      r?.coefficients.forEach((c, x) => (sum[x] = (sum[x] ?? 0n) - k * c));
      constant -= k * (r?.constant ?? 0n);
    }
    const coefficients = new Map<number, bigint>();
    sum.forEach((c, x) => c !== 0n && coefficients.set(x, c));
    return [...rows, { coefficients, constant, relation: "lt" }];
  }

  test.each([
    [1, 20, 40, 5],
    [2, 40, 120, 10],
    [3, 60, 300, 1000],
    [4, 30, 60, 100_000],
  ])(
    "a planted contradiction, seed %i: %i unknowns, %i rows, entries to %i",
    (seed, n, k, size) => {
      const rows = planted(seed, n, k, size);
      const found = findCertificate(rows, limits);
      expect(found !== undefined && isValid(rows, found)).toBe(true);
    },
  );

  test("numbers beyond floating point", () => {
    const c = 2n ** 2008n;
    const rows: Row[] = [
      { coefficients: new Map([[1, 1n]]), constant: -c, relation: "le" },
      { coefficients: new Map([[1, -1n]]), constant: c, relation: "lt" },
    ];
    const found = findCertificate(rows, limits);
    expect(found !== undefined && isValid(rows, found)).toBe(true);
  });

  test("consistent systems are given up", () => {
    const next = random(9);
    // All hold strictly at the origin.
    const rows = Array.from({ length: 200 }, () =>
      row(
        Array.from({ length: 50 }, () => (next(4) === 0 ? next(20) - 10 : 0)),
        -1 - next(5),
        "lt",
      ),
    );
    expect(findCertificate(rows, limits)).toBeUndefined();
  });

  test("the limit stops it", () => {
    const rows = planted(2, 40, 120, 10);
    let left = 3;
    const tick = (): void => {
      if (left-- === 0) throw new Error("enough");
    };
    expect(() => findCertificate(rows, { tick })).toThrow("enough");
  });
});

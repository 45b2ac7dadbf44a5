/** Quantization while loading: what the formats can hold, and how far it is off. */
import { describe, expect, it } from "vitest";
import { dequantize } from "../../src/model/encodings.ts";
import { floatToHalf, halfToFloat } from "../../src/model/half.ts";
import { quantize } from "../../src/model/quantize.ts";
import { random } from "./support/checkpoint.ts";

const BLOCK = 32;

describe("half precision", () => {
  it("round-trips every finite binary16", () => {
    for (let bits = 0; bits < 0x10000; bits++) {
      if (((bits >> 10) & 31) === 31) continue;
      expect(floatToHalf(halfToFloat(bits))).toBe(bits);
    }
  });

  it("rounds to nearest, ties to even", () => {
    expect(halfToFloat(floatToHalf(1 + 1 / 2048))).toBe(1);
    expect(halfToFloat(floatToHalf(1 + 3 / 2048))).toBe(1 + 1 / 512);
    expect(halfToFloat(floatToHalf(65519))).toBe(65504);
    expect(halfToFloat(floatToHalf(65520))).toBe(Number.POSITIVE_INFINITY);
    expect(floatToHalf(2 ** -26)).toBe(0);
    expect(Number.isNaN(halfToFloat(floatToHalf(Number.NaN)))).toBe(true);
  });
});

describe.each([
  ["Q4_1", 1, 1],
  ["Q4_1", 3, 32],
  ["Q4_1", 17, 100],
  ["Q8_0", 64, 33],
  ["Q8_0", 2, 256],
] as const)("%s of %i rows and %i columns", (encoding, rows, columns) => {
  const next = random(rows * columns);
  const data = Float32Array.from({ length: rows * columns }, () => (next() - 0.4) * 3);

  it("is off by at most half a step of its block", () => {
    const back = dequantize(encoding, quantize(encoding, data, columns), columns);
    expect(back.length).toBe(data.length);
    for (let r = 0; r < rows; r++) {
      for (let b = 0; b < columns; b += BLOCK) {
        const from = r * columns + b;
        const block = data.subarray(from, Math.min(from + BLOCK, (r + 1) * columns));
        const most = block.reduce((a, w) => Math.max(a, Math.abs(w)), 0);
        const step =
          encoding === "Q4_1" ? (Math.max(...block) - Math.min(...block)) / 15 : most / 127;
        block.forEach((w, i) => {
          // f16 scales and minima add their own rounding.
          const off = Math.abs(w - (back[from + i] ?? Number.NaN));
          expect(off).toBeLessThanOrEqual(step * 0.5 + 128 * step * 2 ** -11 + 3 * 2 ** -11);
        });
      }
    }
  });

  it("holds what it can hold exactly", () => {
    const once = dequantize(encoding, quantize(encoding, data, columns), columns);
    const twice = dequantize(encoding, quantize(encoding, once, columns), columns);
    const most = twice.reduce((m, w, i) => Math.max(m, Math.abs(w - (once[i] ?? 0))), 0);
    expect(most).toBeLessThan(4 * 2 ** -11);
  });
});

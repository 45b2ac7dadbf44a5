/** The 4-bit format: what it can hold, how far it is off, and where things lie. */
import { describe, expect, it } from "vitest";
import { BLOCK, TILE } from "../../src/gpu/layout.ts";
import { packF32Tile, packQ4Tile, unpackQ4Tile } from "../../src/model/quantize.ts";
import { floatToHalf, halfToFloat } from "../../src/model/safetensors.ts";
import { random } from "./support/checkpoint.ts";

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
  [1, 1],
  [3, 32],
  [64, 33],
  [17, 100],
])("a tile of %i rows and %i columns", (rows, columns) => {
  const next = random(rows * columns);
  const data = Float32Array.from({ length: rows * columns }, () => (next() - 0.4) * 3);

  it("is off by at most half a step of its block", () => {
    const unpacked = unpackQ4Tile(packQ4Tile(data, columns), columns);
    for (let o = 0; o < rows; o++) {
      for (let b = 0; b < columns; b += BLOCK) {
        const from = o * columns + b;
        const block = data.subarray(from, Math.min(from + BLOCK, (o + 1) * columns));
        const step = (Math.max(...block) - Math.min(...block)) / 15;
        block.forEach((w, i) => {
          // f16 scales and minima add their own rounding.
          const off = Math.abs(w - (unpacked[from + i] ?? Number.NaN));
          expect(off).toBeLessThanOrEqual(step * 0.5 + 16 * step * 2 ** -11 + 3 * 2 ** -11);
        });
      }
    }
    expect(unpacked.subarray(rows * columns).every((w) => w === 0)).toBe(true);
  });

  it("holds what it can hold exactly", () => {
    const once = unpackQ4Tile(packQ4Tile(data, columns), columns).subarray(0, rows * columns);
    const twice = unpackQ4Tile(packQ4Tile(once, columns), columns).subarray(0, rows * columns);
    const most = twice.reduce((m, w, i) => Math.max(m, Math.abs(w - (once[i] ?? 0))), 0);
    expect(most).toBeLessThan(4 * 2 ** -11);
  });

  it("lies in f32 where the shaders look", () => {
    const packed = packF32Tile(data, columns);
    for (let o = 0; o < rows; o++) {
      for (let i = 0; i < columns; i++) {
        expect(packed[((i >> 2) * TILE + o) * 4 + (i & 3)]).toBe(data[o * columns + i]);
      }
    }
  });
});

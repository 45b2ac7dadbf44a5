/** Dequantization, bit by bit against the package gguf; and the device's layout holds the same. */
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/gpu/formats.ts";
import { TILE } from "../../src/gpu/layout.ts";
import { dequantize, type EncodingName, rowBytes } from "../../src/model/encodings.ts";
import { dequantizeFp8 } from "../../src/model/fp8.ts";
import { formatOf, packTile } from "../../src/model/packing.ts";
import { ALL_ENCODINGS, randomBlocks, wholeColumns } from "./support/blocks.ts";
import { random } from "./support/checkpoint.ts";
import { readBytes } from "./support/golden.ts";

const golden = JSON.parse(
  new TextDecoder().decode((await readBytes("../golden/dequantized.json")) ?? new Uint8Array()),
) as Record<string, { bytes: string; weights: string }>;

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

describe("dequantization", () => {
  it.each(Object.entries(golden))("of %s is exact", (name, { bytes, weights }) => {
    const stored = fromBase64(bytes);
    const wanted = new Float32Array(fromBase64(weights).buffer);
    const got = dequantize(name as EncodingName, stored, wanted.length);
    expect(new Uint32Array(got.buffer)).toEqual(new Uint32Array(wanted.buffer));
  });

  it("of FP8 knows every byte, and the scale of each block", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    const values = dequantizeFp8(bytes, 256, 0, Float32Array.of(1, 2));
    expect(values[0x01]).toBe(2 ** -9);
    expect(values[0x08]).toBe(2 ** -6);
    expect(values[0x38]).toBe(1);
    expect(values[0x7e]).toBe(448);
    expect(values[0x7f]).toBeNaN();
    expect(values[0xb8]).toBe(-2);
    const rows = dequantizeFp8(Uint8Array.of(0x38, 0x38), 1, 127, Float32Array.of(3, 5));
    expect([...rows]).toEqual([3, 5]);
  });

  it("leaves out what fills up a row's last block", () => {
    const bytes = randomBlocks("Q8_0", 3, 64, random(2));
    const all = dequantize("Q8_0", bytes, 64);
    const cut = dequantize("Q8_0", bytes, 40);
    for (let r = 0; r < 3; r++) {
      expect(cut.subarray(r * 40, r * 40 + 40)).toEqual(all.subarray(r * 64, r * 64 + 40));
    }
  });
});

describe.each(ALL_ENCODINGS)("a tile of %s", (encoding) => {
  it.each([1, 63, 64])("of %i rows has no word that another row or block writes", (rows) => {
    const columns = encoding.startsWith("Q") ? wholeColumns(encoding, 512) : 70;
    const width = rowBytes(encoding, columns);
    const bytes = randomBlocks(encoding, rows, columns, random(rows));
    const all = packTile(encoding, bytes, columns);
    const { weights, words } = FORMATS[formatOf(encoding)];
    expect(all.length).toBe(Math.ceil(columns / weights) * words * TILE);
    // Row by row, with all others zero, gives the same in sum: words are not shared.
    const sum = new Uint32Array(all.length);
    for (let r = 0; r < rows; r++) {
      const one = new Uint8Array(bytes.length);
      one.set(bytes.subarray(r * width, (r + 1) * width), r * width);
      packTile(encoding, one, columns).forEach((word, i) => {
        if (word !== 0) sum[i] = (sum[i] ?? 0) + word;
      });
    }
    expect(sum).toEqual(all);
  });
});

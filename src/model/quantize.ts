/**
 * Quantization while loading: rows of f32 into blocks of GGUF, to the nearest value that the
 * format holds with the scale that spans the block.
 *
 * Source: ggml-quants.c (quantize_row_q4_1_ref, quantize_row_q8_0_ref).
 */
import { ENCODINGS, rowBytes } from "./encodings.ts";
import { floatToHalf, halfToFloat } from "./half.ts";

export type QuantizedName = "Q4_1" | "Q8_0";

const BLOCK = 32;

/** Blocks of whole rows; the last block of a row is filled up with its last weight. */
export function quantize(
  encoding: QuantizedName,
  rows: Float32Array,
  columns: number,
): Uint8Array<ArrayBuffer> {
  const count = rows.length / columns;
  const width = rowBytes(encoding, columns);
  const out = new Uint8Array(count * width);
  const view = new DataView(out.buffer);
  const block = new Float32Array(BLOCK);
  const { bytes } = ENCODINGS[encoding];
  for (let r = 0; r < count; r++) {
    for (let b = 0; b * BLOCK < columns; b++) {
      const from = r * columns + b * BLOCK;
      const to = Math.min(from + BLOCK, (r + 1) * columns);
      block.fill(rows[to - 1] ?? 0);
      block.set(rows.subarray(from, to));
      if (encoding === "Q4_1") fourBits(block, view, r * width + b * bytes);
      else eightBits(block, view, r * width + b * bytes);
    }
  }
  return out;
}

/** w = d·q + m with q from 0 to 15. */
function fourBits(block: Float32Array, view: DataView, at: number): void {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const w of block) {
    low = Math.min(low, w);
    high = Math.max(high, w);
  }
  const d = floatToHalf((high - low) / 15);
  const m = floatToHalf(low);
  view.setUint16(at, d, true);
  view.setUint16(at + 2, m, true);
  const scale = halfToFloat(d);
  const minimum = halfToFloat(m);
  const nearest = (i: number): number => {
    const q = scale > 0 ? Math.round(((block[i] ?? 0) - minimum) / scale) : 0;
    return Math.max(0, Math.min(15, q));
  };
  for (let i = 0; i < 16; i++) view.setUint8(at + 4 + i, nearest(i) | (nearest(i + 16) << 4));
}

/** w = d·q with q from −127 to 127. */
function eightBits(block: Float32Array, view: DataView, at: number): void {
  let most = 0;
  for (const w of block) most = Math.max(most, Math.abs(w));
  const d = floatToHalf(most / 127);
  view.setUint16(at, d, true);
  const scale = halfToFloat(d);
  for (let i = 0; i < BLOCK; i++) {
    const q = scale > 0 ? Math.round((block[i] ?? 0) / scale) : 0;
    view.setInt8(at + 2 + i, Math.max(-127, Math.min(127, q)));
  }
}

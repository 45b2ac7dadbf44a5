/**
 * FP8 weights as DeepSeek-V3 is published: E4M3FN bytes, and an f32 scale for each block of
 * 128 × 128, w = fp8 · scale_inv[r / 128, c / 128].
 *
 * Source: DeepSeek-V3, inference/kernel.py; "FP8 Formats for Deep Learning" (arXiv 2209.05433).
 */

const SCALE_BLOCK = 128;

const table = Float32Array.from({ length: 256 }, (_, byte) => {
  const sign = byte & 0x80 ? -1 : 1;
  const exponent = (byte >> 3) & 15;
  const fraction = byte & 7;
  if (exponent === 15 && fraction === 7) return Number.NaN;
  return exponent === 0
    ? sign * fraction * 2 ** -9
    : sign * (1 + fraction / 8) * 2 ** (exponent - 7);
});

/** Rows of which the first is row `from`. **Shapes**: `scales (⌈rows/128⌉, ⌈columns/128⌉) f32`. */
export function dequantizeFp8(
  bytes: Uint8Array,
  columns: number,
  from: number,
  scales: Float32Array,
): Float32Array {
  const out = new Float32Array(bytes.length);
  const stride = Math.ceil(columns / SCALE_BLOCK);
  for (let i = 0; i < bytes.length; i++) {
    const row = from + Math.floor(i / columns);
    const block = Math.floor(row / SCALE_BLOCK) * stride + Math.floor((i % columns) / SCALE_BLOCK);
    out[i] = (table[bytes[i] ?? 0] ?? 0) * (scales[block] ?? 0);
  }
  return out;
}

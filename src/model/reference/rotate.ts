/** Rotary embedding: pairs of numbers turned by their position's angles. */

/**
 * Turns `size` numbers from `at` and writes them, scaled, from `to` on. Interleaved pairs are
 * (2i, 2i + 1), else (i, i + size/2); either way the result stays in place, which scores can't tell
 * from Hugging Face's order. `turn` is where the position's cos and sin begin in the table.
 */
export function rotate(
  a: { readonly interleave: boolean; readonly rotations: Float32Array },
  from: Float32Array,
  at: number,
  size: number,
  turn: number,
  out: Float32Array,
  to: number,
  scale: number,
): void {
  const half = size / 2;
  for (let i = 0; i < half; i++) {
    const first = a.interleave ? 2 * i : i;
    const second = a.interleave ? 2 * i + 1 : i + half;
    const x = (from[at + first] ?? 0) * scale;
    const y = (from[at + second] ?? 0) * scale;
    const cos = a.rotations[turn + 2 * i] ?? 0;
    const sin = a.rotations[turn + 2 * i + 1] ?? 0;
    out[to + first] = x * cos - y * sin;
    out[to + second] = x * sin + y * cos;
  }
}

/**
 * The 4-bit format: blocks of 32 weights along the input dimension, each with a scale d and a
 * minimum m in f16, w = d·q + m (Q4_1 of ggml in content; the layout is our own).
 *
 * Layout: outputs lie in tiles of 64, so that the 64 threads of a workgroup read neighbouring
 * words. In a tile, word k of block b of output o is `quants[(4b + k) · 64 + o]`, holding weights
 * 8k to 8k + 7 of the block, the first in the lowest bits; `scales[b · 64 + o]` is `d | m << 16`.
 * Rows past the last output are zero.
 *
 * Source: ggml-common.h (block_q4_1).
 */
import { invariant } from "../base/invariant.ts";
import { BLOCK, blocksOf, TILE } from "../gpu/layout.ts";
import { floatToHalf, halfToFloat } from "./safetensors.ts";

export interface Q4Tile {
  /** (blocks, 4, 64) u32 */
  readonly quants: Uint32Array<ArrayBuffer>;
  /** (blocks, 64) u32 */
  readonly scales: Uint32Array<ArrayBuffer>;
}

/** Packs up to 64 rows. **Shapes**: `rows (≤ 64, columns) f32`. */
export function packQ4Tile(rows: Float32Array, columns: number): Q4Tile {
  const count = rows.length / columns;
  invariant(Number.isInteger(count) && count <= TILE, "a tile has at most 64 whole rows");
  const blocks = blocksOf(columns);
  const quants = new Uint32Array(blocks * TILE * 4);
  const scales = new Uint32Array(blocks * TILE);
  for (let o = 0; o < count; o++) {
    for (let b = 0; b < blocks; b++) {
      const from = o * columns + b * BLOCK;
      const to = o * columns + Math.min(columns, (b + 1) * BLOCK);
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let i = from; i < to; i++) {
        const w = rows[i] ?? 0;
        if (w < low) low = w;
        if (w > high) high = w;
      }
      const d = floatToHalf((high - low) / 15);
      const m = floatToHalf(low);
      const scale = halfToFloat(d);
      const minimum = halfToFloat(m);
      const inverse = scale > 0 ? 1 / scale : 0;
      const at = b * TILE + o;
      scales[at] = d | (m << 16);
      for (let i = from; i < to; i++) {
        const q = Math.max(0, Math.min(15, Math.round(((rows[i] ?? 0) - minimum) * inverse)));
        const k = i - from;
        const word = (b * 4 + (k >> 3)) * TILE + o;
        quants[word] = (quants[word] ?? 0) | (q << (4 * (k & 7)));
      }
    }
  }
  return { quants, scales };
}

/** The weights that a tile stands for. **Shapes**: `(64, columns) f32`. */
export function unpackQ4Tile(tile: Q4Tile, columns: number): Float32Array {
  const out = new Float32Array(TILE * columns);
  const blocks = blocksOf(columns);
  for (let o = 0; o < TILE; o++) {
    for (let b = 0; b < blocks; b++) {
      const at = b * TILE + o;
      const bits = tile.scales[at] ?? 0;
      const d = halfToFloat(bits & 0xffff);
      const m = halfToFloat(bits >>> 16);
      for (let k = 0; k < BLOCK && b * BLOCK + k < columns; k++) {
        const q = ((tile.quants[(b * 4 + (k >> 3)) * TILE + o] ?? 0) >>> (4 * (k & 7))) & 15;
        out[o * columns + b * BLOCK + k] = d * q + m;
      }
    }
  }
  return out;
}

/**
 * Packs up to 64 rows of f32 in the same order: quad j of block b of output o, four weights, is
 * at `((b · 8 + j) · 64 + o) · 4`; columns past the last are zero.
 */
export function packF32Tile(rows: Float32Array, columns: number): Float32Array<ArrayBuffer> {
  const blocks = blocksOf(columns);
  const out = new Float32Array(blocks * BLOCK * TILE);
  const count = rows.length / columns;
  for (let o = 0; o < count; o++) {
    for (let i = 0; i < columns; i++) {
      out[((i >> 2) * TILE + o) * 4 + (i & 3)] = rows[o * columns + i] ?? 0;
    }
  }
  return out;
}

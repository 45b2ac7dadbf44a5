/**
 * What a cache of less than f32 can hold. The twins keep f32 that was rounded so, hence compute
 * with the numbers that shaders read; see shaders/shared/cache-*.wgsl for how these are laid out.
 *
 * f16: each number on its own. q8: blocks of 32 with d = max|x| / 127 in f16, w = d·q. q4: blocks
 * of 32 with d = (max − min) / 15 and m = min in f16, w = d·q + m.
 */
import { BLOCK, type CacheType } from "../../gpu/layout.ts";
import { floatToHalf, halfToFloat } from "../half.ts";

/** Bytes of a row of `width` numbers, which is whole blocks. */
export function cacheBytes(type: CacheType, width: number): number {
  const perBlock = { f32: 128, f16: 64, q8: 36, q4: 20 };
  return (width / BLOCK) * perBlock[type];
}

/** Rounds `count` numbers from `at`, whole blocks, in place. */
export function roundCache(type: CacheType, cache: Float32Array, at: number, count: number): void {
  if (type === "f32") return;
  if (type === "f16") {
    for (let i = at; i < at + count; i++) cache[i] = halfToFloat(floatToHalf(cache[i] ?? 0));
    return;
  }
  for (let from = at; from < at + count; from += BLOCK) {
    const block = cache.subarray(from, from + BLOCK);
    if (type === "q8") roundQ8(block);
    else roundQ4(block);
  }
}

function roundQ8(block: Float32Array): void {
  let most = 0;
  for (const x of block) most = Math.max(most, Math.abs(x));
  const d = halfToFloat(floatToHalf(most / 127));
  const inverse = d > 0 ? 1 / d : 0;
  for (let i = 0; i < BLOCK; i++) {
    const q = Math.floor((block[i] ?? 0) * inverse + 0.5);
    block[i] = Math.max(-127, Math.min(127, q)) * d;
  }
}

function roundQ4(block: Float32Array): void {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const x of block) {
    low = Math.min(low, x);
    high = Math.max(high, x);
  }
  const d = halfToFloat(floatToHalf((high - low) / 15));
  const m = halfToFloat(floatToHalf(low));
  const inverse = d > 0 ? 1 / d : 0;
  for (let i = 0; i < BLOCK; i++) {
    const q = Math.floor(((block[i] ?? 0) - m) * inverse + 0.5);
    block[i] = Math.max(0, Math.min(15, q)) * d + m;
  }
}

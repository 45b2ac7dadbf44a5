/**
 * Twin of shaders/attention-input.wgsl: a row's queries are rotated and scaled, its keys rotated,
 * and keys and values go into the cache.
 */
import type { AttentionShape, CacheLayout, CacheType } from "../../gpu/layout.ts";
import { roundCache } from "./cache.ts";
import { rotate } from "./rotate.ts";
import { cacheRow, rowState, type StepView } from "./step.ts";

export interface AttentionInputArguments {
  readonly rows: number;
  /** (R, stride): queries (heads, size), keys (kvHeads, size), values (kvHeads, size) */
  readonly projected: Float32Array;
  readonly stride: number;
  /** (positions, size/2, 2): cos, sin */
  readonly rotations: Float32Array;
  /** (R, heads, size) */
  readonly query: Float32Array;
  /** (positions, width) */
  readonly cache: Float32Array;
  readonly cacheType: CacheType;
  readonly layout: CacheLayout;
  readonly shape: AttentionShape;
  readonly scale: number;
  readonly interleave: boolean;
}

export function attentionInput(view: StepView, a: AttentionInputArguments): void {
  const { heads, kvHeads, key: size, keyStride, valueStride, valueStart, width } = a.shape;
  for (let r = 0; r < a.rows; r++) {
    const state = rowState(view, r);
    const turn = state.position * size;
    const from = r * a.stride;
    for (let h = 0; h < heads; h++) {
      const to = (r * heads + h) * size;
      rotate(a, a.projected, from + h * size, size, turn, a.query, to, a.scale);
    }
    const row = cacheRow(view, a.layout, state) * width;
    for (let k = 0; k < kvHeads; k++) {
      const key = from + (heads + k) * size;
      rotate(a, a.projected, key, size, turn, a.cache, row + k * keyStride, 1);
      const value = from + (heads + kvHeads + k) * size;
      a.cache.set(a.projected.subarray(value, value + size), row + valueStart + k * valueStride);
    }
    roundCache(a.cacheType, a.cache, row, width);
  }
}

/** Twin of shaders/attention-merge.wgsl: merges the splits of each row's heads by log-sum-exp. */
import type { AttentionShape, CacheLayout, Extent } from "../../gpu/layout.ts";
import { NO_SCORE } from "./attention.ts";

export interface MergeArguments {
  readonly extent: Extent;
  /** (R, heads, splits, value) */
  readonly partial: Float32Array;
  /** (R, heads, splits, 2) */
  readonly statistics: Float32Array;
  readonly layout: CacheLayout;
  readonly shape: AttentionShape;
}

/** **Shapes**: `out (R, heads · value)`. */
export function attentionMerge(a: MergeArguments & { readonly out: Float32Array }): void {
  const { heads, value } = a.shape;
  for (let query = 0; query < a.extent.rows * heads; query++) {
    mergeSplits(a, query, a.out.subarray(query * value, (query + 1) * value));
  }
}

/** The attention's result for one row's head; `query` counts heads over rows. */
export function mergeSplits(a: MergeArguments, query: number, out: Float32Array): void {
  const { value } = a.shape;
  const splits = a.extent.prefixSplits + a.extent.suffixSplits;
  const at = query * a.layout.splits;
  let maximum = NO_SCORE;
  for (let s = 0; s < splits; s++) maximum = Math.max(maximum, a.statistics[(at + s) * 2] ?? 0);
  let sum = 0;
  out.fill(0, 0, value);
  for (let s = 0; s < splits; s++) {
    const weight = Math.exp((a.statistics[(at + s) * 2] ?? 0) - maximum);
    sum += weight * (a.statistics[(at + s) * 2 + 1] ?? 0);
    const from = (at + s) * value;
    for (let j = 0; j < value; j++) out[j] = (out[j] ?? 0) + weight * (a.partial[from + j] ?? 0);
  }
  for (let j = 0; j < value; j++) out[j] = (out[j] ?? 0) / sum;
}

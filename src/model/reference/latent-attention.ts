/**
 * Twin of shaders/latent-attention.wgsl: softmax(q·kᵀ)·c over one split of positions at a time,
 * unnormalised, with the split's maximum and sum. A split of the prompt serves all rows.
 */
import { SPLIT, type AttentionShape, type CacheLayout, type Extent } from "../../gpu/layout.ts";
import { dot } from "./linear.ts";
import { rowState, type StepView } from "./step.ts";

export interface LatentAttentionArguments {
  readonly extent: Extent;
  /** (R, heads, latent + rope) */
  readonly query: Float32Array;
  /** (positions, latent + rope) */
  readonly cache: Float32Array;
  /** (R, heads, splits, latent) */
  readonly partial: Float32Array;
  /** (R, heads, splits, 2) */
  readonly statistics: Float32Array;
  readonly layout: CacheLayout;
  readonly shape: AttentionShape;
}

/** What stands for the maximum of no scores; exp of it is 0 beside any real score. */
export const NO_SCORE = -1e30;

const scores = new Float32Array(SPLIT);

export function latentAttention(view: StepView, a: LatentAttentionArguments): void {
  const { rows, prefixSplits, suffixSplits } = a.extent;
  for (let r = 0; r < rows; r++) {
    const state = rowState(view, r);
    for (let h = 0; h < a.shape.heads; h++) {
      const at = (r * a.shape.heads + h) * a.layout.splits;
      for (let s = 0; s < prefixSplits; s++) {
        attendSplit(a, r, h, at + s, s * SPLIT, state.prefixLength - s * SPLIT);
      }
      const base = a.layout.prefixCapacity + state.slot * a.layout.suffixCapacity;
      for (let s = 0; s < suffixSplits; s++) {
        const first = base + s * SPLIT;
        attendSplit(a, r, h, at + prefixSplits + s, first, state.suffixLength - s * SPLIT);
      }
    }
  }
}

/** `first` is a position of the cache; `visible` may be less than 0 or more than a split. */
function attendSplit(
  a: LatentAttentionArguments,
  r: number,
  h: number,
  at: number,
  first: number,
  visible: number,
): void {
  const { heads, rope, latent: width } = a.shape;
  const stride = width + rope;
  const count = Math.max(0, Math.min(SPLIT, visible));
  let maximum = NO_SCORE;
  for (let t = 0; t < count; t++) {
    const s = dot(a.query, (r * heads + h) * stride, a.cache, (first + t) * stride, stride);
    scores[t] = s;
    if (s > maximum) maximum = s;
  }
  let sum = 0;
  const out = at * width;
  a.partial.fill(0, out, out + width);
  for (let t = 0; t < count; t++) {
    const p = Math.exp((scores[t] ?? 0) - maximum);
    sum += p;
    const from = (first + t) * stride;
    for (let j = 0; j < width; j++) {
      a.partial[out + j] = (a.partial[out + j] ?? 0) + p * (a.cache[from + j] ?? 0);
    }
  }
  a.statistics[at * 2] = maximum;
  a.statistics[at * 2 + 1] = sum;
}

/**
 * Twin of shaders/latent-output.wgsl: merges splits by log-sum-exp, then takes the latent result
 * of each head up to its values (absorbed W_UV).
 */
import type { AttentionShape, CacheLayout, Extent } from "../../gpu/layout.ts";
import { NO_SCORE } from "./latent-attention.ts";
import { dot } from "./linear.ts";

export interface LatentOutputArguments {
  readonly extent: Extent;
  /** (R, heads, splits, latent) */
  readonly partial: Float32Array;
  /** (R, heads, splits, 2) */
  readonly statistics: Float32Array;
  /** (heads, value, latent) */
  readonly valueUp: Float32Array;
  /** (R, heads · value) */
  readonly out: Float32Array;
  readonly layout: CacheLayout;
  readonly shape: AttentionShape;
}

const merged = new Float32Array(1024);

export function latentOutput(a: LatentOutputArguments): void {
  const { heads, value, latent: width } = a.shape;
  const splits = a.extent.prefixSplits + a.extent.suffixSplits;
  for (let r = 0; r < a.extent.rows; r++) {
    for (let h = 0; h < heads; h++) {
      const at = (r * heads + h) * a.layout.splits;
      let maximum = NO_SCORE;
      for (let s = 0; s < splits; s++) {
        maximum = Math.max(maximum, a.statistics[(at + s) * 2] ?? 0);
      }
      let sum = 0;
      merged.fill(0, 0, width);
      for (let s = 0; s < splits; s++) {
        const weight = Math.exp((a.statistics[(at + s) * 2] ?? 0) - maximum);
        sum += weight * (a.statistics[(at + s) * 2 + 1] ?? 0);
        const from = (at + s) * width;
        for (let j = 0; j < width; j++) {
          merged[j] = (merged[j] ?? 0) + weight * (a.partial[from + j] ?? 0);
        }
      }
      for (let d = 0; d < value; d++) {
        a.out[(r * heads + h) * value + d] =
          dot(a.valueUp, (h * value + d) * width, merged, 0, width) / sum;
      }
    }
  }
}

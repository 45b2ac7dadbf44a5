/**
 * Twin of shaders/latent-output.wgsl: merges splits by log-sum-exp, then takes the latent result
 * of each head up to its values (absorbed W_UV).
 */
import { mergeSplits, type MergeArguments } from "./attention-merge.ts";
import { dot } from "./linear.ts";

export interface LatentOutputArguments extends MergeArguments {
  /** (heads, value, latent) */
  readonly valueUp: Float32Array;
  /** Numbers of a head's value. */
  readonly value: number;
  /** (R, heads · value) */
  readonly out: Float32Array;
}

const merged = new Float32Array(1024);

export function latentOutput(a: LatentOutputArguments): void {
  const { heads, value: latent } = a.shape;
  for (let query = 0; query < a.extent.rows * heads; query++) {
    mergeSplits(a, query, merged);
    const h = query % heads;
    for (let d = 0; d < a.value; d++) {
      a.out[query * a.value + d] = dot(a.valueUp, (h * a.value + d) * latent, merged, 0, latent);
    }
  }
}

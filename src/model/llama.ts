/**
 * Llama, top to bottom (DeepSeek-Prover-V2-7B, SmolLM2, …): rotary attention with grouped heads,
 * then a gated feed-forward part, both on the normalized stream.
 *
 * Source: arXiv 2302.13971, grouped heads arXiv 2305.13245; transformers' modeling_llama.py as the
 * measure.
 *
 * R is the rows of a step, H heads, K heads of keys and values, d a head's size.
 */
import type { CacheLayout } from "../gpu/layout.ts";
import { type Activations, cacheOf } from "./activations.ts";
import type { Matrix, Norm, Operations, Tensor } from "./backend.ts";
import type { LlamaConfig } from "./config.ts";
import { type Dense, denseFeedForward } from "./feed-forward.ts";
import { type Head, nextToken } from "./head.ts";
import { softmaxScale } from "./rotations.ts";
import { attentionShape } from "./shapes.ts";

export interface LlamaLayer<T, M> {
  readonly norm: Norm<T>;
  /** (H·d + 2·K·d, hidden) as one matrix, or as several where the file stores them differently. */
  readonly queryKeyValue: readonly { readonly matrix: M; readonly start: number }[];
  /** (hidden, H·d) */
  readonly output: M;
  readonly feedForward: Dense<T, M>;
}

export interface LlamaWeights<T, M> extends Head<T, M> {
  /** (vocab, hidden) */
  readonly embedding: M;
  readonly layers: readonly LlamaLayer<T, M>[];
  /** (positions, d/2, 2) */
  readonly rotations: T;
}

/** Records one step; with `head`, it ends in a token for each row. */
export function llama<T extends Tensor, M extends Matrix>(
  config: LlamaConfig,
  weights: LlamaWeights<T, M>,
  a: Activations<T>,
  layout: CacheLayout,
  head: boolean,
  operations: Operations<T, M>,
): void {
  const shape = attentionShape(config);
  const { projected, query, partial, statistics } = a;
  operations.embed({ table: weights.embedding, out: a.x });
  weights.layers.forEach((layer, index) => {
    // x += W_O · attention(rope(W_Q·x̂), rope(W_K·x̂), W_V·x̂)
    const cache = cacheOf(a, index);
    for (const { matrix, start } of layer.queryKeyValue) {
      operations.linear({ x: a.x, weights: matrix, out: projected, start, norm: layer.norm });
    }
    operations.attentionInput({
      projected,
      rotations: weights.rotations,
      query,
      cache,
      layout,
      shape,
      scale: softmaxScale(config),
      interleave: config.ropeInterleave,
    });
    operations.attention({ query, cache, partial, statistics, layout, shape });
    operations.attentionMerge({ partial, statistics, out: a.attended, layout, shape });
    operations.linear({ x: a.attended, weights: layer.output, out: a.x, add: true });
    // x += W_down · (silu(W_gate·x̂) ⊙ W_up·x̂)
    denseFeedForward(layer.feedForward, a, a.denseAct, operations);
  });
  if (head) nextToken(weights, a, operations);
}

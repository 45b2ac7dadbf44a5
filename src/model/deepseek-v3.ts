/**
 * DeepSeek-V3 (and R1, and Prover-V2 of 671B), top to bottom: the forward pass of N tokens of N
 * sequences in one step. Latent attention; mixtures of experts, of which sigmoids plus a learned
 * bias pick some within the best groups, weighted by the sigmoids alone; the first layers dense.
 *
 * Source: arXiv 2412.19437; transformers' modeling_deepseek_v3.py as the measure.
 *
 * R is the rows of a step, H heads, L layers, E experts.
 */
import type { CacheLayout } from "../gpu/layout.ts";
import { type Activations, cacheOf } from "./activations.ts";
import type { Matrix, Operations, Tensor } from "./backend.ts";
import type { DeepseekConfig } from "./config.ts";
import { type Dense, denseFeedForward, expertFeedForward, type Mixture } from "./feed-forward.ts";
import { type Head, nextToken } from "./head.ts";
import { type LatentAttention, latentAttention } from "./latent-attention.ts";

export interface DeepseekLayer<T, M> {
  readonly attention: LatentAttention<T, M>;
  readonly feedForward: Dense<T, M> | Mixture<T, M>;
}

export interface DeepseekWeights<T, M> extends Head<T, M> {
  /** (vocab, hidden) */
  readonly embedding: M;
  readonly layers: readonly DeepseekLayer<T, M>[];
  /** (positions, rope/2, 2) */
  readonly rotations: T;
}

/** Records one step; with `head`, it ends in a token for each row. */
export function deepseekV3<T extends Tensor, M extends Matrix>(
  config: DeepseekConfig,
  weights: DeepseekWeights<T, M>,
  a: Activations<T>,
  layout: CacheLayout,
  head: boolean,
  operations: Operations<T, M>,
): void {
  operations.embed({ table: weights.embedding, out: a.x });
  weights.layers.forEach(({ attention, feedForward }, index) => {
    // x += W_O · attention(x̂), over the latents.
    const cache = cacheOf(a, index);
    latentAttention(config, attention, weights.rotations, cache, a, layout, operations);
    // x += Σ gate · W_down · (silu(W_gate·x̂) ⊙ W_up·x̂), over the chosen experts.
    if (feedForward.kind === "dense") denseFeedForward(feedForward, a, a.denseAct, operations);
    else expertFeedForward(config, feedForward, a, operations);
  });
  if (head) nextToken(weights, a, operations);
}

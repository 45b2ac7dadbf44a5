/**
 * DeepSeek-V2 and V2-Lite, top to bottom. As V3 but for the routing: scores are a softmax over all
 * experts; the best are taken among all (greedy, V2-Lite) or within the groups whose best expert
 * is highest (V2), without renormalisation. The config says which, `route` does it.
 *
 * Source: arXiv 2405.04434; transformers' modeling_deepseek_v2.py as the measure.
 */
import type { CacheLayout } from "../gpu/layout.ts";
import { type Activations, cacheOf } from "./activations.ts";
import type { Matrix, Operations, Tensor } from "./backend.ts";
import type { DeepseekConfig } from "./config.ts";
import type { DeepseekWeights } from "./deepseek-v3.ts";
import { denseFeedForward, expertFeedForward } from "./feed-forward.ts";
import { nextToken } from "./head.ts";
import { latentAttention } from "./latent-attention.ts";

/** Records one step; with `head`, it ends in a token for each row. */
export function deepseekV2<T extends Tensor, M extends Matrix>(
  config: DeepseekConfig,
  weights: DeepseekWeights<T, M>,
  a: Activations<T>,
  layout: CacheLayout,
  head: boolean,
  operations: Operations<T, M>,
): void {
  operations.embed({ table: weights.embedding, out: a.x });
  weights.layers.forEach(({ attention, feedForward }, index) => {
    const cache = cacheOf(a, index);
    latentAttention(config, attention, weights.rotations, cache, a, layout, operations);
    if (feedForward.kind === "dense") denseFeedForward(feedForward, a, a.denseAct, operations);
    else expertFeedForward(config, feedForward, a, operations);
  });
  if (head) nextToken(weights, a, operations);
}

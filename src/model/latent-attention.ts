/**
 * Multi-head latent attention with absorbed weights: x += W_O · attention(x̂). What is cached per
 * position is the latent c (kv_lora_rank) and one rotated key k_pe, shared by all heads.
 *
 * Source: arXiv 2405.04434, section 2.1; DeepSeek-V3's inference code for the absorption.
 */
import type { CacheLayout } from "../gpu/layout.ts";
import type { Activations } from "./activations.ts";
import type { Matrix, Norm, Operations, Tensor } from "./backend.ts";
import type { DeepseekConfig } from "./config.ts";
import { softmaxScale } from "./rotations.ts";
import { attentionShape, queryColumns } from "./shapes.ts";

/** Hugging Face's norms of the two latents take this, whatever the config says. */
export const LATENT_EPS = 1e-6;

export interface LatentAttention<T, M> {
  readonly norm: Norm<T>;
  /**
   * Rows that follow each other: H·(nope + rope) of queries, or q_lora_rank in whole octets; then
   * the latent and rope. One matrix or two, each with where its rows begin.
   */
  readonly queryAndLatent: readonly { readonly matrix: M; readonly start: number }[];
  /** (H·(nope + rope), q_lora_rank); null without q_lora_rank. */
  readonly queryUp: { readonly matrix: M; readonly norm: Norm<T> } | null;
  /** W_UK (H, nope, latent); the latent's norm is folded into it and into W_UV. */
  readonly keyUp: T;
  /** W_UV (H, value, latent) */
  readonly valueUp: T;
  /** (hidden, H·value) */
  readonly output: M;
}

export function latentAttention<T extends Tensor, M extends Matrix>(
  config: DeepseekConfig,
  layer: LatentAttention<T, M>,
  rotations: T,
  cache: T,
  a: Activations<T>,
  layout: CacheLayout,
  operations: Operations<T, M>,
): void {
  const shape = attentionShape(config);
  const { query, partial, statistics } = a;
  for (const { matrix, start } of layer.queryAndLatent) {
    operations.linear({ x: a.x, weights: matrix, out: a.projected, start, norm: layer.norm });
  }
  const { queryUp } = layer;
  if (queryUp) {
    const { matrix, norm } = queryUp;
    operations.linear({ x: a.projected, weights: matrix, out: a.q, norm });
  }
  operations.latent({
    q: queryUp ? a.q : a.projected,
    queryStart: 0,
    kv: a.projected,
    latentStart: queryColumns(config),
    keyUp: layer.keyUp,
    rotations,
    query,
    cache,
    layout,
    shape,
    nope: config.qkNopeHeadDim,
    scale: softmaxScale(config),
    interleave: config.ropeInterleave,
    eps: LATENT_EPS,
  });
  operations.attention({ query, cache, partial, statistics, layout, shape });
  operations.latentOutput({
    partial,
    statistics,
    valueUp: layer.valueUp,
    value: config.vHeadDim,
    out: a.attended,
    layout,
    shape,
  });
  operations.linear({ x: a.attended, weights: layer.output, out: a.x, add: true });
}

/**
 * DeepSeek-V3, top to bottom: the forward pass of N tokens of N sequences in one step.
 *
 * Multi-head latent attention with absorbed weights: what is cached per position and layer is
 * the latent c (kv_lora_rank) and one rotated key k_pe, shared by all heads. Feed-forward parts
 * are mixtures of experts; a dense part is a mixture of one expert that is always chosen, and
 * shared experts are experts with a gate of 1. RMSNorm's weight is folded into the matrix that
 * follows it, its division is done where that matrix is applied.
 *
 * Source: arXiv 2405.04434 (latent attention), arXiv 2412.19437 (DeepSeek-V3).
 *
 * R is the rows of a step, H heads, L layers.
 */
import { type CacheLayout, wholeOctets } from "../gpu/layout.ts";
import type { Matrix, Operations, Tensor } from "./backend.ts";
import type { ModelConfig } from "./config.ts";
import { softmaxScale } from "./rotations.ts";

/** Hugging Face's DeepseekV3RMSNorm takes this for the two latents, whatever the config says. */
const LATENT_EPS = 1e-6;

export interface Layer<T, M> {
  /** (q + kv latent + rope, hidden): q is H·(nope + rope), or q_lora_rank in whole octets. */
  readonly queryAndLatent: M;
  /** (H·(nope + rope), q_lora_rank), the query norm folded in; null without q_lora_rank. */
  readonly queryUp: M | null;
  /** W_UK (H, nope, latent); the latent's norm is folded into it and into W_UV. */
  readonly keyUp: T;
  /** W_UV (H, value, latent) */
  readonly valueUp: T;
  /** (hidden, H·value) */
  readonly output: M;
  /** Null in a dense layer. */
  readonly router: {
    /** (E, hidden) */
    readonly weight: T;
    /** (E) */
    readonly bias: T;
  } | null;
  /** (E + shared, inner, hidden) */
  readonly gate: M;
  readonly up: M;
  /** (E + shared, hidden, inner) */
  readonly down: M;
}

export interface Weights<T, M> {
  /** (vocab, hidden) */
  readonly embedding: T;
  readonly layers: readonly Layer<T, M>[];
  /** (vocab, hidden), the final norm folded in */
  readonly head: M;
  /** (positions, rope/2, 2) */
  readonly rotations: T;
}

/** Columns of `projected` before the latent: the queries, padded so that they end in zeros. */
export function queryColumns(config: ModelConfig): number {
  const { numAttentionHeads, qkNopeHeadDim, qkRopeHeadDim } = config;
  return config.qLoraRank === null
    ? numAttentionHeads * (qkNopeHeadDim + qkRopeHeadDim)
    : wholeOctets(config.qLoraRank);
}

/** What a step writes. Nothing here outlives a step but the caches. */
export interface Activations<T> {
  /** (R, hidden) the residual stream */
  readonly x: T;
  /** (R, q + latent + rope) */
  readonly projected: T;
  /** (R, H·(nope + rope)), used with q_lora_rank */
  readonly q: T;
  /** (R, H, latent + rope) */
  readonly query: T;
  /** (R, H, splits, latent) */
  readonly partial: T;
  /** (R, H, splits, 2) */
  readonly statistics: T;
  /** (R, H·value) */
  readonly attended: T;
  /** (R, E + shared) */
  readonly gates: T;
  /** (R, 1), ones: the gate of a dense layer's only expert */
  readonly dense: T;
  /** (R, E + shared, moe inner) */
  readonly expertAct: T;
  /** (R, 1, inner) */
  readonly denseAct: T;
  /** (R, vocab) */
  readonly logits: T;
  /** (R) u32 */
  readonly sampled: T;
  /** L × (positions, latent + rope) */
  readonly caches: readonly T[];
}

/** Records one step; with `head`, it ends in a token for each row. */
export function deepseekV3<T extends Tensor, M extends Matrix>(
  config: ModelConfig,
  weights: Weights<T, M>,
  a: Activations<T>,
  layout: CacheLayout,
  head: boolean,
  operations: Operations<T, M>,
): void {
  const { numAttentionHeads: heads, kvLoraRank: latent, rmsNormEps: eps } = config;
  const { qkNopeHeadDim: nope, qkRopeHeadDim: rope, vHeadDim: value } = config;
  const shape = { heads, nope, rope, latent, value };

  operations.embed({ table: weights.embedding, out: a.x });

  weights.layers.forEach((layer, index) => {
    // Latent attention: x += W_O · attention(x̂).
    const cache = at(a.caches, index);
    operations.linear({
      x: a.x,
      weights: layer.queryAndLatent,
      out: a.projected,
      normalize: eps,
    });
    let q = a.projected;
    if (layer.queryUp) {
      operations.linear({
        x: a.projected,
        weights: layer.queryUp,
        out: a.q,
        normalize: LATENT_EPS,
      });
      q = a.q;
    }
    operations.latent({
      q,
      queryStart: 0,
      kv: a.projected,
      latentStart: queryColumns(config),
      keyUp: layer.keyUp,
      rotations: weights.rotations,
      query: a.query,
      cache,
      layout,
      shape,
      scale: softmaxScale(config),
      interleave: config.ropeInterleave,
      eps: LATENT_EPS,
    });
    const { query, partial, statistics } = a;
    operations.latentAttention({ query, cache, partial, statistics, layout, shape });
    operations.latentOutput({
      partial,
      statistics,
      valueUp: layer.valueUp,
      out: a.attended,
      layout,
      shape,
    });
    operations.linear({ x: a.attended, weights: layer.output, out: a.x, add: true });

    // Mixture of experts: x += Σ gate · W_down · (silu(W_gate·x̂) ⊙ W_up·x̂).
    const { gate, up, down, router } = layer;
    if (router) {
      operations.route({
        x: a.x,
        router: router.weight,
        bias: router.bias,
        gates: a.gates,
        eps,
        experts: config.nRoutedExperts,
        shared: config.nSharedExperts,
        chosen: config.numExpertsPerTok,
        groups: config.nGroup,
        chosenGroups: config.topkGroup,
        normalize: config.normTopkProb,
        scale: config.routedScalingFactor,
      });
    }
    const gates = router ? a.gates : a.dense;
    const act = router ? a.expertAct : a.denseAct;
    operations.expertUp({ x: a.x, gates, gate, up, act, eps });
    operations.expertDown({ act, gates, down, out: a.x });
  });

  if (!head) return;
  operations.linear({ x: a.x, weights: weights.head, out: a.logits, normalize: eps });
  operations.sample({ logits: a.logits, sampled: a.sampled });
}

function at<X>(list: readonly X[], index: number): X {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no layer ${index}`);
  return item;
}

/** Sizes that follow from a model's configuration. */
import { type AttentionShape, groupedShape, latentShape, wholeOctets } from "../gpu/layout.ts";
import type { DeepseekConfig, ModelConfig } from "./config.ts";

export function attentionShape(config: ModelConfig): AttentionShape {
  const { numAttentionHeads: heads } = config;
  return config.architecture === "llama"
    ? groupedShape(heads, config.numKeyValueHeads, config.headDim)
    : latentShape(heads, config.kvLoraRank, config.qkRopeHeadDim);
}

/** Columns of `projected` before the latent: the queries, padded so that they end in zeros. */
export function queryColumns(config: DeepseekConfig): number {
  const { numAttentionHeads, qkNopeHeadDim, qkRopeHeadDim } = config;
  return config.qLoraRank === null
    ? numAttentionHeads * (qkNopeHeadDim + qkRopeHeadDim)
    : wholeOctets(config.qLoraRank);
}

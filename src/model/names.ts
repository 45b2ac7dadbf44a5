/**
 * What tensors are called: Hugging Face's names and GGUF's, by what they are in the model.
 *
 * Source: transformers' modeling files; ggml's gguf-py/gguf/constants.py.
 */

export type GatedPart = "gate" | "up" | "down";

/** One matrix within a tensor that may hold several, one after the other. */
export interface MatrixName {
  readonly name: string;
  /** Which of `count` matrices; 0 of 1 for a tensor of its own. */
  readonly index: number;
  readonly count: number;
}

export interface LayerNames {
  readonly attentionNorm: string;
  readonly query: string;
  readonly key: string;
  readonly value: string;
  readonly attentionOutput: string;
  readonly queryDown: string;
  readonly queryNorm: string;
  readonly queryUp: string;
  readonly latent: string;
  readonly latentNorm: string;
  /** W_UK and W_UV of all heads together, or … */
  readonly latentUp: string;
  /** … apart: (heads, latent, nope) and (heads, value, latent); null where no file has them so. */
  readonly keyUp: string | null;
  readonly valueUp: string | null;
  readonly feedForwardNorm: string;
  readonly router: string;
  readonly routerBias: string;
  dense(part: GatedPart): string;
  shared(part: GatedPart): string;
  expert(part: GatedPart, index: number, count: number): MatrixName;
}

export interface Names {
  readonly embedding: string;
  readonly norm: string;
  readonly head: string;
  layer(index: number): LayerNames;
}

export const huggingFaceNames: Names = {
  embedding: "model.embed_tokens.weight",
  norm: "model.norm.weight",
  head: "lm_head.weight",
  layer: (index) => {
    const layer = `model.layers.${index}`;
    const attention = `${layer}.self_attn`;
    return {
      attentionNorm: `${layer}.input_layernorm.weight`,
      query: `${attention}.q_proj.weight`,
      key: `${attention}.k_proj.weight`,
      value: `${attention}.v_proj.weight`,
      attentionOutput: `${attention}.o_proj.weight`,
      queryDown: `${attention}.q_a_proj.weight`,
      queryNorm: `${attention}.q_a_layernorm.weight`,
      queryUp: `${attention}.q_b_proj.weight`,
      latent: `${attention}.kv_a_proj_with_mqa.weight`,
      latentNorm: `${attention}.kv_a_layernorm.weight`,
      latentUp: `${attention}.kv_b_proj.weight`,
      keyUp: null,
      valueUp: null,
      feedForwardNorm: `${layer}.post_attention_layernorm.weight`,
      router: `${layer}.mlp.gate.weight`,
      routerBias: `${layer}.mlp.gate.e_score_correction_bias`,
      dense: (part) => `${layer}.mlp.${part}_proj.weight`,
      shared: (part) => `${layer}.mlp.shared_experts.${part}_proj.weight`,
      expert: (part, e) => ({
        name: `${layer}.mlp.experts.${e}.${part}_proj.weight`,
        index: 0,
        count: 1,
      }),
    };
  },
};

export const ggufNames: Names = {
  embedding: "token_embd.weight",
  norm: "output_norm.weight",
  head: "output.weight",
  layer: (index) => {
    const block = `blk.${index}`;
    return {
      attentionNorm: `${block}.attn_norm.weight`,
      query: `${block}.attn_q.weight`,
      key: `${block}.attn_k.weight`,
      value: `${block}.attn_v.weight`,
      attentionOutput: `${block}.attn_output.weight`,
      queryDown: `${block}.attn_q_a.weight`,
      queryNorm: `${block}.attn_q_a_norm.weight`,
      queryUp: `${block}.attn_q_b.weight`,
      latent: `${block}.attn_kv_a_mqa.weight`,
      latentNorm: `${block}.attn_kv_a_norm.weight`,
      latentUp: `${block}.attn_kv_b.weight`,
      keyUp: `${block}.attn_k_b.weight`,
      valueUp: `${block}.attn_v_b.weight`,
      feedForwardNorm: `${block}.ffn_norm.weight`,
      router: `${block}.ffn_gate_inp.weight`,
      routerBias: `${block}.exp_probs_b.bias`,
      dense: (part) => `${block}.ffn_${part}.weight`,
      shared: (part) => `${block}.ffn_${part}_shexp.weight`,
      expert: (part, e, count) => ({ name: `${block}.ffn_${part}_exps.weight`, index: e, count }),
    };
  },
};

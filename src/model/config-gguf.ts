/**
 * A model's hyperparameters from a GGUF file's metadata, brought under the names of `config.json`
 * so that one reader checks both.
 *
 * Two things differ from Hugging Face's files: llama's rows of queries and keys are permuted so
 * that rope turns neighbouring pairs; and YaRN's `mscale_all_dim` is stored as a tenth of itself.
 *
 * Source: ggml's docs/gguf.md, llama.cpp's convert_hf_to_gguf.py and llama-model.cpp.
 */
import { type ModelConfig, readConfig } from "./config.ts";
import { ModelFileError, UnsupportedModelError } from "./errors.ts";
import type { Gguf, GgufValue } from "./gguf.ts";

export function ggufConfig({ path, metadata, tensors }: Gguf): ModelConfig {
  const architecture = metadata.get("general.architecture");
  if (architecture !== "llama" && architecture !== "deepseek2") {
    throw new UnsupportedModelError(
      `${path} holds a model of the architecture ${JSON.stringify(architecture ?? null).slice(0, 80)}; this engine runs "llama" and "deepseek2".`,
    );
  }
  const get = (key: string): GgufValue | undefined => metadata.get(`${architecture}.${key}`);
  const vocabulary = tensors.shape("token_embd.weight")?.[0];
  const tokens = metadata.get("tokenizer.ggml.tokens");
  if (Array.isArray(tokens) && vocabulary !== undefined && tokens.length > vocabulary) {
    throw new ModelFileError(
      path,
      `its tokenizer has ${tokens.length} tokens, but its weights have ${vocabulary}.`,
    );
  }
  const common = {
    hidden_size: get("embedding_length"),
    num_hidden_layers: get("block_count"),
    num_attention_heads: get("attention.head_count"),
    intermediate_size: uniform(get("feed_forward_length")),
    rope_theta: get("rope.freq_base") ?? 10000,
    rope_scaling: ropeScaling(get),
    rms_norm_eps: get("attention.layer_norm_rms_epsilon"),
    vocab_size: vocabulary ?? get("vocab_size"),
    max_position_embeddings: get("context_length"),
    tie_word_embeddings: !tensors.has("output.weight"),
    rope_interleave: true,
    bos_token_id: metadata.get("tokenizer.ggml.bos_token_id") ?? null,
    eos_token_id: ends(metadata),
  };
  return readConfig(
    architecture === "llama"
      ? { ...common, ...llama(get) }
      : { ...common, ...deepseek(get, tensors) },
    path,
  );
}

type Get = (key: string) => GgufValue | undefined;

function llama(get: Get) {
  return {
    model_type: "llama",
    num_key_value_heads: get("attention.head_count_kv") ?? get("attention.head_count"),
    head_dim:
      get("attention.key_length") ??
      number(get("embedding_length")) / number(get("attention.head_count")),
  };
}

function deepseek(get: Get, tensors: Gguf["tensors"]) {
  const rope = number(get("rope.dimension_count"));
  // Newer files describe the latent as the key and have the heads' own sizes apart.
  const key = number(get("attention.key_length_mla") ?? get("attention.key_length"));
  const sigmoid = get("expert_gating_func") === 2;
  const biased = [...Array(512).keys()].some((i) => tensors.has(`blk.${i}.exp_probs_b.bias`));
  const v3 = sigmoid || biased;
  const groups = get("expert_group_count");
  const experts = get("expert_count") ?? 0;
  return {
    model_type: v3 ? "deepseek_v3" : "deepseek_v2",
    topk_method: v3 ? "noaux_tc" : groups === undefined ? "greedy" : "group_limited_greedy",
    q_lora_rank: get("attention.q_lora_rank") ?? null,
    kv_lora_rank: get("attention.kv_lora_rank"),
    qk_nope_head_dim: key - rope,
    qk_rope_head_dim: rope,
    v_head_dim: get("attention.value_length_mla") ?? get("attention.value_length"),
    moe_intermediate_size: get("expert_feed_forward_length"),
    n_routed_experts: experts,
    n_shared_experts: get("expert_shared_count") ?? 0,
    num_experts_per_tok: get("expert_used_count") ?? 0,
    n_group: groups ?? 1,
    topk_group: get("expert_group_used_count") ?? 1,
    routed_scaling_factor: get("expert_weights_scale") || 1,
    norm_topk_prob: get("expert_weights_norm") ?? v3,
    first_k_dense_replace: get("leading_dense_block_count") ?? 0,
  };
}

function ropeScaling(get: Get) {
  const type = get("rope.scaling.type") ?? "none";
  if (type === "none") return null;
  const perLog = get("rope.scaling.yarn_log_multiplier");
  // As a tenth of itself; f32 leaves a trace that rounding takes away.
  const mscale = typeof perLog === "number" ? Math.round(perLog * 1e5) / 1e4 : 0;
  return {
    type,
    factor: get("rope.scaling.factor"),
    original_max_position_embeddings: get("rope.scaling.original_context_length"),
    beta_fast: get("rope.scaling.yarn_beta_fast") ?? 32,
    beta_slow: get("rope.scaling.yarn_beta_slow") ?? 1,
    ...(mscale > 0 ? { mscale, mscale_all_dim: mscale } : {}),
  };
}

/** Some writers give one number a layer; this engine runs models whose layers are alike. */
function uniform(value: GgufValue | undefined): GgufValue | undefined {
  if (!Array.isArray(value)) return value;
  return value.every((v) => v === value[0]) ? value[0] : value;
}

/** All tokens at which a turn ends. */
function ends(metadata: Gguf["metadata"]): readonly GgufValue[] {
  const keys = ["eos_token_id", "eot_token_id", "eom_token_id"];
  const ids = keys.map((key) => metadata.get(`tokenizer.ggml.${key}`));
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function number(value: GgufValue | undefined): number {
  return typeof value === "number" ? value : Number.NaN;
}

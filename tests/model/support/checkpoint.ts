/** Random checkpoints of any shape, made in memory: for benchmarks and for damaged files. */
import { memoryFiles, type ModelFiles } from "../../../src/model/files.ts";

/** The embedded model's shape, as training/ makes it. */
export const EMBEDDED_CONFIG = {
  model_type: "deepseek_v3",
  hidden_size: 256,
  num_hidden_layers: 4,
  num_attention_heads: 4,
  q_lora_rank: null,
  kv_lora_rank: 64,
  qk_nope_head_dim: 32,
  qk_rope_head_dim: 16,
  v_head_dim: 32,
  intermediate_size: 704,
  moe_intermediate_size: 192,
  n_routed_experts: 8,
  n_shared_experts: 1,
  num_experts_per_tok: 2,
  n_group: 4,
  topk_group: 2,
  routed_scaling_factor: 2.5,
  norm_topk_prob: true,
  first_k_dense_replace: 1,
  vocab_size: 1536,
  tie_word_embeddings: true,
  max_position_embeddings: 1024,
  rope_theta: 10000,
  rms_norm_eps: 1e-6,
  bos_token_id: 0,
  eos_token_id: 1,
};

export type ConfigJson = typeof EMBEDDED_CONFIG;

/** Mulberry32: uniform in [0, 1). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Names and shapes of every tensor that a config asks for. */
export function tensorShapes(c: ConfigJson): Map<string, number[]> {
  const shapes = new Map<string, number[]>();
  const hidden = c.hidden_size;
  const heads = c.num_attention_heads;
  shapes.set("model.embed_tokens.weight", [c.vocab_size, hidden]);
  shapes.set("model.norm.weight", [hidden]);
  for (let layer = 0; layer < c.num_hidden_layers; layer++) {
    const p = `model.layers.${layer}`;
    const mlp = (prefix: string, inner: number): void => {
      shapes.set(`${prefix}.gate_proj.weight`, [inner, hidden]);
      shapes.set(`${prefix}.up_proj.weight`, [inner, hidden]);
      shapes.set(`${prefix}.down_proj.weight`, [hidden, inner]);
    };
    shapes.set(`${p}.input_layernorm.weight`, [hidden]);
    shapes.set(`${p}.post_attention_layernorm.weight`, [hidden]);
    const query = heads * (c.qk_nope_head_dim + c.qk_rope_head_dim);
    shapes.set(`${p}.self_attn.q_proj.weight`, [query, hidden]);
    const cached = c.kv_lora_rank + c.qk_rope_head_dim;
    shapes.set(`${p}.self_attn.kv_a_proj_with_mqa.weight`, [cached, hidden]);
    shapes.set(`${p}.self_attn.kv_a_layernorm.weight`, [c.kv_lora_rank]);
    const up = heads * (c.qk_nope_head_dim + c.v_head_dim);
    shapes.set(`${p}.self_attn.kv_b_proj.weight`, [up, c.kv_lora_rank]);
    shapes.set(`${p}.self_attn.o_proj.weight`, [hidden, heads * c.v_head_dim]);
    if (layer < c.first_k_dense_replace) {
      mlp(`${p}.mlp`, c.intermediate_size);
      continue;
    }
    shapes.set(`${p}.mlp.gate.weight`, [c.n_routed_experts, hidden]);
    shapes.set(`${p}.mlp.gate.e_score_correction_bias`, [c.n_routed_experts]);
    for (let e = 0; e < c.n_routed_experts; e++) {
      mlp(`${p}.mlp.experts.${e}`, c.moe_intermediate_size);
    }
    mlp(`${p}.mlp.shared_experts`, c.moe_intermediate_size * c.n_shared_experts);
  }
  return shapes;
}

/** A safetensors file of f32 tensors. */
export function writeSafetensors(
  tensors: ReadonlyMap<string, { shape: readonly number[]; data: Float32Array }>,
): Uint8Array {
  const header: Record<string, unknown> = {};
  let offset = 0;
  for (const [name, { shape, data }] of tensors) {
    header[name] = {
      dtype: "F32",
      shape,
      data_offsets: [offset, offset + data.byteLength],
    };
    offset += data.byteLength;
  }
  const json = JSON.stringify(header);
  const text = new TextEncoder().encode(json + " ".repeat((8 - (json.length % 8)) % 8));
  const bytes = new Uint8Array(8 + text.length + offset);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  let at = 8 + text.length;
  for (const { data } of tensors.values()) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  return bytes;
}

/** config.json and model.safetensors with weights drawn at random. */
export function randomCheckpoint(config: ConfigJson, seed = 1): Map<string, Uint8Array> {
  const next = random(seed);
  const tensors = new Map<string, { shape: readonly number[]; data: Float32Array }>();
  for (const [name, shape] of tensorShapes(config)) {
    const size = shape.reduce((a, b) => a * b, 1);
    const spread = shape.length === 1 ? 0.2 : 3 / Math.sqrt(shape[1] ?? 1);
    const middle = name.endsWith("norm.weight") ? 1 : 0;
    const data = Float32Array.from({ length: size }, () => middle + spread * (next() - 0.5));
    tensors.set(name, { shape, data });
  }
  return new Map([
    ["config.json", new TextEncoder().encode(JSON.stringify(config))],
    ["model.safetensors", writeSafetensors(tensors)],
  ]);
}

export function checkpointFiles(config: ConfigJson, seed = 1): ModelFiles {
  return memoryFiles(randomCheckpoint(config, seed));
}

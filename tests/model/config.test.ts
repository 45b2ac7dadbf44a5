/** Reading config.json: what Hugging Face writes, and what hostile files hold. */
import { describe, expect, it } from "vitest";
import { parseModelConfig } from "../../src/model/config.ts";
import { ModelFileError, UnsupportedModelError } from "../../src/model/errors.ts";
import { EMBEDDED_CONFIG } from "./support/checkpoint.ts";

function parse(changes: object) {
  return parseModelConfig(JSON.stringify({ ...EMBEDDED_CONFIG, ...changes }));
}

describe("config.json", () => {
  it("is read, old and new ways of writing rope alike", () => {
    const yarn = {
      factor: 40,
      original_max_position_embeddings: 4096,
      beta_fast: 32,
      beta_slow: 1,
      mscale: 1,
      mscale_all_dim: 1,
    };
    const old = parse({ rope_theta: 5000, rope_scaling: { type: "yarn", ...yarn } });
    const merged = parse({
      rope_theta: undefined,
      rope_parameters: { rope_type: "yarn", rope_theta: 5000, ...yarn },
    });
    expect(merged).toEqual(old);
    expect(old.yarn?.factor).toBe(40);
    expect(parse({ rope_parameters: { rope_type: "default", rope_theta: 7 } }).ropeTheta).toBe(7);
    expect(parse({}).yarn).toBeNull();
  });

  it("may have several ends, no experts, or a query bottleneck", () => {
    expect(parse({ eos_token_id: [1, 2] }).eosTokenIds).toEqual([1, 2]);
    expect(parse({ eos_token_id: null }).eosTokenIds).toEqual([]);
    expect(parse({ n_routed_experts: null })).toMatchObject({ firstKDenseReplace: 4 });
    expect(parse({ q_lora_rank: 96 })).toMatchObject({ qLoraRank: 96 });
  });

  it.each([
    ["hidden_size", -1],
    ["hidden_size", 1.5],
    ["hidden_size", "256"],
    ["hidden_size", 1e9],
    ["num_hidden_layers", 0],
    ["num_attention_heads", null],
    ["kv_lora_rank", 4096],
    ["qk_rope_head_dim", 15],
    ["vocab_size", 1],
    ["eos_token_id", 99999],
    ["rms_norm_eps", -1],
    ["rope_theta", 0],
    ["rope_scaling", "yarn"],
    ["n_group", 3],
    ["topk_group", 9],
    ["num_experts_per_tok", 0],
    ["num_experts_per_tok", 5],
    ["norm_topk_prob", 1],
    ["tie_word_embeddings", "yes"],
  ])("with %s = %j is refused by that name", (field, value) => {
    expect(() => parse({ [field]: value })).toThrow(ModelFileError);
    expect(() => parse({ [field]: value })).toThrow(field);
  });

  it.each([
    { model_type: "gemma" },
    { model_type: "llama", mlp_bias: true },
    { model_type: "deepseek_v2", scoring_func: "sigmoid" },
    { hidden_act: "gelu" },
    { scoring_func: "softmax" },
    { topk_method: "greedy" },
    { attention_bias: true },
    { quantization_config: { quant_method: "gptq" } },
    { rope_scaling: { type: "linear", factor: 2 } },
  ])("of another model is called unsupported: %j", (changes) => {
    expect(() => parse(changes)).toThrow(UnsupportedModelError);
  });

  it.each(["", "[]", "null", "{", "7"])("that is %j is refused", (text) => {
    expect(() => parseModelConfig(text)).toThrow(ModelFileError);
  });
});

/**
 * The hyperparameters of a model, read from `config.json` as Hugging Face writes it.
 *
 * Invariant: every number in a {@link ModelConfig} is within the limits below, so that no later
 * shape computation can overflow or allocate absurdly. A hostile file ends here.
 *
 * Source: transformers, `configuration_{llama,deepseek_v2,deepseek_v3}.py`; YaRN: arXiv 2309.00071.
 */
import { ModelFileError, UnsupportedModelError } from "./errors.ts";

/** Context extension by YaRN; the names are those of `rope_scaling`. */
export interface Yarn {
  readonly factor: number;
  readonly originalMaxPositionEmbeddings: number;
  readonly betaFast: number;
  readonly betaSlow: number;
  /** 0 when absent, as in `config.json`. */
  readonly mscale: number;
  readonly mscaleAllDim: number;
  /** The factor of cosines and sines where the file gives one. */
  readonly attentionFactor: number | null;
}

/** Names follow `config.json` in camel case; all sizes are in numbers of elements. */
interface CommonConfig {
  readonly hiddenSize: number;
  readonly numHiddenLayers: number;
  readonly numAttentionHeads: number;
  readonly intermediateSize: number;
  readonly ropeTheta: number;
  /** Whether rope turns neighbouring pairs (2i, 2i + 1), not (i, i + d/2). */
  readonly ropeInterleave: boolean;
  readonly yarn: Yarn | null;
  readonly rmsNormEps: number;
  readonly vocabSize: number;
  readonly maxPositionEmbeddings: number;
  readonly tieWordEmbeddings: boolean;
  readonly bosTokenId: number | null;
  readonly eosTokenIds: readonly number[];
}

export interface LlamaConfig extends CommonConfig {
  readonly architecture: "llama";
  readonly numKeyValueHeads: number;
  readonly headDim: number;
}

export interface DeepseekConfig extends CommonConfig {
  readonly architecture: "deepseek_v2" | "deepseek_v3";
  /** Null: queries are projected directly, without a low-rank bottleneck. */
  readonly qLoraRank: number | null;
  readonly kvLoraRank: number;
  readonly qkNopeHeadDim: number;
  readonly qkRopeHeadDim: number;
  readonly vHeadDim: number;
  readonly moeIntermediateSize: number;
  readonly nRoutedExperts: number;
  readonly nSharedExperts: number;
  readonly numExpertsPerTok: number;
  /** How a router's logits become scores. */
  readonly scoring: "softmax" | "sigmoid";
  readonly nGroup: number;
  readonly topkGroup: number;
  readonly routedScalingFactor: number;
  readonly normTopkProb: boolean;
  /** Layers below this index have a dense feed-forward part. */
  readonly firstKDenseReplace: number;
}

export type ModelConfig = LlamaConfig | DeepseekConfig;

type Json = Record<string, unknown>;

/** Reads fields of one JSON object, and names the field in every complaint. */
class Fields {
  readonly path: string;
  readonly object: Json;

  constructor(path: string, object: Json) {
    this.path = path;
    this.object = object;
  }

  fail(field: string, expected: string): never {
    const found = JSON.stringify(this.object[field]) ?? "nothing";
    throw new ModelFileError(
      this.path,
      `"${field}" must be ${expected}, but is ${found.slice(0, 80)}.`,
    );
  }

  integer(field: string, minimum: number, maximum: number, otherwise?: number): number {
    const value = this.object[field] ?? otherwise;
    if (
      typeof value !== "number" ||
      !Number.isInteger(value) ||
      value < minimum ||
      value > maximum
    ) {
      this.fail(field, `a whole number from ${minimum} to ${maximum}`);
    }
    return value;
  }

  number(field: string, minimum: number, maximum: number, otherwise?: number): number {
    const value = this.object[field] ?? otherwise;
    if (typeof value !== "number" || !(value >= minimum && value <= maximum)) {
      this.fail(field, `a number from ${minimum} to ${maximum}`);
    }
    return value;
  }

  boolean(field: string, otherwise: boolean): boolean {
    const value = this.object[field] ?? otherwise;
    if (typeof value !== "boolean") this.fail(field, "true or false");
    return value;
  }
}

export function isJsonObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Parses the text of a `config.json`.
 *
 * Throws {@link ModelFileError} for a file that is damaged or hostile and
 * {@link UnsupportedModelError} for another architecture.
 */
export function parseModelConfig(text: string, path = "config.json"): ModelConfig {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ModelFileError(path, "this is not JSON.", { cause });
  }
  if (!isJsonObject(json)) throw new ModelFileError(path, "this is not a JSON object.");
  return readConfig(json, path);
}

/** Reads settings under the names of `config.json`; `path` is named in complaints. */
export function readConfig(json: Json, path: string): ModelConfig {
  const type = json["model_type"] ?? "deepseek_v3";
  requireSettings(json, [
    ["hidden_act", "silu"],
    ["attention_bias", false],
    ["mlp_bias", false],
  ]);
  const fields = new Fields(path, json);
  if (type === "llama") return readLlama(fields);
  if (type === "deepseek_v2" || type === "deepseek_v3") return readDeepseek(fields, type);
  throw new UnsupportedModelError(
    `The model's type is ${JSON.stringify(type).slice(0, 80)}; this engine runs "llama", "deepseek_v2" and "deepseek_v3".`,
  );
}

function readCommon(fields: Fields): CommonConfig {
  const vocabSize = fields.integer("vocab_size", 2, 1 << 22);
  const rope = ropeFields(fields);
  return {
    hiddenSize: fields.integer("hidden_size", 1, 1 << 16),
    numHiddenLayers: fields.integer("num_hidden_layers", 1, 512),
    numAttentionHeads: fields.integer("num_attention_heads", 1, 1024),
    intermediateSize: fields.integer("intermediate_size", 1, 1 << 18),
    ropeTheta: rope.theta,
    ropeInterleave: true,
    yarn: rope.yarn,
    rmsNormEps: fields.number("rms_norm_eps", 0, 1, 1e-6),
    vocabSize,
    maxPositionEmbeddings: fields.integer("max_position_embeddings", 1, 1 << 24, 4096),
    tieWordEmbeddings: fields.boolean("tie_word_embeddings", false),
    bosTokenId: tokenIds(fields, "bos_token_id", vocabSize)[0] ?? null,
    eosTokenIds: tokenIds(fields, "eos_token_id", vocabSize),
  };
}

function readLlama(fields: Fields): LlamaConfig {
  const common = readCommon(fields);
  const heads = common.numAttentionHeads;
  const config: LlamaConfig = {
    ...common,
    architecture: "llama",
    // Hugging Face's order of rows; GGUF files have another, see config-gguf.ts.
    ropeInterleave: fields.boolean("rope_interleave", false),
    numKeyValueHeads: fields.integer("num_key_value_heads", 1, heads, heads),
    headDim: fields.integer("head_dim", 2, 1024, common.hiddenSize / heads),
  };
  if (config.headDim % 2 !== 0) fields.fail("head_dim", "even");
  if (heads % config.numKeyValueHeads !== 0) {
    fields.fail("num_key_value_heads", `a divisor of num_attention_heads = ${heads}`);
  }
  return config;
}

function readDeepseek(fields: Fields, architecture: "deepseek_v2" | "deepseek_v3"): DeepseekConfig {
  const json = fields.object;
  const v3 = architecture === "deepseek_v3";
  const scoring = json["scoring_func"] ?? (v3 ? "sigmoid" : "softmax");
  const method = json["topk_method"] ?? (v3 ? "noaux_tc" : "greedy");
  requireSettings(json, [
    ["scoring_func", v3 ? "sigmoid" : "softmax"],
    ["topk_method", v3 ? "noaux_tc" : method === "greedy" ? "greedy" : "group_limited_greedy"],
    ["moe_layer_freq", 1],
  ]);
  const common = readCommon(fields);
  const { numHiddenLayers } = common;
  const nRoutedExperts = fields.integer("n_routed_experts", 0, 1024, 0);
  const config: DeepseekConfig = {
    ...common,
    architecture,
    ropeInterleave: fields.boolean("rope_interleave", true),
    qLoraRank:
      (json["q_lora_rank"] ?? null) === null ? null : fields.integer("q_lora_rank", 1, 1 << 16),
    kvLoraRank: fields.integer("kv_lora_rank", 1, 1024),
    qkNopeHeadDim: fields.integer("qk_nope_head_dim", 1, 4096),
    qkRopeHeadDim: fields.integer("qk_rope_head_dim", 2, 1024),
    vHeadDim: fields.integer("v_head_dim", 1, 4096),
    moeIntermediateSize: fields.integer("moe_intermediate_size", 1, 1 << 18, 1),
    nRoutedExperts,
    nSharedExperts: fields.integer("n_shared_experts", 0, 64, 0),
    numExpertsPerTok: fields.integer("num_experts_per_tok", 0, 64, 0),
    scoring: scoring === "softmax" ? "softmax" : "sigmoid",
    // Greedy choice looks at all experts: one group.
    nGroup: method === "greedy" ? 1 : fields.integer("n_group", 1, 1024, 1),
    topkGroup: method === "greedy" ? 1 : fields.integer("topk_group", 1, 1024, 1),
    routedScalingFactor: fields.number("routed_scaling_factor", 0, 1e6, 1),
    normTopkProb: fields.boolean("norm_topk_prob", v3),
    firstKDenseReplace:
      nRoutedExperts === 0
        ? numHiddenLayers
        : Math.min(numHiddenLayers, fields.integer("first_k_dense_replace", 0, 4096, 0)),
  };
  requireConsistent(fields, config);
  return config;
}

function requireSettings(json: Json, wanted: readonly (readonly [string, unknown])[]): void {
  for (const [field, value] of wanted) {
    if ((json[field] ?? value) !== value) {
      throw new UnsupportedModelError(
        `The model has ${field} = ${JSON.stringify(json[field])}; this engine runs ${JSON.stringify(value)}.`,
      );
    }
  }
  const quantization = json["quantization_config"] ?? null;
  if (quantization === null) return;
  if (isJsonObject(quantization) && quantization["quant_method"] === "fp8") return;
  throw new UnsupportedModelError(
    "The model's weights are quantized in a way that this engine does not read; it reads FP8 in blocks, and GGUF.",
  );
}

/** `rope_theta` and `rope_scaling`, or `rope_parameters` as transformers 5 writes them. */
function ropeFields(fields: Fields): { theta: number; yarn: Yarn | null } {
  const merged = fields.object["rope_parameters"] ?? fields.object["rope_scaling"] ?? null;
  if (merged === null) return { theta: fields.number("rope_theta", 1, 1e12, 10000), yarn: null };
  if (!isJsonObject(merged)) fields.fail("rope_scaling", "an object or null");
  const rope = new Fields(`${fields.path}: rope_scaling`, merged);
  const theta =
    merged["rope_theta"] === undefined
      ? fields.number("rope_theta", 1, 1e12, 10000)
      : rope.number("rope_theta", 1, 1e12);
  const type = merged["rope_type"] ?? merged["type"] ?? "default";
  if (type === "default") return { theta, yarn: null };
  if (type !== "yarn") {
    throw new UnsupportedModelError(
      `The model's rope scaling is ${JSON.stringify(type)}; this engine runs "yarn".`,
    );
  }
  return {
    theta,
    yarn: {
      factor: rope.number("factor", 1, 1e6),
      originalMaxPositionEmbeddings: rope.integer(
        "original_max_position_embeddings",
        1,
        1 << 24,
        fields.integer("max_position_embeddings", 1, 1 << 24, 4096),
      ),
      betaFast: rope.number("beta_fast", 0, 1e6, 32),
      betaSlow: rope.number("beta_slow", 0, 1e6, 1),
      mscale: rope.number("mscale", 0, 100, 0),
      mscaleAllDim: rope.number("mscale_all_dim", 0, 100, 0),
      attentionFactor:
        (merged["attention_factor"] ?? null) === null
          ? null
          : rope.number("attention_factor", 0, 100),
    },
  };
}

function tokenIds(fields: Fields, field: string, vocabSize: number): readonly number[] {
  const value = fields.object[field] ?? [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const ids = list.filter(
    (id): id is number =>
      typeof id === "number" && Number.isInteger(id) && id >= 0 && id < vocabSize,
  );
  if (ids.length !== list.length) fields.fail(field, `a token below ${vocabSize}, or a list`);
  return ids;
}

function requireConsistent(fields: Fields, config: DeepseekConfig): void {
  if (config.qkRopeHeadDim % 2 !== 0) fields.fail("qk_rope_head_dim", "even");
  if (config.firstKDenseReplace === config.numHiddenLayers) return;
  if (config.nRoutedExperts % config.nGroup !== 0) {
    fields.fail("n_group", `a divisor of n_routed_experts = ${config.nRoutedExperts}`);
  }
  if (config.topkGroup > config.nGroup) {
    fields.fail("topk_group", `at most n_group = ${config.nGroup}`);
  }
  if (config.numExpertsPerTok < 1 || config.numExpertsPerTok > config.nRoutedExperts) {
    fields.fail("num_experts_per_tok", `from 1 to n_routed_experts = ${config.nRoutedExperts}`);
  }
  const open = (config.nRoutedExperts / config.nGroup) * config.topkGroup;
  if (config.numExpertsPerTok > open) {
    fields.fail("num_experts_per_tok", `at most the ${open} experts of ${config.topkGroup} groups`);
  }
}

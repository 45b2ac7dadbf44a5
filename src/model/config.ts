/**
 * The hyperparameters of a DeepSeek-V3 model, read from `config.json` as Hugging Face writes it.
 *
 * Invariant: every number in a {@link ModelConfig} is within the limits below, so that no later
 * shape computation can overflow or allocate absurdly. A hostile file ends here.
 *
 * Source: transformers, `configuration_deepseek_v3.py`; YaRN: arXiv 2309.00071.
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
}

/** Names follow `config.json` in camel case; all sizes are in numbers of elements. */
export interface ModelConfig {
  readonly hiddenSize: number;
  readonly numHiddenLayers: number;
  readonly numAttentionHeads: number;
  /** Null: queries are projected directly, without a low-rank bottleneck. */
  readonly qLoraRank: number | null;
  readonly kvLoraRank: number;
  readonly qkNopeHeadDim: number;
  readonly qkRopeHeadDim: number;
  readonly vHeadDim: number;
  readonly intermediateSize: number;
  readonly moeIntermediateSize: number;
  readonly nRoutedExperts: number;
  readonly nSharedExperts: number;
  readonly numExpertsPerTok: number;
  readonly nGroup: number;
  readonly topkGroup: number;
  readonly routedScalingFactor: number;
  readonly normTopkProb: boolean;
  /** Layers below this index have a dense feed-forward part. */
  readonly firstKDenseReplace: number;
  readonly ropeTheta: number;
  readonly ropeInterleave: boolean;
  readonly yarn: Yarn | null;
  readonly rmsNormEps: number;
  readonly vocabSize: number;
  readonly maxPositionEmbeddings: number;
  readonly tieWordEmbeddings: boolean;
  readonly bosTokenId: number | null;
  readonly eosTokenIds: readonly number[];
}

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
  requireSupported(json);
  const fields = new Fields(path, json);
  const numHiddenLayers = fields.integer("num_hidden_layers", 1, 512);
  const nRoutedExperts = fields.integer("n_routed_experts", 0, 1024, 0);
  const vocabSize = fields.integer("vocab_size", 2, 1 << 22);
  const rope = ropeFields(fields);
  const config: ModelConfig = {
    hiddenSize: fields.integer("hidden_size", 1, 1 << 16),
    numHiddenLayers,
    numAttentionHeads: fields.integer("num_attention_heads", 1, 1024),
    qLoraRank:
      (json["q_lora_rank"] ?? null) === null ? null : fields.integer("q_lora_rank", 1, 1 << 16),
    kvLoraRank: fields.integer("kv_lora_rank", 1, 1024),
    qkNopeHeadDim: fields.integer("qk_nope_head_dim", 1, 4096),
    qkRopeHeadDim: fields.integer("qk_rope_head_dim", 2, 1024),
    vHeadDim: fields.integer("v_head_dim", 1, 4096),
    intermediateSize: fields.integer("intermediate_size", 1, 1 << 18),
    moeIntermediateSize: fields.integer("moe_intermediate_size", 1, 1 << 18, 1),
    nRoutedExperts,
    nSharedExperts: fields.integer("n_shared_experts", 0, 64, 0),
    numExpertsPerTok: fields.integer("num_experts_per_tok", 0, 64, 0),
    nGroup: fields.integer("n_group", 1, 1024, 1),
    topkGroup: fields.integer("topk_group", 1, 1024, 1),
    routedScalingFactor: fields.number("routed_scaling_factor", 0, 1e6, 1),
    normTopkProb: fields.boolean("norm_topk_prob", true),
    firstKDenseReplace:
      nRoutedExperts === 0
        ? numHiddenLayers
        : Math.min(numHiddenLayers, fields.integer("first_k_dense_replace", 0, 4096, 0)),
    ropeTheta: rope.theta,
    ropeInterleave: fields.boolean("rope_interleave", true),
    yarn: rope.yarn,
    rmsNormEps: fields.number("rms_norm_eps", 0, 1, 1e-6),
    vocabSize,
    maxPositionEmbeddings: fields.integer("max_position_embeddings", 1, 1 << 24, 4096),
    tieWordEmbeddings: fields.boolean("tie_word_embeddings", false),
    bosTokenId: tokenIds(fields, "bos_token_id", vocabSize)[0] ?? null,
    eosTokenIds: tokenIds(fields, "eos_token_id", vocabSize),
  };
  requireConsistent(fields, config);
  return config;
}

function requireSupported(json: Json): void {
  const type = json["model_type"];
  if (type !== undefined && type !== "deepseek_v3") {
    throw new UnsupportedModelError(
      `The model's type is ${JSON.stringify(type)}; this engine runs "deepseek_v3".`,
    );
  }
  const wanted: readonly (readonly [string, unknown])[] = [
    ["hidden_act", "silu"],
    ["attention_bias", false],
    ["scoring_func", "sigmoid"],
    ["topk_method", "noaux_tc"],
    ["moe_layer_freq", 1],
  ];
  for (const [field, value] of wanted) {
    if ((json[field] ?? value) !== value) {
      throw new UnsupportedModelError(
        `The model has ${field} = ${JSON.stringify(json[field])}; this engine runs ${JSON.stringify(value)}.`,
      );
    }
  }
  if ((json["quantization_config"] ?? null) !== null) {
    throw new UnsupportedModelError(
      "The model's weights are already quantized; this engine reads F32, F16 and BF16.",
    );
  }
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

function requireConsistent(fields: Fields, config: ModelConfig): void {
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

/** What WebGPU kernels are compiled for. */
export function kernelNeeds(config: ModelConfig, format: "f32" | "q4") {
  return { format, latent: config.kvLoraRank, experts: config.nRoutedExperts };
}

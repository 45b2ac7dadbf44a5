/** What a step writes, and the caches. Nothing else here outlives a step. */
import type { CacheLayout, CacheType } from "../gpu/layout.ts";
import { PAGE } from "../gpu/layout.ts";
import type { Backend, Matrix, Tensor } from "./backend.ts";
import type { ModelConfig } from "./config.ts";
import { attentionShape, queryColumns } from "./shapes.ts";

export interface Activations<T> {
  /** (R, hidden) the residual stream */
  readonly x: T;
  /** (R, queries, keys and values; or queries and latent) */
  readonly projected: T;
  /** (R, H·(nope + rope)), used with q_lora_rank */
  readonly q: T;
  /** (R, H, key) */
  readonly query: T;
  /** (R, H, splits, value) */
  readonly partial: T;
  /** (R, H, splits, 2) */
  readonly statistics: T;
  /** (R, H·value) */
  readonly attended: T;
  /** (R, E, or E + 1 with the shared one) */
  readonly gates: T;
  /** (R, 1), ones: the gate of a dense layer's only expert */
  readonly dense: T;
  /** (R, E or E + 1, moe inner) */
  readonly expertAct: T;
  /** (R, 1, shared · moe inner) */
  readonly sharedAct: T;
  /** (R, 1, inner) */
  readonly denseAct: T;
  /** (R, vocab) */
  readonly logits: T;
  /** (vocab) what is added to logits */
  readonly bias: T;
  /** (slots, ⌈vocab/32⌉) u32: which tokens a sequence holds */
  readonly seen: T;
  /** (R) u32 */
  readonly sampled: T;
  /** L × (positions, width) */
  readonly caches: readonly T[];
}

export function cacheOf<T>(a: Activations<T>, layer: number): T {
  const cache = a.caches[layer];
  if (cache === undefined) throw new RangeError(`no layer ${layer}`);
  return cache;
}

export interface ActivationSizes {
  readonly rows: number;
  readonly slots: number;
  /** Pages of each layer's cache. */
  readonly pages: number;
  readonly cacheType: CacheType;
  readonly layout: CacheLayout;
  /** Whether a shared expert is the last of the routed ones' stack. */
  readonly sharedInside: boolean;
}

/** Shapes of all but the caches, by name: `f32` unless said otherwise. */
export function activationShapes(c: ModelConfig, sizes: ActivationSizes) {
  const { rows, slots, layout } = sizes;
  const shape = attentionShape(c);
  const { heads } = shape;
  const deepseek = c.architecture === "llama" ? null : c;
  const latent = deepseek ? deepseek.kvLoraRank + deepseek.qkRopeHeadDim : 0;
  const mixed = deepseek !== null && deepseek.firstKDenseReplace < c.numHiddenLayers;
  const experts = deepseek ? deepseek.nRoutedExperts + (sizes.sharedInside ? 1 : 0) : 0;
  const inner = deepseek?.moeIntermediateSize ?? 1;
  const sharedRows = mixed && !sizes.sharedInside && (deepseek?.nSharedExperts ?? 0) > 0;
  const dense = !mixed || deepseek.firstKDenseReplace > 0;
  return {
    x: [rows, c.hiddenSize],
    projected: [
      rows,
      deepseek ? queryColumns(deepseek) + latent : (heads + 2 * shape.kvHeads) * shape.key,
    ],
    q: [
      deepseek && deepseek.qLoraRank !== null ? rows : 1,
      deepseek ? heads * (deepseek.qkNopeHeadDim + deepseek.qkRopeHeadDim) : 1,
    ],
    query: [rows, heads, shape.key],
    partial: [rows, heads, layout.splits, shape.value],
    statistics: [rows, heads, layout.splits, 2],
    attended: [rows, heads * (deepseek?.vHeadDim ?? shape.value)],
    gates: [rows, Math.max(1, experts)],
    dense: [rows, 1],
    expertAct: [mixed ? rows : 1, Math.max(1, experts), inner],
    sharedAct: [sharedRows ? rows : 1, 1, inner * Math.max(1, deepseek?.nSharedExperts ?? 1)],
    denseAct: [dense ? rows : 1, 1, c.intermediateSize],
    logits: [rows, c.vocabSize],
    bias: [c.vocabSize],
    seen: [slots, Math.ceil(c.vocabSize / 32)],
    sampled: [rows],
  } as const satisfies Record<string, readonly number[]>;
}

export function allocate<T extends Tensor, M extends Matrix>(
  backend: Backend<T, M>,
  config: ModelConfig,
  sizes: ActivationSizes,
): Activations<T> {
  const shapes = activationShapes(config, sizes);
  const f32 = (name: keyof typeof shapes): T => backend.tensor(name, shapes[name], "f32");
  const u32 = (name: keyof typeof shapes): T => backend.tensor(name, shapes[name], "u32");
  const { width } = attentionShape(config);
  return {
    x: f32("x"),
    projected: f32("projected"),
    q: f32("q"),
    query: f32("query"),
    partial: f32("partial"),
    statistics: f32("statistics"),
    attended: f32("attended"),
    gates: f32("gates"),
    dense: backend.upload("dense", shapes.dense, new Float32Array(sizes.rows).fill(1)),
    expertAct: f32("expertAct"),
    sharedAct: f32("sharedAct"),
    denseAct: f32("denseAct"),
    logits: f32("logits"),
    bias: f32("bias"),
    seen: u32("seen"),
    sampled: u32("sampled"),
    caches: Array.from({ length: config.numHiddenLayers }, (_, layer) =>
      backend.cache(`cache-${layer}`, sizes.pages * PAGE, width, sizes.cacheType),
    ),
  };
}

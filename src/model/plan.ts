/**
 * What a model will take before it is loaded, and how many sequences of what length fit.
 *
 * **Units**: bytes. The backend's own overhead (pipelines, staging) is not counted; leave it a
 * tenth.
 */
import { type CacheType, TILE } from "../gpu/layout.ts";
import type { ModelConfig } from "./config.ts";
import { formatOf, tileWords } from "./packing.ts";
import { rotatedSize } from "./rotations.ts";
import { sessionBytes, type SessionSize } from "./session.ts";
import type { WeightFormat } from "./sources.ts";
import type { Tensors } from "./tensors.ts";

export interface MemoryPlan {
  readonly weights: number;
  readonly caches: number;
  /** What steps write, and the table of rotations. */
  readonly activations: number;
  readonly total: number;
}

export interface PlannedModel {
  readonly config: ModelConfig;
  readonly tensors: Tensors;
  readonly format: WeightFormat;
  /** The most positions of a prompt and its answer. */
  readonly contextLength: number;
}

/** What weights take in the device's layout, which pads rows to tiles and scales to words. */
export function weightBytes({ tensors, format }: Pick<PlannedModel, "tensors" | "format">): number {
  let sum = 0;
  for (const { encoding, shape } of tensors.entries()) {
    const columns = shape.at(-1) ?? 1;
    const rows = shape.slice(0, -1).reduce((a, b) => a * b, 1);
    if (shape.length < 2) {
      sum += columns * 4;
      continue;
    }
    const stored = encoding === "F8_E4M3" ? "F32" : encoding;
    const floats = stored === "F32" || stored === "F16" || stored === "BF16";
    const kept = floats && format !== "stored" ? (format === "q4" ? "Q4_1" : "Q8_0") : stored;
    const matrices = shape.length > 2 ? (shape[0] ?? 1) : 1;
    const tiles = matrices * Math.ceil(rows / matrices / TILE);
    sum += tiles * tileWords(formatOf(kept), columns) * 4;
  }
  return sum;
}

/** What a model and N sequences take together. */
export function planMemory(
  model: PlannedModel,
  size: SessionSize,
  kind: "webgpu" | "cpu" = "webgpu",
): MemoryPlan {
  const weights = weightBytes(model);
  const { caches, activations } = sessionBytes(model.config, kind, size);
  const turns = model.contextLength * rotatedSize(model.config) * 4;
  return {
    weights,
    caches,
    activations: activations + turns,
    total: weights + caches + activations + turns,
  };
}

export interface Fit extends SessionSize {
  readonly plan: MemoryPlan;
}

/**
 * The most sequences up to `size.sequences` that fit into so many bytes, with the best cache that
 * allows them; fewer sequences before a shorter context. Null when not even one fits.
 */
export function fitMemory(model: PlannedModel, size: SessionSize, available: number): Fit | null {
  const types: readonly CacheType[] = ["f16", "q8", "q4"];
  for (let sequences = size.sequences; sequences >= 1; sequences = Math.floor(sequences / 2)) {
    for (const cacheType of types) {
      const wanted = { ...size, sequences, cacheType };
      const plan = planMemory(model, wanted);
      if (plan.total <= available) return { ...wanted, plan };
    }
  }
  return null;
}

/** Bytes that one step reads of the weights, each once. */
export function bytesPerStep(model: PlannedModel): number {
  const { config, tensors } = model;
  if (config.architecture === "llama") return weightBytes(model);
  // Of the routed experts, those that are chosen.
  const share = config.numExpertsPerTok / Math.max(1, config.nRoutedExperts);
  let all = 0;
  let routed = 0;
  for (const { name, start, end } of tensors.entries()) {
    all += end - start;
    if (/experts\.\d|_exps/.test(name)) routed += end - start;
  }
  return weightBytes(model) * ((all - routed * (1 - share)) / all);
}

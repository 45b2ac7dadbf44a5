/** Launches shaders/attention.wgsl, with caches of any type. */
import code from "../../../shaders/attention.wgsl?raw";
import f16 from "../../../shaders/shared/cache-f16.wgsl?raw";
import f32 from "../../../shaders/shared/cache-f32.wgsl?raw";
import q4 from "../../../shaders/shared/cache-q4.wgsl?raw";
import q8 from "../../../shaders/shared/cache-q8.wgsl?raw";
import pages from "../../../shaders/shared/pages.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { CacheBuffer, StepBuffers, TensorBuffer } from "../buffers.ts";
import type { Dispatch, Kernels, KernelSource } from "../kernel.ts";
import type { AttentionShape, CacheLayout, CacheType } from "../layout.ts";

const READS: Readonly<Record<CacheType, string>> = { f32, f16, q8, q4 };

function source(type: CacheType, ofPrompt: boolean): KernelSource {
  return {
    label: `attention-${ofPrompt ? "prompt" : "own"}-${type}`,
    code: step + pages + READS[type] + code,
    tiled: true,
    buffers: ["read", "read", "read", "read", "write", "write"],
    constants: { of_prompt: ofPrompt ? 1 : 0 },
  };
}

/** Two dispatches: over the prompt, which rows share, and over each slot's own positions. */
export function attention(
  kernels: Kernels,
  { step: at, slots }: StepBuffers,
  a: {
    query: TensorBuffer;
    cache: CacheBuffer;
    partial: TensorBuffer;
    statistics: TensorBuffer;
    layout: CacheLayout;
    shape: AttentionShape;
  },
): readonly Dispatch[] {
  const { heads, kvHeads, key, keyStride, value, valueStart, valueStride, width } = a.shape;
  const group = heads / kvHeads;
  const { cacheType } = a.cache;
  const words = [
    heads,
    kvHeads,
    width,
    Math.ceil(key / 4),
    keyStride / 4,
    Math.ceil(value / 4),
    valueStart / 4,
    valueStride / 4,
    a.query.stride / 4,
    a.partial.stride / 4,
    a.statistics.stride,
    a.layout.splits,
  ];
  const bound = [at, slots, a.query.buffer, a.cache.buffer, a.partial.buffer, a.statistics.buffer];
  return [
    kernels.bind(
      source(cacheType, true),
      words,
      bound,
      [],
      (extent, tiles) => [kvHeads * tiles, extent.prefixSplits],
      ({ rows }) => rows * group,
    ),
    kernels.bind(
      source(cacheType, false),
      words,
      bound,
      [],
      (extent, tiles) => [kvHeads * tiles, extent.suffixSplits, extent.rows],
      () => group,
    ),
  ];
}

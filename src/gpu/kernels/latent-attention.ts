/** Launches shaders/latent-attention.wgsl. */
import code from "../../../shaders/latent-attention.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { StepBuffers, TensorBuffer } from "../buffers.ts";
import { type Dispatch, type Kernels, type KernelSource } from "../kernel.ts";
import type { AttentionShape, CacheLayout } from "../layout.ts";

/** Rows that share a read of the prompt's cache. */
const PROMPT_ROWS = 8;

const buffers = ["read", "read", "read", "read", "write", "write"] as const;

export const latentAttentionSources: readonly KernelSource[] = [
  {
    label: "latent-attention-prompt",
    code: step + code,
    buffers,
    constants: { tile_rows: PROMPT_ROWS },
  },
  { label: "latent-attention-own", code: step + code, buffers, constants: { tile_rows: 1 } },
];

/** Two dispatches: over the prompt, which rows share, and over each slot's own positions. */
export function latentAttention(
  kernels: Kernels,
  { step: at, slots }: StepBuffers,
  a: {
    query: TensorBuffer;
    cache: TensorBuffer;
    partial: TensorBuffer;
    statistics: TensorBuffer;
    layout: CacheLayout;
    shape: AttentionShape;
  },
): readonly Dispatch[] {
  const { heads, latent, rope } = a.shape;
  const words = [
    heads,
    latent,
    rope,
    a.layout.splits,
    a.layout.prefixCapacity,
    a.layout.suffixCapacity,
    a.query.stride / 4,
    a.cache.stride / 4,
    a.partial.stride,
    a.statistics.stride,
  ];
  const bound = [at, slots, a.query.buffer, a.cache.buffer, a.partial.buffer, a.statistics.buffer];
  return [
    kernels.bind("latent-attention-prompt", words, bound, [], (extent) => [
      heads,
      extent.prefixSplits * Math.ceil(extent.rows / PROMPT_ROWS),
    ]),
    kernels.bind("latent-attention-own", words, bound, [], (extent) => [
      heads,
      extent.suffixSplits * extent.rows,
    ]),
  ];
}

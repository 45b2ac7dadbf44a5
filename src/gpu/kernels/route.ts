/** Launches shaders/route.wgsl. */
import code from "../../../shaders/route.wgsl?raw";
import step from "../../../shaders/shared/step.wgsl?raw";
import type { StepBuffers, TensorBuffer } from "../buffers.ts";
import type { Dispatch, Kernels } from "../kernel.ts";

export function route(
  kernels: Kernels,
  { step: at }: StepBuffers,
  a: {
    x: TensorBuffer;
    router: TensorBuffer;
    bias: TensorBuffer;
    gates: TensorBuffer;
    eps: number;
    experts: number;
    shared: number;
    chosen: number;
    scoring: "sigmoid" | "softmax";
    groups: number;
    chosenGroups: number;
    normalize: boolean;
    scale: number;
  },
): Dispatch {
  return kernels.bind(
    {
      label: `route-${a.experts}`,
      code: step + code,
      buffers: ["read", "read", "read", "read", "write"],
      constants: { expert_limit: Math.max(1, a.experts) },
    },
    [
      a.x.shape[1] ?? 0,
      a.x.stride / 4,
      a.router.stride / 4,
      a.gates.stride,
      a.experts,
      a.shared,
      a.chosen,
      a.groups,
      a.chosenGroups,
      a.normalize ? 1 : 0,
      a.scoring === "softmax" ? 1 : 0,
      0,
      { f32: a.scale },
      { f32: a.eps },
    ],
    [at, a.x.buffer, a.router.buffer, a.bias.buffer, a.gates.buffer],
    [],
    ({ rows }) => [rows],
  );
}

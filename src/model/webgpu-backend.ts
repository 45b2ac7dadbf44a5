/**
 * The WebGPU backend: tensors are buffers, a program is a list of dispatches whose bind groups are
 * made once and which one command buffer with one pass replays.
 *
 * Invariant: f32 tensors of two dimensions and more have their last one padded to whole octets
 * with zeros, which nothing overwrites; so kernels read rows in vec4s, and odd sizes are right.
 */
import { invariant } from "../base/invariant.ts";
import type { MatrixBuffer, StepBuffers, TensorBuffer } from "../gpu/buffers.ts";
import { Gpu } from "../gpu/device.ts";
import { type Dispatch, Kernels, replay } from "../gpu/kernel.ts";
import { embed } from "../gpu/kernels/embed.ts";
import { expertDown } from "../gpu/kernels/expert-down.ts";
import { expertUp } from "../gpu/kernels/expert-up.ts";
import { type KernelNeeds, kernelSources } from "../gpu/kernels/index.ts";
import { latent } from "../gpu/kernels/latent.ts";
import { latentAttention } from "../gpu/kernels/latent-attention.ts";
import { latentOutput } from "../gpu/kernels/latent-output.ts";
import { linear } from "../gpu/kernels/linear.ts";
import { route } from "../gpu/kernels/route.ts";
import { sample } from "../gpu/kernels/sample.ts";
import { BLOCK, blocksOf, TILE, wholeOctets } from "../gpu/layout.ts";
import type {
  Backend,
  Matrix,
  Operations,
  Program,
  RowReader,
  Stepping,
  Tensor,
  WeightFormat,
} from "./backend.ts";
import { packF32Tile, packQ4Tile } from "./quantize.ts";

export interface GpuTensor extends Tensor, TensorBuffer {
  readonly kind: "tensor";
  readonly type: "f32" | "u32";
}

export interface GpuMatrix extends Matrix, MatrixBuffer {
  readonly kind: "matrix";
}

export class WebGpuBackend implements Backend<GpuTensor, GpuMatrix> {
  readonly kind = "webgpu";
  readonly gpu: Gpu;
  readonly #kernels: Kernels;

  private constructor(gpu: Gpu, kernels: Kernels) {
    this.gpu = gpu;
    this.#kernels = kernels;
  }

  /**
   * Opens a device and compiles the kernels that a model needs. Throws a GpuError.
   * `only` names the kernels to compile; `slices` overrides how many threads share an output.
   */
  static async open(
    needs: KernelNeeds,
    gpu?: GPU,
    options: { readonly only?: readonly string[]; readonly slices?: number } = {},
  ): Promise<WebGpuBackend> {
    const opened = await Gpu.open(gpu);
    try {
      const sources = kernelSources(needs).filter(
        ({ label }) => options.only?.includes(label) ?? true,
      );
      return new WebGpuBackend(opened, await Kernels.compile(opened, sources, options.slices));
    } catch (error) {
      opened.dispose();
      throw error;
    }
  }

  get bytes(): number {
    return this.gpu.bytes;
  }

  /** Resolves when no kernel is being compiled in the background. */
  settled(): Promise<void> {
    return this.#kernels.settled();
  }

  tensor(name: string, shape: readonly number[], type: "f32" | "u32"): GpuTensor {
    const last = shape.at(-1) ?? 1;
    const padded = type === "f32" && shape.length > 1;
    const stride = padded ? wholeOctets(last) : last;
    const runs = shape.slice(0, -1).reduce((a, b) => a * b, 1);
    const buffer = this.gpu.storage(name, runs * stride * 4);
    return { kind: "tensor", name, shape, type, stride, buffer };
  }

  upload(name: string, shape: readonly number[], data: Float32Array | Uint32Array): GpuTensor {
    const tensor = this.tensor(name, shape, data instanceof Float32Array ? "f32" : "u32");
    invariant(
      data.length === shape.reduce((a, b) => a * b, 1),
      `${name} has as many numbers as its shape says`,
    );
    this.write(tensor, data);
    return tensor;
  }

  async matrix(
    name: string,
    shape: { count: number; rows: number; columns: number },
    format: WeightFormat,
    read: RowReader,
  ): Promise<GpuMatrix> {
    const { count, rows, columns } = shape;
    const tiles = Math.ceil(rows / TILE);
    const blocks = count * tiles * blocksOf(columns);
    const buffers =
      format === "f32"
        ? [this.gpu.storage(name, blocks * BLOCK * TILE * 4)]
        : [
            this.gpu.storage(name, (blocks * BLOCK * TILE) / 2),
            this.gpu.storage(`${name}.scales`, blocks * TILE * 4),
          ];
    for (let index = 0; index < count; index++) {
      for (let tile = 0; tile < tiles; tile++) {
        const to = Math.min(rows, (tile + 1) * TILE);
        const data = await read(index, tile * TILE, to);
        const parts =
          format === "f32"
            ? [packF32Tile(data, columns)]
            : Object.values(packQ4Tile(data, columns));
        parts.forEach((part: Float32Array | Uint32Array, i) => {
          const buffer = buffers[i];
          invariant(buffer, "a tile has a part for each buffer");
          this.gpu.write(buffer, (index * tiles + tile) * part.byteLength, part);
        });
      }
    }
    await this.gpu.check();
    const bytes = buffers.reduce((sum, buffer) => sum + buffer.size, 0);
    return { kind: "matrix", name, ...shape, format, buffers, bytes };
  }

  write(tensor: GpuTensor, data: Uint32Array | Float32Array, offset = 0): void {
    const last = tensor.shape.at(-1) ?? 1;
    if (tensor.stride === last) {
      this.gpu.write(tensor.buffer, offset * 4, data);
      return;
    }
    invariant(
      offset % last === 0 && data.length % last === 0,
      "padded tensors are written in runs",
    );
    const runs = data.length / last;
    const padded = new Float32Array(runs * tensor.stride);
    for (let run = 0; run < runs; run++) {
      padded.set(data.subarray(run * last, (run + 1) * last), run * tensor.stride);
    }
    this.gpu.write(tensor.buffer, (offset / last) * tensor.stride * 4, padded);
  }

  async readF32(tensor: GpuTensor, length: number): Promise<Float32Array> {
    const last = tensor.shape.at(-1) ?? 1;
    const runs = Math.ceil(length / last);
    const padded = new Float32Array(await this.gpu.read(tensor.buffer, runs * tensor.stride * 4));
    if (tensor.stride === last) return padded.subarray(0, length);
    const out = new Float32Array(runs * last);
    for (let run = 0; run < runs; run++) {
      out.set(padded.subarray(run * tensor.stride, run * tensor.stride + last), run * last);
    }
    return out.subarray(0, length);
  }

  async readU32(tensor: GpuTensor, length: number): Promise<Uint32Array> {
    return new Uint32Array(await this.gpu.read(tensor.buffer, length * 4));
  }

  record(
    stepping: Stepping<GpuTensor>,
    build: (operations: Operations<GpuTensor, GpuMatrix>) => void,
  ): Program {
    const dispatches: Dispatch[] = [];
    const scratch: GPUBuffer[] = [];
    const at = { step: stepping.step.buffer, slots: stepping.slots.buffer };
    build(this.#operations(at, dispatches, scratch));
    return {
      dispatches: dispatches.length,
      run: (extent) => replay(this.gpu, dispatches, extent),
      dispose: () => {
        for (const { uniform } of dispatches) this.gpu.free(uniform);
        for (const buffer of scratch) this.gpu.free(buffer);
      },
    };
  }

  #operations(
    at: StepBuffers,
    dispatches: Dispatch[],
    scratch: GPUBuffer[],
  ): Operations<GpuTensor, GpuMatrix> {
    const kernels = this.#kernels;
    const push = (dispatch: Dispatch): void => void dispatches.push(dispatch);
    return {
      embed: (a) => push(embed(kernels, at, { ...a, packed: a.table.type === "u32" })),
      linear: (a) =>
        push(linear(kernels, at, { ...a, normalize: a.normalize ?? null, add: a.add ?? false })),
      latent: (a) => push(latent(kernels, at, a)),
      latentAttention: (a) => void dispatches.push(...latentAttention(kernels, at, a)),
      latentOutput: (a) => push(latentOutput(kernels, at, a)),
      route: (a) => push(route(kernels, at, a)),
      expertUp: (a) => push(expertUp(kernels, at, a)),
      expertDown: (a) => push(expertDown(kernels, at, a)),
      sample: (a) => {
        const size = (a.logits.shape[0] ?? 0) * a.logits.stride * 4;
        const weights = this.gpu.storage("sample.weights", size);
        scratch.push(weights);
        push(sample(kernels, at, { ...a, weights }));
      },
    };
  }

  free(resource: GpuTensor | GpuMatrix): void {
    if (resource.kind === "tensor") this.gpu.free(resource.buffer);
    else for (const buffer of resource.buffers) this.gpu.free(buffer);
  }

  dispose(): void {
    this.gpu.dispose();
  }
}

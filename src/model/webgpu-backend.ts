/**
 * The WebGPU backend: tensors are buffers, a program is a list of dispatches whose bind groups are
 * made once and which one command buffer with one pass replays.
 *
 * Invariant: f32 tensors of two dimensions and more have their last one padded to whole octets
 * with zeros, which nothing overwrites; so kernels read rows in vec4s, and odd sizes are right.
 */
import { invariant } from "../base/invariant.ts";
import type {
  CacheBuffer,
  MatrixBuffer,
  MatrixPiece,
  StepBuffers,
  TensorBuffer,
} from "../gpu/buffers.ts";
import { Gpu } from "../gpu/device.ts";
import { GpuMemoryError } from "../gpu/errors.ts";
import { type Dispatch, Kernels, replay } from "../gpu/kernel.ts";
import { attention } from "../gpu/kernels/attention.ts";
import { attentionInput } from "../gpu/kernels/attention-input.ts";
import { attentionMerge } from "../gpu/kernels/attention-merge.ts";
import { embed } from "../gpu/kernels/embed.ts";
import { expertDown } from "../gpu/kernels/expert-down.ts";
import { expertUp } from "../gpu/kernels/expert-up.ts";
import { latent } from "../gpu/kernels/latent.ts";
import { latentOutput } from "../gpu/kernels/latent-output.ts";
import { linear } from "../gpu/kernels/linear.ts";
import { route } from "../gpu/kernels/route.ts";
import { sample } from "../gpu/kernels/sample.ts";
import { type CacheType, TILE, wholeOctets } from "../gpu/layout.ts";
import type {
  Backend,
  Matrix,
  MatrixSource,
  Operations,
  Program,
  Stepping,
  Tensor,
} from "./backend.ts";
import { formatOf, packTile, tileWords } from "./packing.ts";
import { cacheBytes } from "./reference/cache.ts";

export interface GpuTensor extends Tensor, TensorBuffer, CacheBuffer {
  readonly kind: "tensor";
  readonly type: "f32" | "u32";
}

export interface GpuMatrix extends Matrix, MatrixBuffer {
  readonly kind: "matrix";
}

export interface WebGpuOptions {
  /** How many threads share an output; default: by the adapter. */
  readonly slices?: number;
  /** The most bytes of a binding; default: what the device allows. */
  readonly maxBinding?: number;
}

export class WebGpuBackend implements Backend<GpuTensor, GpuMatrix> {
  readonly kind = "webgpu";
  readonly gpu: Gpu;
  readonly #kernels: Kernels;
  readonly #maxBinding: number;

  private constructor(gpu: Gpu, options: WebGpuOptions) {
    this.gpu = gpu;
    this.#kernels = new Kernels(gpu, options.slices);
    this.#maxBinding = Math.min(options.maxBinding ?? gpu.maxBinding, gpu.maxBinding);
  }

  /** Opens a device. Throws a GpuError. */
  static async open(gpu?: GPU, options: WebGpuOptions = {}): Promise<WebGpuBackend> {
    return new WebGpuBackend(await Gpu.open(gpu), options);
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
    return { kind: "tensor", name, shape, type, stride, buffer, cacheType: "f32" };
  }

  cache(name: string, positions: number, width: number, type: CacheType): GpuTensor {
    const buffer = this.gpu.storage(name, positions * cacheBytes(type, width));
    const shape = [positions, width];
    return { kind: "tensor", name, shape, type: "f32", stride: width, buffer, cacheType: type };
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

  async matrix(name: string, source: MatrixSource): Promise<GpuMatrix> {
    const { count, rows, columns, encoding } = source;
    const format = formatOf(encoding);
    const tile = tileWords(format, columns) * 4;
    const tiles = Math.ceil(rows / TILE);
    // A stack is cut between its matrices, a single matrix between its tiles.
    const unit = count === 1 ? tile : tile * tiles;
    const units = count === 1 ? tiles : count;
    const most = Math.floor(this.#maxBinding / unit);
    if (most === 0) {
      throw new GpuMemoryError(
        `${name} has parts of ${unit} bytes, more than this GPU binds at once.`,
      );
    }
    const pieces: MatrixPiece[] = [];
    for (let from = 0; from < units; from += most) {
      const taken = Math.min(most, units - from);
      const buffer = this.gpu.storage(name, taken * unit);
      const first = count === 1 ? from * TILE : from;
      pieces.push({
        buffer,
        first,
        count: count === 1 ? Math.min(rows - first, taken * TILE) : taken,
      });
    }
    for (let index = 0; index < count; index++) {
      for (let t = 0; t < tiles; t++) {
        const bytes = await source.read(index, t * TILE, Math.min(rows, (t + 1) * TILE));
        const at = count === 1 ? t : index;
        const piece = pieces[Math.floor(at / most)];
        invariant(piece, "every tile has its piece");
        const offset = (at % most) * unit + (count === 1 ? 0 : t * tile);
        this.gpu.write(piece.buffer, offset, packTile(encoding, bytes, columns));
      }
    }
    await this.gpu.check();
    const bytes = units * unit;
    return { kind: "matrix", name, count, rows, columns, encoding, format, pieces, bytes };
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
      ready: (async () => {
        await Promise.all(dispatches.map(({ pipelines }) => pipelines.ready));
        await this.gpu.check();
      })(),
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
    const push = (...list: readonly Dispatch[]): void => void dispatches.push(...list);
    return {
      embed: (a) => push(...embed(kernels, at, a)),
      linear: (a) => {
        const rest = { start: a.start ?? 0, norm: a.norm ?? null, add: a.add ?? false };
        push(...linear(kernels, at, { ...a, ...rest }));
      },
      attentionInput: (a) => push(attentionInput(kernels, at, a)),
      latent: (a) => push(latent(kernels, at, a)),
      attention: (a) => push(...attention(kernels, at, a)),
      attentionMerge: (a) => push(attentionMerge(kernels, at, a)),
      latentOutput: (a) => push(latentOutput(kernels, at, a)),
      route: (a) => push(route(kernels, at, a)),
      expertUp: (a) => push(...expertUp(kernels, at, a)),
      expertDown: (a) => push(...expertDown(kernels, at, a)),
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
    else for (const { buffer } of resource.pieces) this.gpu.free(buffer);
  }

  dispose(): void {
    this.gpu.dispose();
  }
}

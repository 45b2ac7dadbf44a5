/**
 * The CPU backend: the twins over typed arrays, for people without WebGPU and as the measure of
 * the shaders. Weights in 4 bits are rounded to what the format can hold and kept as f32, so
 * that both backends compute with the same numbers.
 */
import { invariant } from "../base/invariant.ts";
import { type Extent, TILE } from "../gpu/layout.ts";
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
import { packQ4Tile, unpackQ4Tile } from "./quantize.ts";
import { embed } from "./reference/embed.ts";
import { expertDown } from "./reference/expert-down.ts";
import { expertUp } from "./reference/expert-up.ts";
import { latent } from "./reference/latent.ts";
import { latentAttention } from "./reference/latent-attention.ts";
import { latentOutput } from "./reference/latent-output.ts";
import { linear } from "./reference/linear.ts";
import { route } from "./reference/route.ts";
import { sample } from "./reference/sample.ts";
import type { StepView } from "./reference/step.ts";

export class CpuTensor implements Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array | Uint32Array;

  constructor(name: string, shape: readonly number[], data: Float32Array | Uint32Array) {
    this.name = name;
    this.shape = shape;
    this.data = data;
  }

  get f32(): Float32Array {
    invariant(this.data instanceof Float32Array, `${this.name} holds f32`);
    return this.data;
  }

  get u32(): Uint32Array {
    invariant(this.data instanceof Uint32Array, `${this.name} holds u32`);
    return this.data;
  }

  /** The size of a row: all dimensions but the first. */
  get stride(): number {
    return this.shape.slice(1).reduce((a, b) => a * b, 1);
  }
}

export class CpuMatrix implements Matrix {
  readonly name: string;
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
  readonly format: WeightFormat;
  /** (count, rows, columns) */
  readonly data: Float32Array;

  constructor(
    name: string,
    shape: { count: number; rows: number; columns: number },
    format: WeightFormat,
    data: Float32Array,
  ) {
    this.name = name;
    this.count = shape.count;
    this.rows = shape.rows;
    this.columns = shape.columns;
    this.format = format;
    this.data = data;
  }

  get bytes(): number {
    return this.data.byteLength;
  }
}

type Run = (extent: Extent) => void;

export class CpuBackend implements Backend<CpuTensor, CpuMatrix> {
  readonly kind = "cpu";
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  tensor(name: string, shape: readonly number[], type: "f32" | "u32"): CpuTensor {
    const size = shape.reduce((a, b) => a * b, 1);
    return this.upload(
      name,
      shape,
      type === "f32" ? new Float32Array(size) : new Uint32Array(size),
    );
  }

  upload(name: string, shape: readonly number[], data: Float32Array | Uint32Array): CpuTensor {
    invariant(
      data.length === shape.reduce((a, b) => a * b, 1),
      `${name} has as many numbers as its shape says`,
    );
    this.#bytes += data.byteLength;
    return new CpuTensor(name, shape, data);
  }

  async matrix(
    name: string,
    shape: { count: number; rows: number; columns: number },
    format: WeightFormat,
    read: RowReader,
  ): Promise<CpuMatrix> {
    const data = new Float32Array(shape.count * shape.rows * shape.columns);
    for (let index = 0; index < shape.count; index++) {
      const base = index * shape.rows * shape.columns;
      if (format === "f32") {
        data.set(await read(index, 0, shape.rows), base);
        continue;
      }
      for (let from = 0; from < shape.rows; from += TILE) {
        const to = Math.min(shape.rows, from + TILE);
        const rows = await read(index, from, to);
        const tile = unpackQ4Tile(packQ4Tile(rows, shape.columns), shape.columns);
        data.set(tile.subarray(0, rows.length), base + from * shape.columns);
      }
    }
    const matrix = new CpuMatrix(name, shape, format, data);
    this.#bytes += matrix.bytes;
    return matrix;
  }

  write(tensor: CpuTensor, data: Uint32Array | Float32Array, offset = 0): void {
    tensor.data.set(data, offset);
  }

  readF32(tensor: CpuTensor, length: number): Promise<Float32Array> {
    return Promise.resolve(tensor.f32.slice(0, length));
  }

  readU32(tensor: CpuTensor, length: number): Promise<Uint32Array> {
    return Promise.resolve(tensor.u32.slice(0, length));
  }

  record(
    stepping: Stepping<CpuTensor>,
    build: (operations: Operations<CpuTensor, CpuMatrix>) => void,
  ): Program {
    const runs: Run[] = [];
    build(cpuOperations({ step: stepping.step.u32, slots: stepping.slots.u32 }, runs));
    return {
      dispatches: runs.length,
      run: (extent) => {
        for (const run of runs) run(extent);
      },
      dispose: () => {
        runs.length = 0;
      },
    };
  }

  free(resource: CpuTensor | CpuMatrix): void {
    this.#bytes -= resource.data.byteLength;
  }

  dispose(): void {
    this.#bytes = 0;
  }
}

/** Binds each operation's arrays once; a replay only calls. */
function cpuOperations(view: StepView, runs: Run[]): Operations<CpuTensor, CpuMatrix> {
  return {
    embed: ({ table, out }) => {
      const [data, x] = [table.data, out.f32];
      const hidden = out.stride;
      runs.push(({ rows }) => embed(view, rows, hidden, data, x));
    },
    linear: (a) => {
      const fixed = {
        x: a.x.f32,
        stride: a.x.stride,
        start: a.start ?? 0,
        weights: a.weights.data,
        outputs: a.weights.rows,
        columns: a.weights.columns,
        out: a.out.f32,
        normalize: a.normalize ?? null,
        add: a.add ?? false,
      };
      runs.push(({ rows }) => linear({ rows, ...fixed }));
    },
    latent: (a) => {
      const fixed = {
        ...a,
        q: a.q.f32,
        queryStride: a.q.stride,
        kv: a.kv.f32,
        latentStride: a.kv.stride,
        norm: a.norm.f32,
        keyUp: a.keyUp.f32,
        rotations: a.rotations.f32,
        query: a.query.f32,
        cache: a.cache.f32,
      };
      runs.push(({ rows }) => latent(view, { rows, ...fixed }));
    },
    latentAttention: (a) => {
      const fixed = {
        ...a,
        query: a.query.f32,
        cache: a.cache.f32,
        partial: a.partial.f32,
        statistics: a.statistics.f32,
      };
      runs.push((extent) => latentAttention(view, { extent, ...fixed }));
    },
    latentOutput: (a) => {
      const fixed = {
        ...a,
        partial: a.partial.f32,
        statistics: a.statistics.f32,
        valueUp: a.valueUp.f32,
        out: a.out.f32,
      };
      runs.push((extent) => latentOutput({ extent, ...fixed }));
    },
    route: (a) => {
      const fixed = {
        ...a,
        x: a.x.f32,
        hidden: a.x.stride,
        router: a.router.f32,
        bias: a.bias.f32,
        gates: a.gates.f32,
      };
      runs.push(({ rows }) => route({ rows, ...fixed }));
    },
    expertUp: (a) => {
      const fixed = {
        x: a.x.f32,
        hidden: a.x.stride,
        gates: a.gates.f32,
        experts: a.gate.count,
        gate: a.gate.data,
        up: a.up.data,
        inner: a.gate.rows,
        act: a.act.f32,
        eps: a.eps,
      };
      runs.push(({ rows }) => expertUp({ rows, ...fixed }));
    },
    expertDown: (a) => {
      const fixed = {
        act: a.act.f32,
        gates: a.gates.f32,
        experts: a.down.count,
        inner: a.down.columns,
        down: a.down.data,
        hidden: a.down.rows,
        out: a.out.f32,
      };
      runs.push(({ rows }) => expertDown({ rows, ...fixed }));
    },
    sample: ({ logits, sampled }) => {
      const [data, tokens] = [logits.f32, sampled.u32];
      const vocab = logits.stride;
      runs.push(({ rows }) => sample(view, rows, vocab, data, tokens));
    },
  };
}

/**
 * The CPU backend, for people without WebGPU and as the measure of the shaders: the twins of
 * reference/, with WebAssembly SIMD for those that take the time. Weights are dequantized to f32 when
 * they are read, and caches hold f32 rounded to what their type can hold, so that both backends
 * compute with the same numbers.
 */
import { invariant } from "../base/invariant.ts";
import type { CacheType, Extent } from "../gpu/layout.ts";
import type {
  Backend,
  Matrix,
  MatrixSource,
  Operations,
  Program,
  Stepping,
  Tensor,
} from "./backend.ts";
import { CpuMemory } from "./cpu-memory.ts";
import { type Placed, SimdEngine } from "./cpu-simd.ts";
import { dequantize, type EncodingName } from "./encodings.ts";
import { attention } from "./reference/attention.ts";
import { attentionInput } from "./reference/attention-input.ts";
import { attentionMerge } from "./reference/attention-merge.ts";
import { embed } from "./reference/embed.ts";
import { expertDown } from "./reference/expert-down.ts";
import { expertUp } from "./reference/expert-up.ts";
import { latent, rememberAndRotate } from "./reference/latent.ts";
import { latentOutput } from "./reference/latent-output.ts";
import { linear } from "./reference/linear.ts";
import { route } from "./reference/route.ts";
import { sample } from "./reference/sample.ts";
import type { StepView } from "./reference/step.ts";

/** An array in the backend's memory; its view is made anew after the memory has grown. */
class CpuArray implements Placed {
  readonly address: number;
  readonly #memory: CpuMemory;
  readonly #length: number;
  #f32: Float32Array | null = null;
  #u32: Uint32Array | null = null;

  constructor(memory: CpuMemory, length: number) {
    this.#memory = memory;
    this.#length = length;
    this.address = memory.allocate(length * 4);
  }

  get f32(): Float32Array {
    if (this.#f32?.buffer !== this.#memory.buffer) {
      this.#f32 = new Float32Array(this.#memory.buffer, this.address, this.#length);
    }
    return this.#f32;
  }

  get u32(): Uint32Array {
    if (this.#u32?.buffer !== this.#memory.buffer) {
      this.#u32 = new Uint32Array(this.#memory.buffer, this.address, this.#length);
    }
    return this.#u32;
  }
}

export class CpuTensor extends CpuArray implements Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: "f32" | "u32";
  /** What its numbers are rounded to, if it is a cache. */
  readonly cacheType: CacheType;

  constructor(
    memory: CpuMemory,
    name: string,
    shape: readonly number[],
    type: "f32" | "u32",
    cacheType: CacheType = "f32",
  ) {
    super(
      memory,
      shape.reduce((a, b) => a * b, 1),
    );
    this.name = name;
    this.shape = shape;
    this.type = type;
    this.cacheType = cacheType;
  }

  get data(): Float32Array | Uint32Array {
    return this.type === "f32" ? this.f32 : this.u32;
  }

  /** The size of a row: all dimensions but the first. */
  get stride(): number {
    return this.shape.slice(1).reduce((a, b) => a * b, 1);
  }
}

/** (count, rows, columns) f32 */
export class CpuMatrix extends CpuArray implements Matrix {
  readonly name: string;
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
  readonly encoding: EncodingName;

  constructor(memory: CpuMemory, name: string, source: MatrixSource) {
    super(memory, source.count * source.rows * source.columns);
    this.name = name;
    this.count = source.count;
    this.rows = source.rows;
    this.columns = source.columns;
    this.encoding = source.encoding;
  }

  get bytes(): number {
    return this.f32.byteLength;
  }
}

type Run = (extent: Extent) => void;

export class CpuBackend implements Backend<CpuTensor, CpuMatrix> {
  readonly kind = "cpu";
  readonly #memory = new CpuMemory();
  readonly #engine: SimdEngine | null;

  /** `simd: false` computes with the twins alone. */
  constructor(options?: { simd?: boolean }) {
    const { loops } = this.#memory;
    this.#engine = loops && (options?.simd ?? true) ? new SimdEngine(this.#memory, loops) : null;
  }

  get bytes(): number {
    return this.#memory.used - (this.#engine?.bytes ?? 0);
  }

  tensor(name: string, shape: readonly number[], type: "f32" | "u32"): CpuTensor {
    return new CpuTensor(this.#memory, name, shape, type);
  }

  upload(name: string, shape: readonly number[], data: Float32Array | Uint32Array): CpuTensor {
    const tensor = this.tensor(name, shape, data instanceof Float32Array ? "f32" : "u32");
    invariant(tensor.data.length === data.length, `${name} has as many numbers as its shape says`);
    tensor.data.set(data);
    return tensor;
  }

  cache(name: string, positions: number, width: number, type: CacheType): CpuTensor {
    return new CpuTensor(this.#memory, name, [positions, width], "f32", type);
  }

  async matrix(name: string, source: MatrixSource): Promise<CpuMatrix> {
    const { count, rows, columns, encoding } = source;
    const matrix = new CpuMatrix(this.#memory, name, source);
    const step = Math.max(1, Math.floor(2 ** 20 / columns));
    for (let index = 0; index < count; index++) {
      for (let from = 0; from < rows; from += step) {
        const bytes = await source.read(index, from, Math.min(rows, from + step));
        matrix.f32.set(dequantize(encoding, bytes, columns), (index * rows + from) * columns);
      }
    }
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
    build(cpuOperations(stepping, this.#engine, runs));
    return {
      dispatches: runs.length,
      ready: Promise.resolve(),
      run: (extent) => {
        for (const run of runs) run(extent);
      },
      dispose: () => {
        runs.length = 0;
      },
    };
  }

  free(resource: CpuTensor | CpuMatrix): void {
    this.#memory.release(resource.address);
  }

  /** The memory goes with the last reference to the backend. */
  dispose(): void {}
}

/** Binds each operation's arrays once; a replay only calls. */
function cpuOperations(
  stepping: Stepping<CpuTensor>,
  engine: SimdEngine | null,
  runs: Run[],
): Operations<CpuTensor, CpuMatrix> {
  const view: StepView = {
    get step() {
      return stepping.step.u32;
    },
    get slots() {
      return stepping.slots.u32;
    },
  };
  return {
    embed: ({ table, out }) => {
      runs.push(({ rows }) => embed(view, rows, table.columns, table.f32, out.f32));
    },
    linear: (a) => {
      const fixed = {
        stride: a.x.stride,
        outputs: a.weights.rows,
        columns: a.weights.columns,
        outStride: a.out.stride,
        start: a.start ?? 0,
        add: a.add ?? false,
      };
      const { x, weights, out, norm = null } = a;
      if (engine) {
        if (norm) engine.reserve("inputs", weights.columns);
        runs.push(({ rows }) => engine.linear({ rows, x, weights, out, norm, ...fixed }));
        return;
      }
      runs.push(({ rows }) => {
        const weight = norm && { eps: norm.eps, weight: norm.weight.f32 };
        linear({ rows, x: x.f32, weights: weights.f32, out: out.f32, norm: weight, ...fixed });
      });
    },
    attentionInput: (a) => {
      const { projected, rotations, query, cache } = a;
      runs.push(({ rows }) =>
        attentionInput(view, {
          ...a,
          rows,
          projected: projected.f32,
          stride: projected.stride,
          rotations: rotations.f32,
          query: query.f32,
          cache: cache.f32,
          cacheType: cache.cacheType,
        }),
      );
    },
    latent: (a) => {
      const strides = { queryStride: a.q.stride, latentStride: a.kv.stride };
      runs.push(({ rows }) => {
        const bound = {
          ...a,
          ...strides,
          rows,
          q: a.q.f32,
          kv: a.kv.f32,
          rotations: a.rotations.f32,
          query: a.query.f32,
          cache: a.cache.f32,
          cacheType: a.cache.cacheType,
        };
        if (engine) {
          rememberAndRotate(view, bound);
          engine.absorbKeys({ ...a, ...strides, rows });
        } else {
          latent(view, { ...bound, keyUp: a.keyUp.f32 });
        }
      });
    },
    attention: (a) => {
      if (engine) runs.push((extent) => engine.attention(view, { ...a, extent }));
      else {
        runs.push((extent) =>
          attention(view, {
            ...a,
            extent,
            query: a.query.f32,
            cache: a.cache.f32,
            partial: a.partial.f32,
            statistics: a.statistics.f32,
          }),
        );
      }
    },
    attentionMerge: (a) => {
      runs.push((extent) =>
        attentionMerge({
          ...a,
          extent,
          partial: a.partial.f32,
          statistics: a.statistics.f32,
          out: a.out.f32,
        }),
      );
    },
    latentOutput: (a) => {
      if (engine) runs.push((extent) => engine.latentOutput({ ...a, extent }));
      else {
        runs.push((extent) =>
          latentOutput({
            ...a,
            extent,
            partial: a.partial.f32,
            statistics: a.statistics.f32,
            valueUp: a.valueUp.f32,
            out: a.out.f32,
          }),
        );
      }
    },
    route: (a) => {
      runs.push(({ rows }) =>
        route({
          ...a,
          rows,
          x: a.x.f32,
          hidden: a.x.stride,
          router: a.router.f32,
          bias: a.bias.f32,
          gates: a.gates.f32,
        }),
      );
    },
    expertUp: (a) => {
      const { x, gates, gate, up, act, norm } = a;
      const fixed = { hidden: gate.columns, experts: gate.count, inner: gate.rows };
      if (engine) {
        engine.reserve("gates", gate.rows);
        engine.reserve("inputs", gate.columns);
        runs.push(({ rows }) => engine.expertUp({ rows, x, gates, gate, up, act, norm, ...fixed }));
      } else {
        runs.push(({ rows }) =>
          expertUp({
            rows,
            x: x.f32,
            gates: gates.f32,
            gate: gate.f32,
            up: up.f32,
            act: act.f32,
            norm: { eps: norm.eps, weight: norm.weight.f32 },
            ...fixed,
          }),
        );
      }
    },
    expertDown: (a) => {
      const { act, gates, down, out } = a;
      const fixed = { experts: down.count, inner: down.columns, hidden: down.rows };
      if (engine)
        runs.push(({ rows }) => engine.expertDown({ rows, act, gates, down, out, ...fixed }));
      else {
        runs.push(({ rows }) =>
          expertDown({
            rows,
            act: act.f32,
            gates: gates.f32,
            down: down.f32,
            out: out.f32,
            ...fixed,
          }),
        );
      }
    },
    sample: ({ logits, bias, seen, sampled }) => {
      const vocab = logits.stride;
      runs.push(({ rows }) =>
        sample(view, rows, vocab, {
          logits: logits.f32,
          bias: bias.f32,
          seen: seen.u32,
          sampled: sampled.u32,
        }),
      );
    },
  };
}

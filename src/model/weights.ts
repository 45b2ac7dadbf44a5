/**
 * Loads a DeepSeek-V3 checkpoint under Hugging Face's names onto a backend, a few rows at a time:
 * no file and no large tensor is ever whole in the heap (router, W_UK and W_UV are small).
 *
 * Invariant: a matrix is allocated only after its tensors' shapes were found right, so that a
 * hostile config.json ends in a clear error and not in a huge allocation. RMSNorm's weights are folded into the columns of the matrices that follow them, as
 * {@link deepseekV3} expects: W·(x̂ ⊙ g) = (W·diag g)·x̂.
 */
import { invariant } from "../base/invariant.ts";
import type { Backend, Matrix, RowReader, Tensor, WeightFormat } from "./backend.ts";
import type { ModelConfig } from "./config.ts";
import { type Layer, queryColumns, type Weights } from "./deepseek-v3.ts";
import { rotations } from "./rotations.ts";
import type { Safetensors } from "./safetensors.ts";

export interface LoadOptions {
  readonly format: WeightFormat;
  /** How many positions the rotation table covers. */
  readonly positions: number;
  readonly onProgress?: ((fraction: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads every weight. Throws ModelFileError, the backend's errors, or the signal's reason. */
export async function loadWeights<T extends Tensor, M extends Matrix>(
  backend: Backend<T, M>,
  config: ModelConfig,
  tensors: Safetensors,
  options: LoadOptions,
): Promise<Weights<T, M>> {
  const loader = new Loader(backend, config, tensors, options);
  const { hiddenSize: hidden, vocabSize: vocab } = config;
  const embedding = await loader.embedding();
  const layers: Layer<T, M>[] = [];
  for (let index = 0; index < config.numHiddenLayers; index++) {
    layers.push(await loader.layer(index));
    options.onProgress?.((index + 1) / (config.numHiddenLayers + 1));
  }
  const tied = config.tieWordEmbeddings || !tensors.has("lm_head.weight");
  const head = await loader.matrix(
    "head",
    vocab,
    hidden,
    [{ name: tied ? "model.embed_tokens.weight" : "lm_head.weight", rows: vocab }],
    "model.norm.weight",
  );
  const table = rotations(config, options.positions);
  const turns = backend.upload("rotations", [options.positions, config.qkRopeHeadDim], table);
  options.onProgress?.(1);
  return { embedding, layers, head, rotations: turns };
}

/** Gives everything that {@link loadWeights} made back to the backend. */
export function freeWeights<T extends Tensor, M extends Matrix>(
  backend: Backend<T, M>,
  weights: Weights<T, M>,
): void {
  for (const layer of weights.layers) {
    const { queryAndLatent, queryUp, keyUp, valueUp, output, router } = layer;
    for (const matrix of [queryAndLatent, queryUp, output, layer.gate, layer.up, layer.down]) {
      if (matrix) backend.free(matrix);
    }
    for (const tensor of [keyUp, valueUp, router?.weight, router?.bias]) {
      if (tensor) backend.free(tensor);
    }
  }
  backend.free(weights.embedding);
  backend.free(weights.head);
  backend.free(weights.rotations);
}

interface Part {
  /** Null for rows of zeros. */
  readonly name: string | null;
  readonly rows: number;
}

class Loader<T extends Tensor, M extends Matrix> {
  readonly #backend: Backend<T, M>;
  readonly #config: ModelConfig;
  readonly #tensors: Safetensors;
  readonly #options: LoadOptions;

  constructor(
    backend: Backend<T, M>,
    config: ModelConfig,
    tensors: Safetensors,
    options: LoadOptions,
  ) {
    this.#backend = backend;
    this.#config = config;
    this.#tensors = tensors;
    this.#options = options;
  }

  /** The embedding keeps bf16 when it is stored so, two numbers a word. */
  async embedding(): Promise<T> {
    const { vocabSize: vocab, hiddenSize: hidden } = this.#config;
    const name = "model.embed_tokens.weight";
    const shape = [vocab, hidden];
    const packed = this.#tensors.entry(name, shape).type === "BF16" && hidden % 2 === 0;
    const table = this.#backend.tensor(
      "embedding",
      packed ? [vocab, hidden / 2] : shape,
      packed ? "u32" : "f32",
    );
    // An even number of rows, so that words are whole.
    const step = Math.max(2, Math.floor((1 << 20) / hidden) & ~1);
    for (let from = 0; from < vocab; from += step) {
      this.#options.signal?.throwIfAborted();
      const to = Math.min(vocab, from + step);
      const rows = await this.#tensors.rows(name, shape, from, to);
      const data = packed ? packBf16(rows) : rows;
      this.#backend.write(table, data, (from * hidden) / (packed ? 2 : 1));
    }
    return table;
  }

  async layer(index: number): Promise<Layer<T, M>> {
    const c = this.#config;
    const hidden = c.hiddenSize;
    const prefix = `model.layers.${index}`;
    const attention = `${prefix}.self_attn`;
    const queryRows = c.numAttentionHeads * (c.qkNopeHeadDim + c.qkRopeHeadDim);
    const first: Part =
      c.qLoraRank === null
        ? { name: `${attention}.q_proj.weight`, rows: queryRows }
        : { name: `${attention}.q_a_proj.weight`, rows: c.qLoraRank };
    const second: Part = {
      name: `${attention}.kv_a_proj_with_mqa.weight`,
      rows: c.kvLoraRank + c.qkRopeHeadDim,
    };
    const queryAndLatent = await this.matrix(
      `${index}.query-and-latent`,
      queryColumns(c) + second.rows,
      hidden,
      [first, { name: null, rows: queryColumns(c) - first.rows }, second],
      `${prefix}.input_layernorm.weight`,
    );
    const queryUp =
      c.qLoraRank === null
        ? null
        : await this.matrix(
            `${index}.query-up`,
            queryRows,
            c.qLoraRank,
            [{ name: `${attention}.q_b_proj.weight`, rows: queryRows }],
            `${attention}.q_a_layernorm.weight`,
          );
    const { keyUp, valueUp } = await this.absorbed(index, attention);
    const values = c.numAttentionHeads * c.vHeadDim;
    const output = await this.matrix(`${index}.output`, hidden, values, [
      { name: `${attention}.o_proj.weight`, rows: hidden },
    ]);
    return {
      queryAndLatent,
      queryUp,
      keyUp,
      valueUp,
      output,
      ...(await this.feedForward(
        index,
        `${prefix}.mlp`,
        `${prefix}.post_attention_layernorm.weight`,
      )),
    };
  }

  /** kv_b_proj with the latent's norm folded in, split by heads into W_UK and W_UV. */
  async absorbed(index: number, attention: string): Promise<{ keyUp: T; valueUp: T }> {
    const { numAttentionHeads: heads, qkNopeHeadDim: nope, vHeadDim: value } = this.#config;
    const latent = this.#config.kvLoraRank;
    const shape = [heads * (nope + value), latent];
    const all = scaleColumns(
      await this.#tensors.all(`${attention}.kv_b_proj.weight`, shape),
      await this.#tensors.all(`${attention}.kv_a_layernorm.weight`, [latent]),
    );
    const keyUp = new Float32Array(heads * nope * latent);
    const valueUp = new Float32Array(heads * value * latent);
    for (let h = 0; h < heads; h++) {
      const from = h * (nope + value) * latent;
      const middle = from + nope * latent;
      keyUp.set(all.subarray(from, middle), h * nope * latent);
      valueUp.set(all.subarray(middle, middle + value * latent), h * value * latent);
    }
    return {
      keyUp: this.#backend.upload(`${index}.key-up`, [heads, nope, latent], keyUp),
      valueUp: this.#backend.upload(`${index}.value-up`, [heads, value, latent], valueUp),
    };
  }

  async feedForward(index: number, mlp: string, norm: string) {
    const c = this.#config;
    const hidden = c.hiddenSize;
    const gain = await this.#tensors.all(norm, [hidden]);
    if (index < c.firstKDenseReplace) {
      const inner = c.intermediateSize;
      const part = (name: string, rows: number, columns: number, fold: boolean): Promise<M> => {
        this.#tensors.entry(`${mlp}.${name}_proj.weight`, [rows, columns]);
        return this.#stack(`${index}.${name}`, 1, rows, columns, async (_, from, to) => {
          const data = await this.#tensors.rows(
            `${mlp}.${name}_proj.weight`,
            [rows, columns],
            from,
            to,
          );
          return fold ? scaleColumns(data, gain) : data;
        });
      };
      return {
        router: null,
        gate: await part("gate", inner, hidden, true),
        up: await part("up", inner, hidden, true),
        down: await part("down", hidden, inner, false),
      };
    }
    const experts = c.nRoutedExperts;
    const router = scaleColumns(
      await this.#tensors.all(`${mlp}.gate.weight`, [experts, hidden]),
      gain,
    );
    const biasName = `${mlp}.gate.e_score_correction_bias`;
    const bias = this.#tensors.has(biasName)
      ? await this.#tensors.all(biasName, [experts])
      : new Float32Array(experts);
    return {
      router: {
        weight: this.#backend.upload(`${index}.router`, [experts, hidden], router),
        bias: this.#backend.upload(`${index}.bias`, [experts], bias),
      },
      gate: await this.#experts(index, mlp, "gate", gain),
      up: await this.#experts(index, mlp, "up", gain),
      down: await this.#experts(index, mlp, "down", null),
    };
  }

  /**
   * The routed experts, then the shared ones. Hugging Face stores n shared experts as one of n
   * times the width; cut into n, their sum is the same.
   */
  #experts(
    index: number,
    mlp: string,
    name: "gate" | "up" | "down",
    gain: Float32Array | null,
  ): Promise<M> {
    const c = this.#config;
    const inner = c.moeIntermediateSize;
    const [rows, columns] = name === "down" ? [c.hiddenSize, inner] : [inner, c.hiddenSize];
    const count = c.nRoutedExperts + c.nSharedExperts;
    const shared = `${mlp}.shared_experts.${name}_proj.weight`;
    const width = inner * c.nSharedExperts;
    const sharedShape = name === "down" ? [rows, width] : [width, columns];
    if (c.nSharedExperts > 0) this.#tensors.entry(shared, sharedShape);
    for (let e = 0; e < c.nRoutedExperts; e++) {
      this.#tensors.entry(`${mlp}.experts.${e}.${name}_proj.weight`, [rows, columns]);
    }
    return this.#stack(`${index}.experts-${name}`, count, rows, columns, async (e, from, to) => {
      const part = e - c.nRoutedExperts;
      let data: Float32Array;
      if (part < 0) {
        const own = `${mlp}.experts.${e}.${name}_proj.weight`;
        data = await this.#tensors.rows(own, [rows, columns], from, to);
      } else if (name === "down") {
        const wide = await this.#tensors.rows(shared, sharedShape, from, to);
        data = takeColumns(wide, width, part * inner, inner);
      } else {
        const first = part * inner;
        data = await this.#tensors.rows(shared, sharedShape, first + from, first + to);
      }
      return gain ? scaleColumns(data, gain) : data;
    });
  }

  /** A matrix whose rows come from several tensors one after the other. */
  async matrix(
    name: string,
    rows: number,
    columns: number,
    parts: readonly Part[],
    norm?: string,
  ): Promise<M> {
    for (const part of parts) {
      if (part.name !== null) this.#tensors.entry(part.name, [part.rows, columns]);
    }
    const gain = norm === undefined ? null : await this.#tensors.all(norm, [columns]);
    return this.#stack(name, 1, rows, columns, async (_, from, to) => {
      const out = new Float32Array((to - from) * columns);
      let base = 0;
      for (const part of parts) {
        const first = Math.max(from, base);
        const last = Math.min(to, base + part.rows);
        if (first < last && part.name !== null) {
          const shape = [part.rows, columns];
          const data = await this.#tensors.rows(part.name, shape, first - base, last - base);
          out.set(data, (first - from) * columns);
        }
        base += part.rows;
      }
      invariant(base === rows, `${name} has as many rows as its parts`);
      return gain ? scaleColumns(out, gain) : out;
    });
  }

  #stack(name: string, count: number, rows: number, columns: number, read: RowReader): Promise<M> {
    const { signal, format } = this.#options;
    return this.#backend.matrix(name, { count, rows, columns }, format, (index, from, to) => {
      signal?.throwIfAborted();
      return read(index, from, to);
    });
  }
}

function scaleColumns(data: Float32Array, gain: Float32Array): Float32Array {
  for (let i = 0; i < data.length; i++) data[i] = (data[i] ?? 0) * (gain[i % gain.length] ?? 0);
  return data;
}

function takeColumns(data: Float32Array, width: number, from: number, count: number) {
  const rows = data.length / width;
  const out = new Float32Array(rows * count);
  for (let r = 0; r < rows; r++) {
    out.set(data.subarray(r * width + from, r * width + from + count), r * count);
  }
  return out;
}

/** The upper halves of f32s that were widened from bf16, two a word. */
function packBf16(data: Float32Array): Uint32Array {
  const bits = new Uint32Array(data.buffer, data.byteOffset, data.length);
  const out = new Uint32Array(Math.ceil(data.length / 2));
  for (let i = 0; i < data.length; i++) {
    const half = (bits[i] ?? 0) >>> 16;
    out[i >> 1] = (out[i >> 1] ?? 0) | (i & 1 ? half << 16 : half);
  }
  return out;
}

/**
 * Loads a checkpoint onto a backend, a few rows at a time: no file and no large tensor is ever
 * whole in the heap (routers, W_UK and W_UV are small). Matrices stay as they are stored, or are
 * quantized on the way; their norms' weights stay apart.
 */
import type { Backend, Matrix, MatrixSource, Norm, Tensor } from "./backend.ts";
import type { DeepseekConfig, LlamaConfig, ModelConfig } from "./config.ts";
import type { DeepseekLayer, DeepseekWeights } from "./deepseek-v3.ts";
import type { Dense, Gated, Mixture } from "./feed-forward.ts";
import { LATENT_EPS, type LatentAttention } from "./latent-attention.ts";
import type { LlamaLayer, LlamaWeights } from "./llama.ts";
import type { GatedPart, LayerNames, Names } from "./names.ts";
import { rotatedSize, rotations } from "./rotations.ts";
import { queryColumns } from "./shapes.ts";
import {
  encodedAs,
  joined,
  type Part,
  part,
  source,
  stacked,
  stackedAlike,
  type WeightFormat,
} from "./sources.ts";
import type { Tensors } from "./tensors.ts";

/** A model's tensors with what they are called. */
export interface Checkpoint {
  readonly config: ModelConfig;
  readonly names: Names;
  readonly tensors: Tensors;
}

export type Weights<T, M> =
  | { readonly architecture: "llama"; readonly model: LlamaWeights<T, M> }
  | { readonly architecture: "deepseek"; readonly model: DeepseekWeights<T, M> };

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
  checkpoint: Checkpoint,
  options: LoadOptions,
): Promise<Weights<T, M>> {
  const { config } = checkpoint;
  const loader = new Loader(backend, checkpoint, options);
  if (config.architecture === "llama") {
    const model = await loader.model((i) => loader.llamaLayer(config, i));
    return { architecture: "llama", model };
  }
  const model = await loader.model((i) => loader.deepseekLayer(config, i));
  return { architecture: "deepseek", model };
}

/** Gives everything that {@link loadWeights} made back to the backend. */
export function freeWeights<T extends Tensor, M extends Matrix>(
  backend: Backend<T, M>,
  weights: Weights<T, M>,
): void {
  const { embedding, head, norm, rotations: table } = weights.model;
  const freed = new Set<T | M>([embedding, head, norm.weight, table]);
  const gated = ({ gate, up, down }: Gated<M>): void => {
    for (const matrix of [gate, up, down]) freed.add(matrix);
  };
  for (const { feedForward } of weights.model.layers) {
    freed.add(feedForward.norm.weight);
    if (feedForward.kind === "dense") gated(feedForward.matrices);
    else {
      gated(feedForward.experts);
      if (feedForward.shared) gated(feedForward.shared);
      freed.add(feedForward.router.weight).add(feedForward.router.bias);
    }
  }
  if (weights.architecture === "llama") {
    for (const layer of weights.model.layers) {
      freed.add(layer.norm.weight).add(layer.output);
      for (const { matrix } of layer.queryKeyValue) freed.add(matrix);
    }
  } else {
    for (const { attention } of weights.model.layers) {
      freed.add(attention.norm.weight).add(attention.output);
      freed.add(attention.keyUp).add(attention.valueUp);
      for (const { matrix } of attention.queryAndLatent) freed.add(matrix);
      const { queryUp } = attention;
      if (queryUp) freed.add(queryUp.matrix).add(queryUp.norm.weight);
    }
  }
  for (const resource of freed) backend.free(resource);
}

class Loader<T extends Tensor, M extends Matrix> {
  readonly #backend: Backend<T, M>;
  readonly #config: ModelConfig;
  readonly #names: Names;
  readonly #tensors: Tensors;
  readonly #options: LoadOptions;
  #inside: boolean | null = null;

  constructor(backend: Backend<T, M>, checkpoint: Checkpoint, options: LoadOptions) {
    this.#backend = backend;
    this.#config = checkpoint.config;
    this.#names = checkpoint.names;
    this.#tensors = checkpoint.tensors;
    this.#options = options;
  }

  /** All of a model, given how a layer is read. */
  async model<L>(layer: (index: number) => Promise<L>) {
    const { vocabSize: vocab, hiddenSize: hidden, numHiddenLayers } = this.#config;
    const names = this.#names;
    // As it is stored: rounding the embedding costs more than it saves.
    const table = source(this.#tensors, "stored", part(names.embedding, vocab, hidden));
    const embedding = await this.#matrix("embedding", table);
    const layers: L[] = [];
    for (let index = 0; index < numHiddenLayers; index++) {
      layers.push(await layer(index));
      this.#options.onProgress?.((index + 1) / (numHiddenLayers + 1));
    }
    const tied = this.#config.tieWordEmbeddings || !this.#tensors.has(names.head);
    const head = tied
      ? embedding
      : await this.#matrix("head", this.#source(part(names.head, vocab, hidden)));
    const norm = await this.#norm(names.norm, hidden);
    const { positions } = this.#options;
    const turns = rotations(this.#config, positions);
    const size = rotatedSize(this.#config);
    this.#options.onProgress?.(1);
    return {
      embedding,
      layers,
      head,
      norm,
      rotations: this.#backend.upload("rotations", [positions, size], turns),
    };
  }

  async llamaLayer(c: LlamaConfig, index: number): Promise<LlamaLayer<T, M>> {
    const names = this.#names.layer(index);
    const { hiddenSize: hidden, numAttentionHeads: heads, headDim } = c;
    const queries = heads * headDim;
    const keys = c.numKeyValueHeads * headDim;
    const query = { source: this.#source(part(names.query, queries, hidden)), start: 0 };
    const key = { source: this.#source(part(names.key, keys, hidden)), start: queries };
    const value = { source: this.#source(part(names.value, keys, hidden)), start: queries + keys };
    const stored = joined([query, key, value]);
    // Three encodings would take three dispatches: keys and values as floats take one.
    const floats = [key, value].map((p) => ({ ...p, source: encodedAs(p.source, "F32") }));
    const parts = stored.length < 3 ? stored : joined([query, ...floats]);
    return {
      norm: await this.#norm(names.attentionNorm, hidden),
      queryKeyValue: await this.#started(`${index}.query-key-value`, parts),
      output: await this.#matrix(
        `${index}.output`,
        this.#source(part(names.attentionOutput, hidden, queries)),
      ),
      feedForward: await this.#dense(index, names),
    };
  }

  async deepseekLayer(c: DeepseekConfig, index: number): Promise<DeepseekLayer<T, M>> {
    const names = this.#names.layer(index);
    return {
      attention: await this.#latentAttention(c, index, names),
      feedForward:
        index < c.firstKDenseReplace
          ? await this.#dense(index, names)
          : await this.#mixture(c, index, names),
    };
  }

  async #latentAttention(
    c: DeepseekConfig,
    index: number,
    names: LayerNames,
  ): Promise<LatentAttention<T, M>> {
    const hidden = c.hiddenSize;
    const heads = c.numAttentionHeads;
    const queryRows = heads * (c.qkNopeHeadDim + c.qkRopeHeadDim);
    const rank = c.qLoraRank;
    const first =
      rank === null ? part(names.query, queryRows, hidden) : part(names.queryDown, rank, hidden);
    const latentRows = c.kvLoraRank + c.qkRopeHeadDim;
    const parts = joined([
      { source: this.#source(first), start: 0 },
      { source: this.#source(part(names.latent, latentRows, hidden)), start: queryColumns(c) },
    ]);
    const up = rank === null ? null : this.#source(part(names.queryUp, queryRows, rank));
    const output = this.#source(part(names.attentionOutput, hidden, heads * c.vHeadDim));
    return {
      norm: await this.#norm(names.attentionNorm, hidden),
      queryAndLatent: await this.#started(`${index}.query-and-latent`, parts),
      queryUp: up && {
        matrix: await this.#matrix(`${index}.query-up`, up),
        norm: await this.#norm(names.queryNorm, up.columns, LATENT_EPS),
      },
      ...(await this.#absorbed(c, index, names)),
      output: await this.#matrix(`${index}.output`, output),
    };
  }

  /** W_UK (heads, nope, latent) and W_UV (heads, value, latent), the latent's norm folded in. */
  async #absorbed(c: DeepseekConfig, index: number, names: LayerNames) {
    const { numAttentionHeads: heads, qkNopeHeadDim: nope, vHeadDim: value } = c;
    const latent = c.kvLoraRank;
    const gain = await this.#tensors.all(names.latentNorm, [latent]);
    const keyUp = new Float32Array(heads * nope * latent);
    const valueUp = new Float32Array(heads * value * latent);
    if (names.keyUp !== null && names.valueUp !== null && this.#tensors.has(names.keyUp)) {
      const turned = await this.#tensors.all(names.keyUp, [heads, latent, nope]);
      for (let h = 0; h < heads; h++) {
        for (let j = 0; j < latent; j++) {
          for (let d = 0; d < nope; d++) {
            keyUp[(h * nope + d) * latent + j] = turned[(h * latent + j) * nope + d] ?? 0;
          }
        }
      }
      valueUp.set(await this.#tensors.all(names.valueUp, [heads, value, latent]));
    } else {
      const all = await this.#tensors.all(names.latentUp, [heads * (nope + value), latent]);
      for (let h = 0; h < heads; h++) {
        const from = h * (nope + value) * latent;
        const middle = from + nope * latent;
        keyUp.set(all.subarray(from, middle), h * nope * latent);
        valueUp.set(all.subarray(middle, middle + value * latent), h * value * latent);
      }
    }
    const upload = (name: string, size: number, data: Float32Array): T =>
      this.#backend.upload(`${index}.${name}`, [heads, size, latent], scaleColumns(data, gain));
    return { keyUp: upload("key-up", nope, keyUp), valueUp: upload("value-up", value, valueUp) };
  }

  async #dense(index: number, names: LayerNames): Promise<Dense<T, M>> {
    const { hiddenSize: hidden, intermediateSize: inner } = this.#config;
    const one = (name: GatedPart): MatrixSource =>
      this.#source(part(names.dense(name), ...gatedSize(name, hidden, inner)));
    return {
      kind: "dense",
      norm: await this.#norm(names.feedForwardNorm, hidden),
      matrices: await this.#gated(`${index}`, one("gate"), one("up"), one("down")),
    };
  }

  async #mixture(c: DeepseekConfig, index: number, names: LayerNames): Promise<Mixture<T, M>> {
    const { hiddenSize: hidden, nRoutedExperts: count } = c;
    const norm = await this.#norm(names.feedForwardNorm, hidden);
    const gain = await this.#tensors.all(names.feedForwardNorm, [hidden]);
    const router = scaleColumns(await this.#tensors.all(names.router, [count, hidden]), gain);
    const bias = this.#tensors.has(names.routerBias)
      ? await this.#tensors.all(names.routerBias, [count])
      : new Float32Array(count);
    const inside = this.#sharedInside(c);
    const shared = (name: GatedPart): MatrixSource => this.#shared(c, names, name);
    const stack = (name: GatedPart): MatrixSource => {
      const routed = this.#routed(c, names, name);
      return stackedAlike(inside ? [...routed, shared(name)] : routed);
    };
    return {
      kind: "mixture",
      norm,
      router: {
        weight: this.#backend.upload(`${index}.router`, [count, hidden], router),
        bias: this.#backend.upload(`${index}.bias`, [count], bias),
      },
      experts: await this.#gated(`${index}.experts`, stack("gate"), stack("up"), stack("down")),
      shared:
        inside || c.nSharedExperts === 0
          ? null
          : await this.#gated(`${index}.shared`, shared("gate"), shared("up"), shared("down")),
    };
  }

  #routed(c: DeepseekConfig, names: LayerNames, name: GatedPart): MatrixSource[] {
    const { nRoutedExperts: count } = c;
    const [rows, columns] = gatedSize(name, c.hiddenSize, c.moeIntermediateSize);
    return Array.from({ length: count }, (_, e) =>
      this.#source({ ...names.expert(name, e, count), rows, columns }),
    );
  }

  #shared(c: DeepseekConfig, names: LayerNames, name: GatedPart): MatrixSource {
    const inner = c.moeIntermediateSize * c.nSharedExperts;
    return this.#source(part(names.shared(name), ...gatedSize(name, c.hiddenSize, inner)));
  }

  /** Whether every layer's one shared expert is stored like the routed ones: it is one of them. */
  #sharedInside(c: DeepseekConfig): boolean {
    this.#inside ??=
      c.nSharedExperts === 1 &&
      Array.from({ length: c.numHiddenLayers - c.firstKDenseReplace }, (_, i) =>
        this.#names.layer(c.firstKDenseReplace + i),
      ).every((names) =>
        (["gate", "up", "down"] as const).every(
          (name) =>
            stacked([...this.#routed(c, names, name), this.#shared(c, names, name)]) !== null,
        ),
      );
    return this.#inside;
  }

  /** Gates and ups are read side by side: in one encoding. */
  async #gated(
    name: string,
    gate: MatrixSource,
    up: MatrixSource,
    down: MatrixSource,
  ): Promise<Gated<M>> {
    const alike = gate.encoding === up.encoding;
    return {
      gate: await this.#matrix(`${name}.gate`, alike ? gate : encodedAs(gate, "F32")),
      up: await this.#matrix(`${name}.up`, alike ? up : encodedAs(up, "F32")),
      down: await this.#matrix(`${name}.down`, down),
    };
  }

  async #started(
    name: string,
    parts: readonly { readonly source: MatrixSource; readonly start: number }[],
  ): Promise<{ matrix: M; start: number }[]> {
    const out: { matrix: M; start: number }[] = [];
    for (const { source: from, start } of parts) {
      out.push({ matrix: await this.#matrix(`${name}.${start}`, from), start });
    }
    return out;
  }

  async #norm(name: string, columns: number, eps = this.#config.rmsNormEps): Promise<Norm<T>> {
    const weight = await this.#tensors.all(name, [columns]);
    return { eps, weight: this.#backend.upload(name, [1, columns], weight) };
  }

  #source(one: Part): MatrixSource {
    return source(this.#tensors, this.#options.format, one);
  }

  #matrix(name: string, from: MatrixSource): Promise<M> {
    const { signal } = this.#options;
    return this.#backend.matrix(name, {
      ...from,
      read: (index, first, last) => {
        signal?.throwIfAborted();
        return from.read(index, first, last);
      },
    });
  }
}

/** Rows and columns of a gated part's matrix. */
function gatedSize(name: GatedPart, hidden: number, inner: number): readonly [number, number] {
  return name === "down" ? [hidden, inner] : [inner, hidden];
}

function scaleColumns(data: Float32Array, gain: Float32Array): Float32Array<ArrayBuffer> {
  return Float32Array.from(data, (w, i) => w * (gain[i % gain.length] ?? 0));
}

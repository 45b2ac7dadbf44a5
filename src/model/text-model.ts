/**
 * The model as the search sees it: prompts in, many texts out, on whichever backend there is.
 *
 * Invariant: one generation runs at a time; others wait their turn. A lost device is replaced by
 * a new one, then by the CPU, and the sequences go on from the tokens they had; after a GPU that
 * ran out of memory, the request fails and the model can be used again.
 */
import { DeviceLostError, GpuError, GpuMemoryError } from "../gpu/errors.ts";
import type { CacheType } from "../gpu/layout.ts";
import type { Matrix, Backend, Tensor } from "./backend.ts";
import { openCheckpoint } from "./checkpoint.ts";
import type { ModelConfig } from "./config.ts";
import { CpuBackend } from "./cpu-backend.ts";
import { PromptTooLongError } from "./errors.ts";
import type { ModelFiles } from "./files.ts";
import { Generation } from "./generation.ts";
import { ggufPaths } from "./gguf.ts";
import { pause } from "./pause.ts";
import { type Decoding, Session, type SessionSize } from "./session.ts";
import type { WeightFormat } from "./sources.ts";
import { type Message, Tokenizer } from "./tokenizer.ts";
import { type Checkpoint, freeWeights, loadWeights } from "./weights.ts";

export interface GenerateRequest {
  /** Text that went through the chat template already, or the conversation to put through it. */
  readonly prompt: string | readonly Message[];
  /** How many texts. */
  readonly n: number;
  /** How many are decoded together, at most 64; the others wait for a place. Default: n. */
  readonly together?: number;
  readonly maxNewTokens: number;
  /** 0 always takes the most likely token. */
  readonly temperature: number;
  /** Tokens outside the most likely that hold this mass are not drawn; 1 draws from all. */
  readonly topP: number;
  /** With the same seed, sequence i has the same text again. */
  readonly seed: number;
  /** Only so many of the likeliest tokens are drawn from; 0 or nothing: all. */
  readonly topK?: number;
  /** Tokens less likely than this share of the likeliest are not drawn. */
  readonly minP?: number;
  /** Above 1, tokens that were there before become less likely. */
  readonly repetition?: number;
  /** Texts at whose first appearance a sequence ends; they are left out. */
  readonly stopStrings?: readonly string[];
  /** Added to the logits of these tokens. */
  readonly bias?: ReadonlyMap<number, number>;
  readonly signal: AbortSignal;
  /** Tokens of the prompt that were read, of so many. */
  onPrompt?(done: number, total: number): void;
  onText(sequence: number, delta: string): void;
  /** Not called for a sequence that was dropped. */
  onEnd(sequence: number, reason: "stop" | "length"): void;
}

export interface GenerationResult {
  /** Tokens drawn, of all sequences. */
  readonly tokens: number;
  /** From the first step of the prompt to the end. */
  readonly milliseconds: number;
}

export interface RunningGeneration {
  /** Ends one sequence at once; its place goes to one that waits. */
  drop(sequence: number): void;
  /**
   * Resolves when all sequences have ended or were dropped. Rejects with the signal's reason
   * when aborted, else with {@link PromptTooLongError}, a GpuError or a ModelFileError.
   */
  readonly done: Promise<GenerationResult>;
}

export interface TextModel {
  readonly name: string;
  readonly backend: "webgpu" | "cpu";
  /** Bytes that the weights take on the backend. */
  readonly bytes: number;
  /** Operations of a decoding step (dispatches on WebGPU); 0 before the first generation. */
  readonly dispatchesPerStep: number;
  /** The longest prompt and answer together, in tokens. */
  readonly contextLength: number;
  generate(request: GenerateRequest): RunningGeneration;
  /** How many tokens a text has. */
  countTokens(text: string): number;
  dispose(): void;
}

export interface LoadTextModelOptions {
  readonly files: ModelFiles;
  readonly name?: string;
  /** `auto` takes WebGPU where it works, else the CPU. */
  readonly backend: "auto" | "webgpu" | "cpu";
  /** What is made of weights stored as floats; `auto` quantizes those of more than 64 MiB. */
  readonly weights?: WeightFormat | "auto";
  /** How caches keep their numbers; default f32. */
  readonly cacheType?: CacheType;
  /** Default: the model's own, at most 4096. */
  readonly contextLength?: number;
  /** Where WebGPU is; default `navigator.gpu`. */
  readonly gpu?: GPU;
  /** `fraction` of this stage, 0 to 1. */
  onProgress?(stage: string, fraction: number): void;
  readonly signal?: AbortSignal;
}

const QUANTIZE_FROM_BYTES = 64 * 2 ** 20;
const MAX_TOGETHER = 64;

/** A model whose weights are on a backend. */
interface Engine {
  readonly kind: "webgpu" | "cpu";
  readonly bytes: number;
  session(size: SessionSize): Decoding;
  dispose(): void;
}

/**
 * Reads a model and puts its weights onto a backend. Rejects with ModelFileError,
 * UnsupportedModelError, a GpuError (with `webgpu`), or the signal's reason.
 */
export async function loadTextModel(options: LoadTextModelOptions): Promise<TextModel> {
  const { files } = options;
  options.onProgress?.("tokenizer", 0);
  const checkpoint = await openCheckpoint(files);
  const { config, tensors, metadata } = checkpoint;
  const tokenizer = metadata
    ? Tokenizer.fromGguf(metadata, ggufPaths(files)[0] ?? "model.gguf", config.vocabSize)
    : await Tokenizer.open(files, config.vocabSize);
  const stopTokens = new Set(config.eosTokenIds);
  if (tokenizer.eosTokenId !== null) stopTokens.add(tokenizer.eosTokenId);
  const contextLength = Math.min(options.contextLength ?? 4096, config.maxPositionEmbeddings);
  const wanted = options.weights ?? "auto";
  const large = metadata === null && tensors.bytes > QUANTIZE_FROM_BYTES;
  const format = wanted === "auto" ? (large ? "q4" : "stored") : wanted;
  const open = (backend: "auto" | "webgpu" | "cpu"): Promise<Engine> =>
    openEngine(options, backend, { checkpoint, format, contextLength });
  const engine = await open(options.backend);
  return new LoadedTextModel(options.name ?? "model", engine, open, {
    config,
    tokenizer,
    stopTokens,
    contextLength,
    cacheType: options.cacheType ?? "f32",
  });
}

interface ModelParts {
  readonly checkpoint: Checkpoint;
  readonly format: WeightFormat;
  readonly contextLength: number;
}

async function openEngine(
  options: LoadTextModelOptions,
  backend: "auto" | "webgpu" | "cpu",
  parts: ModelParts,
): Promise<Engine> {
  if (backend !== "cpu") {
    try {
      const { WebGpuBackend } = await import("./webgpu-backend.ts");
      return await fill(await WebGpuBackend.open(options.gpu), options, parts);
    } catch (error) {
      if (backend === "webgpu" || !(error instanceof GpuError)) throw error;
    }
  }
  return fill(new CpuBackend(), options, parts);
}

async function fill<T extends Tensor, M extends Matrix>(
  backend: Backend<T, M>,
  options: LoadTextModelOptions,
  parts: ModelParts,
): Promise<Engine> {
  try {
    const weights = await loadWeights(backend, parts.checkpoint, {
      format: parts.format,
      positions: parts.contextLength,
      onProgress: (fraction) => options.onProgress?.("weights", fraction),
      signal: options.signal,
    });
    const { bytes } = backend;
    return {
      kind: backend.kind,
      bytes,
      session: (size) => new Session(backend, parts.checkpoint.config, weights, size),
      dispose: () => {
        freeWeights(backend, weights);
        backend.dispose();
      },
    };
  } catch (error) {
    backend.dispose();
    throw error;
  }
}

interface Fixed {
  readonly config: ModelConfig;
  readonly tokenizer: Tokenizer;
  readonly stopTokens: ReadonlySet<number>;
  readonly contextLength: number;
  readonly cacheType: CacheType;
}

class LoadedTextModel implements TextModel {
  readonly name: string;
  readonly #fixed: Fixed;
  readonly #open: (backend: "auto" | "webgpu" | "cpu") => Promise<Engine>;
  #engine: Engine;
  #session: Decoding | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #disposed = new AbortController();

  constructor(
    name: string,
    engine: Engine,
    open: (backend: "auto" | "webgpu" | "cpu") => Promise<Engine>,
    fixed: Fixed,
  ) {
    this.name = name;
    this.#engine = engine;
    this.#open = open;
    this.#fixed = fixed;
  }

  get backend(): "webgpu" | "cpu" {
    return this.#engine.kind;
  }

  get bytes(): number {
    return this.#engine.bytes;
  }

  get dispatchesPerStep(): number {
    return this.#session?.dispatches ?? 0;
  }

  get contextLength(): number {
    return this.#fixed.contextLength;
  }

  countTokens(text: string): number {
    return this.#fixed.tokenizer.encode(text).length;
  }

  generate(request: GenerateRequest): RunningGeneration {
    const { tokenizer, stopTokens } = this.#fixed;
    const text =
      typeof request.prompt === "string" ? request.prompt : tokenizer.applyTemplate(request.prompt);
    const prompt = tokenizer.encode(text);
    const signal = AbortSignal.any([request.signal, this.#disposed.signal]);
    const generation = new Generation(
      { ...callbacks(request), prompt, stopTokens, signal },
      tokenizer,
    );
    const together = Math.max(1, Math.min(MAX_TOGETHER, request.together ?? request.n));
    const done = this.#turn.then(async () => {
      signal.throwIfAborted();
      this.#requireRoom(prompt.length, request.maxNewTokens);
      const start = performance.now();
      await this.#run(generation, signal, {
        sequences: together,
        prefixCapacity: prompt.length,
        suffixCapacity: request.maxNewTokens,
        cacheType: this.#fixed.cacheType,
      });
      return { tokens: generation.tokens, milliseconds: performance.now() - start };
    });
    this.#turn = done.catch(() => undefined);
    return { drop: (sequence) => generation.drop(sequence), done };
  }

  dispose(): void {
    this.#disposed.abort(new DOMException("The model was unloaded.", "AbortError"));
    this.#turn = this.#turn.then(() => {
      this.#session?.dispose();
      this.#session = null;
      this.#engine.dispose();
    });
  }

  /** Runs to the end, over as many devices as it takes; the last is the CPU. */
  async #run(generation: Generation, signal: AbortSignal, size: SessionSize): Promise<void> {
    for (let losses = 0; ; losses++) {
      try {
        await generation.run(this.#sessionFor(size), () => pause(signal));
        return;
      } catch (error) {
        if (error instanceof GpuMemoryError) {
          // What was allocated in part is gone with the device; the next request starts afresh.
          await this.#reopen("auto");
          throw error;
        }
        if (!(error instanceof DeviceLostError) || losses === 2) throw error;
        await this.#reopen(losses === 0 ? "auto" : "cpu");
      }
    }
  }

  async #reopen(backend: "auto" | "cpu"): Promise<void> {
    this.#session = null;
    this.#engine.dispose();
    this.#engine = await this.#open(backend);
  }

  /** The session at hand when it is large enough, else a new one in round sizes. */
  #sessionFor(size: SessionSize): Decoding {
    const old = this.#session?.size;
    if (
      this.#session &&
      old &&
      old.sequences >= size.sequences &&
      old.prefixCapacity >= size.prefixCapacity &&
      old.suffixCapacity >= size.suffixCapacity
    ) {
      return this.#session;
    }
    this.#session?.dispose();
    this.#session = null;
    this.#session = this.#engine.session({
      sequences: Math.max(old?.sequences ?? 0, 2 ** Math.ceil(Math.log2(size.sequences))),
      cacheType: this.#fixed.cacheType,
      prefixCapacity: Math.max(old?.prefixCapacity ?? 0, roundUp(size.prefixCapacity, 256)),
      suffixCapacity: Math.max(old?.suffixCapacity ?? 0, roundUp(size.suffixCapacity, 64)),
    });
    return this.#session;
  }

  #requireRoom(prompt: number, answer: number): void {
    const { contextLength } = this.#fixed;
    if (prompt < 1) throw new PromptTooLongError("The prompt is empty.");
    if (prompt + answer > contextLength) {
      throw new PromptTooLongError(
        `The prompt has ${prompt} tokens and the answer may have ${answer}, but ${this.name} can look back on ${contextLength}.`,
      );
    }
  }
}

/** The request's own fields, its callbacks bound. */
function callbacks(request: GenerateRequest) {
  return {
    n: request.n,
    maxNewTokens: request.maxNewTokens,
    sampling: {
      temperature: request.temperature,
      topP: request.topP,
      seed: request.seed >>> 0,
      topK: request.topK ?? 0,
      minP: request.minP ?? 0,
      repetition: request.repetition ?? 1,
    },
    stopStrings: (request.stopStrings ?? []).filter((text) => text !== ""),
    bias: request.bias ?? new Map<number, number>(),
    onPrompt: (done: number, total: number) => request.onPrompt?.(done, total),
    onText: (sequence: number, delta: string) => request.onText(sequence, delta),
    onEnd: (sequence: number, reason: "stop" | "length") => request.onEnd(sequence, reason),
  };
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}

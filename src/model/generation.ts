/**
 * Decodes many sequences of one prompt: who is in which slot, who has ended, who comes next.
 *
 * Invariant: a sequence's text depends only on the prompt, its own seed and the sampling, not on
 * which sequences are decoded beside it or when one is dropped.
 *
 * On WebGPU a step is queued before the tokens of the step before are read, so that the device
 * does not wait for the host; a sequence that ends has then computed one token too many, which
 * is thrown away.
 */
import { DeviceLostError } from "../gpu/errors.ts";
import { NO_TOKEN } from "../gpu/layout.ts";
import { ModelFileError } from "./errors.ts";
import { pcg } from "./reference/sample.ts";
import type { Decoding, Sampling, SessionRow } from "./session.ts";
import { TextStream, type Tokenizer } from "./tokenizer.ts";

export interface GenerationRequest {
  /** At least one. */
  readonly prompt: readonly number[];
  readonly n: number;
  readonly maxNewTokens: number;
  /** How tokens are drawn; each sequence has a seed of its own, made of this one. */
  readonly sampling: Sampling;
  readonly stopTokens: ReadonlySet<number>;
  /** Texts at whose first appearance a sequence ends; they are left out. */
  readonly stopStrings: readonly string[];
  /** Added to the logits of these tokens. */
  readonly bias: ReadonlyMap<number, number>;
  readonly signal: AbortSignal;
  onPrompt?(done: number, total: number): void;
  onText(sequence: number, delta: string): void;
  onEnd(sequence: number, reason: "stop" | "length"): void;
}

interface Sequence {
  readonly index: number;
  readonly sampling: Sampling;
  readonly stream: TextStream;
  /** Text that may be the beginning of a stop string: not given yet. */
  held: string;
  /** Drawn so far. */
  readonly tokens: number[];
  /** Steps queued for it. */
  queued: number;
  slot: number | null;
  ended: boolean;
  dropped: boolean;
}

interface QueuedStep {
  readonly sequences: readonly Sequence[];
  readonly tokens: Promise<Uint32Array>;
}

export class Generation {
  readonly #request: GenerationRequest;
  readonly #sequences: readonly Sequence[];
  #tokens = 0;

  constructor(request: GenerationRequest, tokenizer: Tokenizer) {
    this.#request = request;
    this.#sequences = Array.from({ length: request.n }, (_, index) => ({
      index,
      sampling: {
        ...request.sampling,
        seed: pcg((request.sampling.seed + Math.imul(index, 0x9e3779b9)) >>> 0),
      },
      stream: new TextStream(tokenizer),
      held: "",
      tokens: [],
      queued: 0,
      slot: null,
      ended: false,
      dropped: false,
    }));
  }

  /** Tokens drawn for all sequences so far. */
  get tokens(): number {
    return this.#tokens;
  }

  /** Ends a sequence without another word about it. Its slot goes to one that waits. */
  drop(index: number): void {
    const sequence = this.#sequences[index];
    if (sequence) sequence.ended = sequence.dropped = true;
  }

  /**
   * Runs until all sequences have ended. May be called again with another session after one
   * failed: what was drawn is fed to it first. Throws the signal's reason when aborted.
   */
  async run(session: Decoding, pause: () => Promise<void>): Promise<void> {
    const { prompt } = this.#request;
    await session.prefill(prompt.slice(0, -1), pause, (done) =>
      this.#request.onPrompt?.(done, prompt.length - 1),
    );
    session.bias(this.#request.bias);
    const free = Array.from({ length: session.size.sequences }, (_, slot) => slot).reverse();
    for (const sequence of this.#sequences) sequence.slot = null;
    await this.#replay(session, free, pause);
    const lag = session.kind === "webgpu" ? 1 : 0;
    const queue: QueuedStep[] = [];
    try {
      for (;;) {
        await pause();
        this.#seat(session, free);
        const live = this.#sequences.filter(
          (s) => !s.ended && s.slot !== null && s.queued < this.#limit(session),
        );
        if (live.length > 0) queue.push({ sequences: live, tokens: queueStep(session, live) });
        else if (queue.length === 0) return;
        if (queue.length > lag || live.length === 0) {
          const step = queue.shift();
          if (step) this.#take(session, step.sequences, await step.tokens);
        }
      }
    } finally {
      // A step that is still queued may fail with the device; nobody else would hear of it.
      for (const step of queue) step.tokens.catch(() => undefined);
    }
  }

  #limit(session: Decoding): number {
    return Math.min(this.#request.maxNewTokens, session.size.suffixCapacity);
  }

  /** Frees the slots of ended sequences and gives them to those that wait. */
  #seat(session: Decoding, free: number[]): void {
    for (const sequence of this.#sequences) {
      if (sequence.ended && sequence.slot !== null) {
        free.push(sequence.slot);
        session.release(sequence.slot);
        sequence.slot = null;
      }
    }
    for (const sequence of this.#sequences) {
      if (sequence.ended || sequence.slot !== null) continue;
      const slot = free.pop();
      if (slot === undefined) return;
      sequence.slot = slot;
      const { prompt } = this.#request;
      session.place(slot, prompt.at(-1) ?? 0, 0, sequence.sampling, prompt);
    }
  }

  /** Brings sequences that had begun in another session to where they were. */
  async #replay(session: Decoding, free: number[], pause: () => Promise<void>): Promise<void> {
    const begun = this.#sequences.filter((s) => !s.ended && s.tokens.length > 0);
    const last = this.#request.prompt.at(-1) ?? 0;
    const before = (s: Sequence, step: number): number => s.tokens[step - 1] ?? last;
    for (const sequence of begun) sequence.slot = free.pop() ?? null;
    for (const sequence of this.#sequences) sequence.queued = 0;
    const longest = Math.max(0, ...begun.map((s) => s.tokens.length));
    for (let step = 0; step < longest; step++) {
      await pause();
      const rows: SessionRow[] = [];
      for (const s of begun) {
        if (s.ended || s.slot === null || step >= s.tokens.length) continue;
        session.place(s.slot, before(s, step), step, s.sampling);
        rows.push({ slot: s.slot, suffixLength: step + 1 });
      }
      if (rows.length > 0) await session.decode(rows);
    }
    for (const s of begun) {
      if (s.slot === null) continue;
      const seen = [...this.#request.prompt, ...s.tokens];
      session.place(s.slot, before(s, s.tokens.length), s.tokens.length, s.sampling, seen);
      s.queued = s.tokens.length;
    }
  }

  #take(session: Decoding, sequences: readonly Sequence[], tokens: Uint32Array): void {
    const request = this.#request;
    sequences.forEach((sequence, row) => {
      if (sequence.ended) return;
      const token = tokens[row] ?? 0;
      if (token === NO_TOKEN) throw brokenNumbers(session.kind);
      sequence.tokens.push(token);
      this.#tokens++;
      const stop = request.stopTokens.has(token);
      const full = sequence.tokens.length >= this.#limit(session);
      sequence.ended = stop || full;
      let text = sequence.held + (stop ? "" : sequence.stream.push(token));
      if (sequence.ended) text += sequence.stream.end();
      const cut = cutAt(text, request.stopStrings, sequence.ended);
      sequence.held = text.slice(cut.given + (cut.stopped ? text.length : 0));
      sequence.ended ||= cut.stopped;
      if (cut.given > 0) request.onText(sequence.index, text.slice(0, cut.given));
      if (sequence.ended && !sequence.dropped)
        request.onEnd(sequence.index, stop || cut.stopped ? "stop" : "length");
    });
  }
}

/**
 * How much of a text can be given: up to the first stop string, else up to what may become one.
 */
function cutAt(
  text: string,
  stops: readonly string[],
  ended: boolean,
): { readonly given: number; readonly stopped: boolean } {
  const found = stops.map((stop) => text.indexOf(stop)).filter((at) => at >= 0);
  if (found.length > 0) return { given: Math.min(...found), stopped: true };
  if (ended) return { given: text.length, stopped: false };
  const longest = Math.max(0, ...stops.map((stop) => stop.length - 1));
  for (let at = Math.max(0, text.length - longest); at < text.length; at++) {
    if (stops.some((stop) => stop.startsWith(text.slice(at)))) return { given: at, stopped: false };
  }
  return { given: text.length, stopped: false };
}

/** A GPU may do better a second time, or the CPU; on the CPU it is the weights. */
function brokenNumbers(kind: "webgpu" | "cpu"): Error {
  return kind === "webgpu"
    ? new DeviceLostError("The GPU gives numbers that are not finite.")
    : new ModelFileError("model.safetensors", "its weights give numbers that are not finite.");
}

function queueStep(session: Decoding, live: readonly Sequence[]): Promise<Uint32Array> {
  const rows: SessionRow[] = [];
  for (const sequence of live) {
    sequence.queued++;
    if (sequence.slot !== null) {
      rows.push({ slot: sequence.slot, suffixLength: sequence.queued });
    }
  }
  return session.decode(rows);
}

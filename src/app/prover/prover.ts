/**
 * The page's side of the prover: starts its worker, sends runs to it, and keeps what it says. The
 * proof that a run finds is put into the text where the run's edit belongs now, even when the
 * person has typed elsewhere meanwhile; if they changed that very place, it is offered instead.
 */
import type { Span } from "../../base/span.ts";
import type { FromProver, ModelState, ProveMode, ToProver } from "../../search/protocol.ts";
import { Store } from "../shell/store.ts";
import { moveSpan } from "../text/change.ts";
import type { SourceText } from "../text/source-text.ts";
import { advance, beginRun, noRun, type RunState } from "./run-state.ts";

export interface ProverState {
  readonly run: RunState;
  /** A found proof that could not be put into the text, as the text changed there. */
  readonly offered: string | undefined;
  readonly models: ReadonlyMap<string, ModelState>;
  readonly broken: string | undefined;
}

export interface ProveOptions {
  readonly candidates: number;
  readonly temperature: number;
  readonly topP: number;
  readonly maxNewTokens: number;
  readonly mode?: ProveMode;
}

/** What the person's runs ask for until they choose otherwise. */
export const defaultOptions: ProveOptions = {
  candidates: 8,
  temperature: 1,
  topP: 0.95,
  maxNewTokens: 256,
};

/** The same for a model that writes whole blocks, after a plan if it is asked for one. */
export function ownModelOptions(mode: ProveMode): ProveOptions {
  return { ...defaultOptions, mode, maxNewTokens: mode === "plan" ? 3072 : 1024 };
}

/** Whoever shows the text: makes an edit that can be undone, and shows it. */
export type InsertProof = (span: Span, text: string) => void;

export class Prover {
  readonly state = new Store<ProverState>({
    run: noRun,
    offered: undefined,
    models: new Map(),
    broken: undefined,
  });
  readonly #source: SourceText;
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #insert: InsertProof;
  /** The text's changes since the run began, as they move the run's edit. */
  #moves: ((span: Span) => Span | undefined)[] = [];
  #inbox: FromProver[] = [];
  #frame: number | undefined;
  /** What was asked for last, to ask a fresh worker for it again. */
  #load: ToProver | undefined;

  constructor(source: SourceText, start: () => Worker) {
    this.#source = source;
    this.#start = start;
    this.#insert = (span, text) => {
      source.edit({ offset: span.start, removed: span.end - span.start, inserted: text });
    };
    source.subscribe(({ change }) => {
      if (this.isRunning) this.#moves.push((span) => moveSpan(span, change));
    });
    this.#boot();
  }

  get isRunning(): boolean {
    const { phase } = this.state.get().run;
    return phase === "running" || phase === "stopping";
  }

  /** The editor that is shown makes the edits from now on. */
  insertWith(insert: InsertProof): void {
    this.#insert = insert;
  }

  #boot(): void {
    this.#worker?.terminate();
    try {
      const worker = this.#start();
      this.#worker = worker;
      worker.addEventListener("message", (event: MessageEvent<FromProver>) =>
        this.#receive(event.data),
      );
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        if (this.#worker === worker) this.#broke(event.message || "its worker did not start");
      });
      this.state.update({ broken: undefined });
    } catch (error) {
      this.#broke(error instanceof Error ? error.message : String(error));
    }
  }

  #broke(reason: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const { run } = this.state.get();
    const stopped: RunState = this.isRunning
      ? {
          ...run,
          phase: "done",
          result: { kind: "refused", message: `The prover stopped working: ${reason}. Try again.` },
        }
      : run;
    this.state.update({ broken: reason, run: stopped, models: new Map() });
  }

  /** Sends a message, to a fresh worker when the last one broke. */
  send(message: ToProver): void {
    if (message.type === "load-model" || message.type === "load-files") this.#load = message;
    if (!this.#worker) {
      this.#boot();
      if (this.#load && this.#load !== message) this.#post(this.#load);
    }
    this.#post(message);
  }

  #post(message: ToProver): void {
    this.#worker?.postMessage(message);
  }

  prove(offset: number, options: ProveOptions): void {
    if (this.isRunning) return;
    const run = this.state.get().run.run + 1;
    this.#moves = [];
    this.state.update({ run: beginRun(run), offered: undefined });
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
    this.send({ type: "prove", run, text: this.#source.text, offset, seed, ...options });
  }

  stop(): void {
    const { run } = this.state.get();
    if (run.phase !== "running") return;
    this.state.update({ run: { ...run, phase: "stopping" } });
    this.send({ type: "stop", run: run.run });
  }

  /** Tokens arrive faster than the screen changes: messages are taken in once a frame. */
  #receive(message: FromProver): void {
    this.#inbox.push(message);
    if (message.type === "done" || document.hidden) this.#takeIn();
    else this.#frame ??= requestAnimationFrame(() => this.#takeIn());
  }

  #takeIn(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    const messages = this.#inbox;
    this.#inbox = [];
    const before = this.state.get();
    let { run } = before;
    let models: ReadonlyMap<string, ModelState> = before.models;
    for (const message of messages) {
      if (message.type === "model") models = new Map(models).set(message.model, message.state);
      run = advance(run, message);
    }
    const justDone = run.phase === "done" && before.run.phase !== "done";
    this.state.update({ run, models });
    if (justDone && run.result?.kind === "proved") this.#deliver(run.result);
  }

  #deliver(result: { readonly replace: Span; readonly newText: string }): void {
    let span: Span | undefined = result.replace;
    for (const move of this.#moves) span = span && move(span);
    this.#moves = [];
    if (span) this.#insert(span, result.newText);
    else this.state.update({ offered: result.newText });
  }
}

/**
 * The document that the page is about: its text, its version, and who wants to know of changes.
 * Both editors write to it, and the checker, the store and the prover read from it, so there is
 * one truth. Invariant: `version` grows by one with each change, and listeners see every change
 * in order.
 */
import { applyChange, changeBetween, LineIndex, type TextChange } from "./change.ts";

export interface TextEvent {
  readonly change: TextChange;
  readonly before: string;
  readonly text: string;
  readonly version: number;
  /** Who made the change, so that an editor can tell its own. */
  readonly origin: object | undefined;
}

export class SourceText {
  #text: string;
  #version = 1;
  #lines: LineIndex | undefined;
  readonly #listeners = new Set<(event: TextEvent) => void>();

  constructor(text: string) {
    this.#text = normalise(text);
  }

  get text(): string {
    return this.#text;
  }
  get version(): number {
    return this.#version;
  }
  get lines(): LineIndex {
    return (this.#lines ??= new LineIndex(this.#text));
  }

  /** Makes `text` the whole text; `origin` is given to listeners. */
  replace(text: string, origin?: object): void {
    const after = normalise(text);
    const change = changeBetween(this.#text, after);
    if (change) this.#apply(change, after, origin);
  }

  /** Applies one change. */
  edit(change: TextChange, origin?: object): void {
    this.replace(applyChange(this.#text, change), origin);
  }

  #apply(change: TextChange, text: string, origin: object | undefined): void {
    const before = this.#text;
    this.#text = text;
    this.#version++;
    this.#lines = undefined;
    const event: TextEvent = { change, before, text, version: this.#version, origin };
    for (const listener of this.#listeners) listener(event);
  }

  /** Calls `listener` on each change until the returned function is called. */
  subscribe(listener: (event: TextEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** One kind of line end, as offsets are shared between editors that disagree about "\r\n". */
function normalise(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/gu, "\n") : text;
}

/**
 * Who has which page of the caches. All layers share one table: page p of a sequence lies at the
 * same place in each layer's cache.
 *
 * Invariant: a page belongs to the prompt, to one slot, or to nobody.
 */
import { type CacheLayout, PAGE } from "../gpu/layout.ts";
import { HostMemoryError } from "./errors.ts";

export class Pages {
  readonly layout: CacheLayout;
  readonly #free: number[];
  readonly #prefix: number[] = [];
  readonly #own: number[][];
  /** Writes words of the table, as the device holds it. */
  readonly #write: (words: Uint32Array, offset: number) => void;

  constructor(
    layout: CacheLayout,
    slots: number,
    total: number,
    write: (words: Uint32Array, offset: number) => void,
  ) {
    this.layout = layout;
    this.#free = Array.from({ length: total }, (_, page) => total - 1 - page);
    this.#own = Array.from({ length: slots }, () => []);
    this.#write = write;
  }

  /** Pages that nobody has. */
  get free(): number {
    return this.#free.length;
  }

  /** Makes the prompt's pages hold `positions`; pages past that are given back. */
  prefix(positions: number): void {
    this.#resize(this.#prefix, positions, 0, this.layout.prefixPages);
  }

  /** Makes a slot's pages hold `positions`; pages past that are given back. */
  own(slot: number, positions: number): void {
    const { prefixPages, suffixPages } = this.layout;
    const list = this.#own[slot];
    if (list) this.#resize(list, positions, prefixPages + slot * suffixPages, suffixPages);
  }

  /** Whether a slot's pages hold `positions` already. */
  holds(slot: number, positions: number): boolean {
    return (this.#own[slot]?.length ?? 0) * PAGE >= positions;
  }

  #resize(list: number[], positions: number, offset: number, limit: number): void {
    const wanted = Math.ceil(positions / PAGE);
    if (wanted > limit)
      throw new RangeError(`${positions} positions need more than ${limit} pages`);
    while (list.length > wanted) this.#free.push(list.pop() ?? 0);
    const from = list.length;
    while (list.length < wanted) {
      const page = this.#free.pop();
      if (page === undefined) {
        throw new HostMemoryError(
          "The sequences have filled the memory that was planned for them.",
        );
      }
      list.push(page);
    }
    if (list.length > from) this.#write(Uint32Array.from(list.slice(from)), offset + from);
  }
}

/**
 * The memory layouts that shaders, launchers and CPU twins agree on.
 *
 * A **row** is one token that goes through the model in a step; a **slot** is the place of one
 * sequence. While decoding, each live slot has one row; while a prompt is read, row r is slot r.
 */

/** Words of a slot, all u32; the last two hold the bits of an f32. */
export const SLOT = {
  token: 0,
  position: 1,
  /** How many positions of the prompt's cache this token sees. */
  prefixLength: 2,
  /** How many of its slot's own cache it sees, itself included; 0 while a prompt is read. */
  suffixLength: 3,
  seed: 4,
  /** How many tokens were drawn with this seed. */
  draw: 5,
  temperature: 6,
  topP: 7,
  words: 8,
} as const;

/** What is sampled where logits are not finite: the device or the weights are broken. */
export const NO_TOKEN = 0xffffffff;

/** Words of the step: how large it is, then the slot of each row. */
export const STEP = { rows: 0, prefixSplits: 1, suffixSplits: 2, header: 4 } as const;

/** Positions that one unit of attention covers; partial results are merged by log-sum-exp. */
export const SPLIT = 64;

/** Weights along the input dimension that are stored together. */
export const BLOCK = 32;

/** Numbers that kernels read at once; rows are padded with zeros to whole octets. */
export const OCTET = 8;

/** `size` rounded up to whole octets. */
export function wholeOctets(size: number): number {
  return Math.ceil(size / OCTET) * OCTET;
}

/** Outputs whose weights lie side by side, one for each thread of a workgroup. */
export const TILE = 64;

/** Blocks of a row of weights. */
export function blocksOf(columns: number): number {
  return Math.ceil(columns / BLOCK);
}

/** How large one step is. The step's header in memory says the same. */
export interface Extent {
  readonly rows: number;
  readonly prefixSplits: number;
  readonly suffixSplits: number;
}

/** Where a latent cache's rows lie: the prompt's first, then each slot's own. */
export interface CacheLayout {
  readonly prefixCapacity: number;
  readonly suffixCapacity: number;
  /** The most splits that a row's attention can have. */
  readonly splits: number;
}

export interface AttentionShape {
  readonly heads: number;
  readonly nope: number;
  readonly rope: number;
  readonly latent: number;
  readonly value: number;
}

/**
 * The memory layouts that shaders, launchers and CPU twins agree on.
 *
 * A **row** is one token that goes through the model in a step; a **slot** is the place of one
 * sequence. While decoding, each live slot has one row; while a prompt is read, row r is slot r.
 */

/** Words of a slot, all u32; from `temperature` to `repetition` the bits of an f32. */
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
  minP: 8,
  /** Logits of tokens that were seen are divided (or, below 0, multiplied) by it; 1 does nothing. */
  repetition: 9,
  /** Only so many of the likeliest tokens are drawn from; 0 is all. */
  topK: 10,
  words: 12,
} as const;

/** What is sampled where logits are not finite: the device or the weights are broken. */
export const NO_TOKEN = 0xffffffff;

/**
 * Words of the step: how large it is, then the slot of each row, then (from word `table` after the
 * header on) the table of pages.
 */
export const STEP = {
  rows: 0,
  prefixSplits: 1,
  suffixSplits: 2,
  prefixRun: 3,
  suffixRun: 4,
  table: 5,
  prefixPages: 6,
  suffixPages: 7,
  header: 8,
} as const;

/** Positions of a page of the cache, and those that attention takes in at once. */
export const PAGE = 64;

/** Weights along the input dimension that are stored together. */
export const BLOCK = 32;

/** Numbers that kernels read at once; rows are padded with zeros to whole octets. */
export const OCTET = 8;

/** `size` rounded up to whole octets. */
export function wholeOctets(size: number): number {
  return Math.ceil(size / OCTET) * OCTET;
}

/** `size` rounded up to whole blocks; a head's part of a cache's row is so long. */
export function wholeBlocks(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

/** Outputs whose weights lie side by side, one for each thread of a workgroup. */
export const TILE = 64;

/** How large one step is. The step's header in memory says the same. */
export interface Extent {
  readonly rows: number;
  /** Parts that attention over the prompt is cut into, each of `prefixRun` pages. */
  readonly prefixSplits: number;
  readonly suffixSplits: number;
  readonly prefixRun: number;
  readonly suffixRun: number;
}

/**
 * A cache's pages. The table of pages says where each page of the prompt lies, then each page of
 * slot 0, of slot 1, …
 */
export interface CacheLayout {
  /** Pages of the longest prompt. */
  readonly prefixPages: number;
  /** Pages of the longest own part of a slot. */
  readonly suffixPages: number;
  /** The most splits that a row's attention can have: the prompt's and its own. */
  readonly splits: number;
}

/** How a cache's numbers are kept. */
export type CacheType = "f32" | "f16" | "q8" | "q4";

/** Who attends to what: row = kvHeads × wholeBlocks(key), then the values unless keys hold them. */
export interface AttentionShape {
  readonly heads: number;
  /** Heads of keys and values, each serving heads / kvHeads queries. */
  readonly kvHeads: number;
  /** Numbers of a key, and of a query. */
  readonly key: number;
  /** Numbers of a value. */
  readonly value: number;
  /** Where values begin in a cache's row; 0 when a value is the beginning of its key. */
  readonly valueStart: number;
  /** Numbers from one head's key to the next, and from one head's value to the next. */
  readonly keyStride: number;
  readonly valueStride: number;
  /** Numbers of a cache's row, whole blocks. */
  readonly width: number;
}

/** Latent attention: one key for all heads, whose beginning is the value. */
export function latentShape(heads: number, latent: number, rope: number): AttentionShape {
  const width = wholeBlocks(latent + rope);
  const strides = { keyStride: width, valueStride: width };
  return { heads, kvHeads: 1, key: latent + rope, value: latent, valueStart: 0, ...strides, width };
}

/** Grouped heads: keys of all heads, then their values. */
export function groupedShape(heads: number, kvHeads: number, size: number): AttentionShape {
  const stride = wholeBlocks(size);
  return {
    heads,
    kvHeads,
    key: size,
    value: size,
    valueStart: kvHeads * stride,
    keyStride: stride,
    valueStride: stride,
    width: 2 * kvHeads * stride,
  };
}

/**
 * Growing hash tables of the checker: caches (lossless; a pair of words to a word) and the memo of
 * one rebuilding of a term. All are emptied between declarations; equalities are keyed by pairs,
 * never joined into classes, since definitional equality as decided is not transitive.
 *
 * A table's state is five words at its descriptor: block, log2 of bytes, mask, count, generation.
 * An entry is four words: key 1, key 2, value, generation; an entry of another generation is empty.
 */
import { allocBlock, freeBlock } from "./memory";

const INITIAL_LOG: u32 = 14;
/** Tables larger than this are given back when emptied. */
const KEPT_LOG: u32 = 20;

export const TABLES: u32 = 10;
const DESCRIPTORS: usize = memory.data(10 * 20);

/** Caches, by number. */
export const INFER_CACHE: u32 = 0;
export const WHNF_CACHE: u32 = 1;
export const CORE_CACHE: u32 = 2;
export const DEFEQ_CACHE: u32 = 3;
export const FAILED_ARGS: u32 = 4;
export const UNFOLDED: u32 = 5;
export const TYPE_OF: u32 = 6;
export const MEMO: u32 = 7;
export const VISITED: u32 = 8;
/** Applications to what they unfold to. */
export const DELTA: u32 = 9;
/** Caches of answers end here; those above are needed whatever is cached. */
const LAST_CACHE: u32 = FAILED_ARGS;

let caching: bool = true;

/** Whether answers are looked up again. Turned off by tests: no verdict may depend on it. */
export function setCaching(on: bool): void {
  caching = on;
}

let hits: u32 = 0;
let misses: u32 = 0;

export function cacheHits(): u32 {
  return hits;
}
export function cacheMisses(): u32 {
  return misses;
}

function descriptor(t: u32): usize {
  return DESCRIPTORS + t * 20;
}

function makeTable(t: u32, log: u32): void {
  const d = descriptor(t);
  store<u32>(d, allocBlock(log));
  store<u32>(d, log, 4);
  store<u32>(d, (1 << (log - 4)) - 1, 8);
  store<u32>(d, 0, 12);
  store<u32>(d, 1, 16);
}

export function initTables(): void {
  for (let t: u32 = 0; t < TABLES; t++) makeTable(t, INITIAL_LOG);
}

export function dropTables(): void {
  for (let t: u32 = 0; t < TABLES; t++) {
    freeBlock(load<u32>(descriptor(t)), load<u32>(descriptor(t), 4));
    store<u32>(descriptor(t), 0);
  }
}

export function tablesBytes(): u32 {
  let sum: u32 = 0;
  for (let t: u32 = 0; t < TABLES; t++) sum += 1 << load<u32>(descriptor(t), 4);
  return sum;
}

/** Empties a table in constant time (or gives a large one back). */
export function clearTable(t: u32): void {
  const d = descriptor(t);
  const log = load<u32>(d, 4);
  const generation = load<u32>(d, 16);
  if (log > KEPT_LOG || generation === 0xffffffff) {
    freeBlock(load<u32>(d), log);
    makeTable(t, INITIAL_LOG);
    return;
  }
  store<u32>(d, 0, 12);
  store<u32>(d, generation + 1, 16);
}

export function clearTables(): void {
  for (let t: u32 = 0; t < TABLES; t++) clearTable(t);
}

function slotHash(k1: u32, k2: u32): u32 {
  let h = (k1 >> 5) * 0x9e3779b1;
  h = (h ^ (h >> 15) ^ k2) * 0x85ebca6b;
  return h ^ (h >> 13);
}

/** The value stored for a pair, or 0. Values are never 0. */
export function lookup(t: u32, k1: u32, k2: u32): u32 {
  if (t <= LAST_CACHE && !caching) return 0;
  const d = descriptor(t);
  const block = load<u32>(d);
  const mask = load<u32>(d, 8);
  const generation = load<u32>(d, 16);
  let i = slotHash(k1, k2) & mask;
  while (true) {
    const at = block + (i << 4);
    if (load<u32>(at, 12) !== generation) {
      misses++;
      return 0;
    }
    if (load<u32>(at) === k1 && load<u32>(at, 4) === k2) {
      hits++;
      return load<u32>(at, 8);
    }
    i = (i + 1) & mask;
  }
}

export function remember(t: u32, k1: u32, k2: u32, value: u32): void {
  const d = descriptor(t);
  if (load<u32>(d, 12) * 2 > load<u32>(d, 8)) {
    if (!growTable(t)) return;
  }
  put(d, k1, k2, value);
}

function put(d: usize, k1: u32, k2: u32, value: u32): void {
  const block = load<u32>(d);
  const mask = load<u32>(d, 8);
  const generation = load<u32>(d, 16);
  let i = slotHash(k1, k2) & mask;
  while (true) {
    const at = block + (i << 4);
    if (load<u32>(at, 12) !== generation) {
      store<u32>(at, k1);
      store<u32>(at, k2, 4);
      store<u32>(at, value, 8);
      store<u32>(at, generation, 12);
      store<u32>(d, load<u32>(d, 12) + 1, 12);
      return;
    }
    if (load<u32>(at) === k1 && load<u32>(at, 4) === k2) {
      store<u32>(at, value, 8);
      return;
    }
    i = (i + 1) & mask;
  }
}

/** Doubles a table; false (and declined for memory) when there is none. */
function growTable(t: u32): bool {
  const d = descriptor(t);
  const old = load<u32>(d);
  const log = load<u32>(d, 4);
  const generation = load<u32>(d, 16);
  const fresh = allocBlock(log + 1);
  if (fresh === 0) return false;
  store<u32>(d, fresh);
  store<u32>(d, log + 1, 4);
  store<u32>(d, (1 << (log - 3)) - 1, 8);
  store<u32>(d, 0, 12);
  const stop = old + (1 << log);
  for (let at = old; at < stop; at += 16) {
    if (load<u32>(at, 12) === generation) {
      put(d, load<u32>(at), load<u32>(at, 4), load<u32>(at, 8));
    }
  }
  freeBlock(old, log);
  return true;
}

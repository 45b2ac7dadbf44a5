/**
 * The arena: records of 32 bytes at rising addresses, so that everything made after a moment is
 * everything above an address, and taking the arena back to that address frees it. A record's
 * address is its identity. Larger objects (constants, name lists, strings) take several units.
 *
 * A record is eight words: kind and flags, loose range, canonical twin, a, b, c, meta, local
 * range (see terms.ts). An object's second word is its length in units, so that the arena can be
 * walked.
 */
import { allocBlock, extend } from "./memory";

const CHUNK: u32 = 1 << 18;
const CHUNKS_LOG: u32 = 17;
const ENTRY: u32 = 12;

/** Table of chunks: address, size, end of its used part (valid for those before the current). */
let chunks: u32 = 0;
let chunkCount: u32 = 0;
let current: u32 = 0;
let next: u32 = 0;
let end: u32 = 0;
/** A record that is handed out when memory is gone: writing to it harms nothing. */
let spare: u32 = 0;
/** Index of the highest chunk that was entered in this instance. */
let highest: u32 = 0;

export function initArena(): void {
  chunks = allocBlock(CHUNKS_LOG);
  chunkCount = 0;
  current = 0;
  spare = extend(4096);
  addChunk(CHUNK);
  enter(0);
}

function entry(i: u32): u32 {
  return chunks + i * ENTRY;
}

function addChunk(size: u32): bool {
  if ((chunkCount + 1) * ENTRY > 1 << CHUNKS_LOG) return false;
  const at = extend(size);
  if (at === 0) return false;
  const e = entry(chunkCount);
  store<u32>(e, at);
  store<u32>(e, size, 4);
  store<u32>(e, at, 8);
  chunkCount++;
  return true;
}

function enter(i: u32): void {
  current = i;
  if (i > highest) highest = i;
  next = load<u32>(entry(i));
  end = next + load<u32>(entry(i), 4);
}

/** A fresh object of `units` × 32 bytes; not zeroed. */
export function allocUnits(units: u32): u32 {
  const bytes = units << 5;
  if (bytes > end - next) {
    if (!advance(bytes)) return spare;
  }
  const at = next;
  next += bytes;
  return at;
}

function advance(bytes: u32): bool {
  store<u32>(entry(current), next, 8);
  for (let i = current + 1; i < chunkCount; i++) {
    if (load<u32>(entry(i), 4) >= bytes) {
      enter(i);
      return true;
    }
    store<u32>(entry(i), load<u32>(entry(i)), 8);
  }
  if (!addChunk(bytes > CHUNK ? bytes : CHUNK)) return false;
  enter(chunkCount - 1);
  return true;
}

/** Whether an object of `units` can be had; declines for memory when not. */
export function canAlloc(units: u32): bool {
  const bytes = units << 5;
  if (bytes <= end - next) return true;
  return advance(bytes);
}

export function arenaTop(): u32 {
  return next;
}

/** Bytes in the arena below its top. */
export function arenaUsed(): u32 {
  let sum: u32 = next - load<u32>(entry(current));
  for (let i: u32 = 0; i < current; i++) {
    sum += load<u32>(entry(i), 8) - load<u32>(entry(i));
  }
  return sum;
}

/** Bytes of arena that this instance has ever written, about. */
export function arenaPeak(): u32 {
  return (highest + 1) * CHUNK;
}

/** Takes the arena back to `at`, an earlier value of {@link arenaTop}. */
export function arenaReset(at: u32): void {
  let i = current;
  while (
    i > 0 &&
    !(at >= load<u32>(entry(i)) && at <= load<u32>(entry(i)) + load<u32>(entry(i), 4))
  )
    i--;
  enter(i);
  next = at;
}

// Walking: `walkFrom(at)` then `walkNext()` until 0 gives each object's address from `at` up.
let walkChunk: u32 = 0;
let walkAt: u32 = 0;

export function walkFrom(at: u32): void {
  walkAt = at;
  walkChunk = 0;
  while (
    walkChunk < current &&
    !(at >= load<u32>(entry(walkChunk)) && at <= load<u32>(entry(walkChunk), 8))
  ) {
    walkChunk++;
  }
}

/** The next object, or 0 at the end. `units` of the last one must have been stored. */
export function walkNext(): u32 {
  while (true) {
    const stop = walkChunk === current ? next : load<u32>(entry(walkChunk), 8);
    if (walkAt < stop) return walkAt;
    if (walkChunk === current) return 0;
    walkChunk++;
    walkAt = load<u32>(entry(walkChunk));
  }
}

export function walkSkip(units: u32): void {
  walkAt += units << 5;
}

export function arenaStart(): u32 {
  return load<u32>(entry(0));
}

/** Zeroes what lies above the top, so that a snapshot does not hold garbage. */
export function arenaClean(): void {
  memory.fill(next, 0, end - next);
  for (let i = current + 1; i < chunkCount; i++) {
    memory.fill(load<u32>(entry(i)), 0, load<u32>(entry(i), 4));
  }
  for (let i: u32 = 0; i < current; i++) {
    const used = load<u32>(entry(i), 8);
    memory.fill(used, 0, load<u32>(entry(i)) + load<u32>(entry(i), 4) - used);
  }
}

/** The arena's state for a snapshot: six words at `at`. */
export function saveArena(at: u32): void {
  store<u32>(at, chunks);
  store<u32>(at, chunkCount, 4);
  store<u32>(at, current, 8);
  store<u32>(at, next, 12);
  store<u32>(at, end, 16);
  store<u32>(at, spare, 20);
}
export function loadArena(at: u32): void {
  chunks = load<u32>(at);
  chunkCount = load<u32>(at, 4);
  current = load<u32>(at, 8);
  next = load<u32>(at, 12);
  end = load<u32>(at, 16);
  spare = load<u32>(at, 20);
}

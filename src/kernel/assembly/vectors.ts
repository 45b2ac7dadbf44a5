/** A few growing arrays of words, for the inductive rules. */
import { allocBlock, freeBlock } from "./memory";

const INITIAL_LOG: u32 = 10;
const COUNT: u32 = 13;
/** Block, logarithm of its bytes, length in words. */
const STATE: usize = memory.data(13 * 12);

export function initVectors(): void {
  for (let v: u32 = 0; v < COUNT; v++) {
    const s = STATE + v * 12;
    store<u32>(s, 0);
    store<u32>(s, 0, 4);
    store<u32>(s, 0, 8);
  }
}
export function dropVectors(): void {
  for (let v: u32 = 0; v < COUNT; v++) {
    const s = STATE + v * 12;
    if (load<u32>(s) !== 0) freeBlock(load<u32>(s), load<u32>(s, 4));
    store<u32>(s, 0);
    store<u32>(s, 0, 4);
    store<u32>(s, 0, 8);
  }
}
export function vecLength(v: u32): u32 {
  return load<u32>(STATE + v * 12, 8);
}
export function vecGet(v: u32, i: u32): u32 {
  return load<u32>(load<u32>(STATE + v * 12) + (i << 2));
}
export function vecSet(v: u32, i: u32, word: u32): void {
  store<u32>(load<u32>(STATE + v * 12) + (i << 2), word);
}
export function vecCut(v: u32, n: u32): void {
  store<u32>(STATE + v * 12, n, 8);
}
export function vecPush(v: u32, word: u32): void {
  const s = STATE + v * 12;
  const n = load<u32>(s, 8);
  const log = load<u32>(s, 4);
  if (log === 0 || (n + 1) << 2 > 1 << log) {
    const bigger = log === 0 ? INITIAL_LOG : log + 1;
    const fresh = allocBlock(bigger);
    if (fresh === 0) return;
    if (log !== 0) {
      memory.copy(fresh, load<u32>(s), n << 2);
      freeBlock(load<u32>(s), log);
    }
    store<u32>(s, fresh);
    store<u32>(s, bigger, 4);
  }
  store<u32>(load<u32>(s) + (n << 2), word);
  store<u32>(s, n + 1, 8);
}

/**
 * Linear memory: blocks of a power of two for tables and the stack (freed and reused by size), and
 * fresh extents for the arena of terms, always at rising addresses.
 */
import { DECLINED_MEMORY, fail } from "./status";

/** Heads of the free lists, by logarithm of the size. */
const FREE: usize = memory.data(33 * 4);

/** End of the memory that has been handed out. */
let top: u32 = 0;
/** Most bytes that may be handed out. */
let limit: u32 = 0x60000000;
/** Bytes in blocks on the free lists. */
let freeBytes: u32 = 0;

export function memoryTop(): u32 {
  return top;
}
export function memoryFree(): u32 {
  return freeBytes;
}
export function setMemoryLimit(bytes: u32): void {
  limit = bytes;
}
export function initMemory(): void {
  top = (<u32>__heap_base + 0xffff) & ~0xffff;
  for (let i: u32 = 0; i < 33; i++) store<u32>(FREE + (i << 2), 0);
  freeBytes = 0;
}

/** After a snapshot: the free lists are in memory, these two are not. */
export function restoreMemory(end: u32, unused: u32): void {
  top = end;
  freeBytes = unused;
}

/** `bytes` of fresh zeroed memory above everything handed out so far, or 0 (declined: memory). */
export function extend(bytes: u32): u32 {
  if (top > limit || bytes > limit - top) {
    fail(DECLINED_MEMORY, 0, 0);
    return 0;
  }
  const end = top + bytes;
  const have = (<u64>memory.size()) << 16;
  if (<u64>end > have) {
    let pages = <i32>((<u64>end - have + 0xffff) >> 16);
    // By a quarter, up to 64 MB: each growth costs the engine something whatever its size.
    let more = memory.size() >> 2;
    if (more < 32) more = 32;
    if (more > 1024) more = 1024;
    if (pages < more) pages = more;
    if (memory.grow(pages) < 0 && memory.grow(<i32>((<u64>end - have + 0xffff) >> 16)) < 0) {
      fail(DECLINED_MEMORY, 0, 0);
      return 0;
    }
  }
  const at = top;
  top = end;
  return at;
}

/** A zeroed block of 2^log bytes, or 0 (declined: memory). */
export function allocBlock(log: u32): u32 {
  const list = FREE + (log << 2);
  const head = load<u32>(list);
  if (head === 0) return extend(1 << log);
  store<u32>(list, load<u32>(head));
  freeBytes -= 1 << log;
  memory.fill(head, 0, 1 << log);
  return head;
}

export function freeBlock(at: u32, log: u32): void {
  if (at === 0) return;
  const list = FREE + (log << 2);
  memory.fill(at, 0, 1 << log);
  store<u32>(at, load<u32>(list));
  store<u32>(list, at);
  freeBytes += 1 << log;
}

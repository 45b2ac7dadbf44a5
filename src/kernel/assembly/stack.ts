/**
 * The kernel's own stack, in linear memory. The rules that recurse into each other (whnf, infer,
 * defeq) are written as steps: a step reads its frame, and either finishes (`leave`) with a result
 * or notes where to go on (`resumeAt`) and enters another rule. run.ts dispatches on the top
 * frame's step. So depth is bounded by memory, never by the host's stack.
 *
 * A frame's words from the top: its step, then its slots 0, 1, 2, … The block moves when it grows:
 * addresses into it are held as offsets from its base.
 */
import { allocBlock, freeBlock } from "./memory";
import { DECLINED_DEPTH, fail } from "./status";

const INITIAL_LOG: u32 = 18;
/** 256 MB: some ten million frames. */
const LARGEST_LOG: u32 = 28;
/** Every step may push this many bytes before it asks {@link reserve}. */
const SLACK: u32 = 2048;

let block: u32 = 0;
let log: u32 = 0;
let sp: u32 = 0;
let soft: u32 = 0;
/** What the rule that ended last came to. */
let result: u32 = 0;

export function initStack(): void {
  log = INITIAL_LOG;
  block = allocBlock(log);
  sp = block;
  soft = block + (1 << log) - SLACK;
}
export function dropStack(): void {
  freeBlock(block, log);
  block = 0;
}
/** Empties the stack, and gives a large one back. */
export function resetStack(): void {
  if (log > INITIAL_LOG + 4) {
    dropStack();
    initStack();
  }
  sp = block;
}
export function stackBytes(): u32 {
  return 1 << log;
}

function grow(bytes: u32): bool {
  let wanted = log;
  while (sp - block + bytes + SLACK > 1 << wanted) {
    wanted++;
    if (wanted > LARGEST_LOG) {
      fail(DECLINED_DEPTH, 0, 0);
      return false;
    }
  }
  const fresh = allocBlock(wanted);
  if (fresh === 0) return false;
  memory.copy(fresh, block, sp - block);
  const used = sp - block;
  freeBlock(block, log);
  block = fresh;
  log = wanted;
  sp = block + used;
  soft = block + (1 << log) - SLACK;
  return true;
}

/** Makes room for `words` more; false (declined: depth or memory) when there is none. */
export function reserve(words: u32): bool {
  if (sp + (words << 2) <= soft) return true;
  return grow(words << 2);
}

/** Offset of the top from the base. */
export function here(): u32 {
  return sp - block;
}
/** Cuts the stack back to an earlier {@link here}. */
export function cutTo(offset: u32): void {
  sp = block + offset;
}
export function push(word: u32): void {
  store<u32>(sp, word);
  sp += 4;
}
/** The word at an offset. */
export function at(offset: u32): u32 {
  return load<u32>(block + offset);
}
export function put(offset: u32, word: u32): void {
  store<u32>(block + offset, word);
}

export function step(): u32 {
  return load<u32>(sp - 4);
}
export function resumeAt(next: u32): void {
  store<u32>(sp - 4, next);
}
export function slot(i: u32): u32 {
  return load<u32>(sp - 8 - (i << 2));
}
export function setSlot(i: u32, word: u32): void {
  store<u32>(sp - 8 - (i << 2), word);
}
export function enter2(first: u32, a: u32, b: u32): void {
  store<u32>(sp, b);
  store<u32>(sp, a, 4);
  store<u32>(sp, first, 8);
  sp += 12;
}
export function enter4(first: u32, a: u32, b: u32, c: u32, d: u32): void {
  store<u32>(sp, d);
  store<u32>(sp, c, 4);
  store<u32>(sp, b, 8);
  store<u32>(sp, a, 12);
  store<u32>(sp, first, 16);
  sp += 20;
}
export function enter6(first: u32, a: u32, b: u32, c: u32, d: u32, e: u32, f: u32): void {
  store<u32>(sp, f);
  store<u32>(sp, e, 4);
  store<u32>(sp, d, 8);
  store<u32>(sp, c, 12);
  store<u32>(sp, b, 16);
  store<u32>(sp, a, 20);
  store<u32>(sp, first, 24);
  sp += 28;
}
/** Takes a frame of `slots` off; `value` is what it came to. */
export function leave(slots: u32, value: u32): void {
  sp -= 4 + (slots << 2);
  result = value;
}
export function answer(value: u32): void {
  result = value;
}
export function lastResult(): u32 {
  return result;
}

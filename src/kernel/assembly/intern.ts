/**
 * The tables of records: every level, list and term is looked for before it is made, so equal ones
 * are one address.
 *
 * There are two. The *lasting* table has what stays in the environment. While a declaration is
 * checked, what is made goes to the *scratch* table instead, which is small enough for the
 * processor's caches and is emptied at once when the check ends. A record is in one of them:
 * both are looked into, but a term one of whose parts was made in the check can only be in scratch.
 */
import { allocUnits, arenaStart, arenaTop, walkFrom, walkNext, walkSkip } from "./arena";
import { allocBlock, freeBlock } from "./memory";
import { running } from "./status";
import { APP, CONSTANT, KIND, LET, PRETTY, fieldA, fieldB, fieldC, kind, meta } from "./records";

/** A table: entries of 8 bytes, address (0: none) and hash; at most half full. */
let table: u32 = 0;
let tableLog: u32 = 0;
let tableMask: u32 = 0;
let tableCount: u32 = 0;
/** 256 kB: room for 16,000 records. */
export const SMALLEST_LOG: u32 = 18;

let scratch: u32 = 0;
let scratchLog: u32 = 0;
let scratchMask: u32 = 0;
let scratchCount: u32 = 0;
/** 64 kB: room for 4,000 records. */
const SCRATCH_LOG: u32 = 16;
/** Where the arena's top was when the check began; the largest address when none is on. */
let since: u32 = 0xffffffff;

let fresh: bool = false;

/** Whether the last record that {@link cons} gave is new, and needs its ranges. */
export function wasFresh(): bool {
  return fresh;
}
/** Records that stay. */
export function termCount(): u32 {
  return tableCount;
}
export function tableBytes(): u32 {
  return (1 << tableLog) + (1 << scratchLog);
}

export function initTable(log: u32): void {
  table = allocBlock(log);
  tableLog = log;
  tableMask = (1 << (log - 3)) - 1;
  tableCount = 0;
}
export function initScratch(): void {
  makeScratch(SCRATCH_LOG);
  since = 0xffffffff;
}
function makeScratch(log: u32): void {
  scratch = allocBlock(log);
  scratchLog = log;
  scratchMask = (1 << (log - 3)) - 1;
  scratchCount = 0;
}

/** Gives the tables' blocks back, before a snapshot. */
export function dropTable(): void {
  freeBlock(table, tableLog);
  freeBlock(scratch, scratchLog);
  table = 0;
  scratch = 0;
}

/** Fills a new table from the arena, after a snapshot. */
export function rebuildTable(count: u32): void {
  let log: u32 = SMALLEST_LOG;
  while (count * 2 > 1 << (log - 3)) log++;
  initTable(log);
  walkFrom(arenaStart());
  for (let e = walkNext(); e !== 0; e = walkNext()) {
    const k = kind(e);
    if (k >= CONSTANT) {
      walkSkip(load<u32>(e, 4));
    } else {
      insert(e, recordHash(e));
      tableCount++;
      walkSkip(1);
    }
  }
}

function mix(h: u32, x: u32): u32 {
  h = (h ^ x) * 0x9e3779b1;
  return h ^ (h >> 15);
}

function hash(k: u32, a: u32, b: u32, c: u32, m: u32): u32 {
  let h = mix(k * 0x85ebca6b, a);
  h = mix(h, b);
  h = mix(h, c);
  h = mix(h, m);
  return h * 0xc2b2ae35;
}

function recordHash(e: u32): u32 {
  const word = load<u32>(e);
  const m = (word & PRETTY) !== 0 ? meta(e) : 0;
  return hash(word & (KIND | PRETTY), fieldA(e), fieldB(e), fieldC(e), m);
}

function insert(e: u32, h: u32): void {
  place(table, tableMask, e, h);
}
function place(block: u32, mask: u32, e: u32, h: u32): void {
  let i = h & mask;
  while (load<u32>(block + (i << 3)) !== 0) i = (i + 1) & mask;
  store<u32>(block + (i << 3), e);
  store<u32>(block + (i << 3), h, 4);
}

function growTable(): void {
  const larger = allocBlock(tableLog + 1);
  if (larger === 0) return;
  const old = table;
  const size: u32 = 1 << tableLog;
  table = larger;
  tableLog++;
  tableMask = (1 << (tableLog - 3)) - 1;
  // From an empty slot on and around: so no record comes to lie beyond one that was made after it
  // and that `forget` may take out, which would hide it.
  let first = old;
  while (load<u32>(first) !== 0) first += 8;
  for (let i: u32 = 0; i < size; i += 8) {
    const at = old + ((first - old + i) & (size - 1));
    const e = load<u32>(at);
    if (e !== 0) insert(e, load<u32>(at, 4));
  }
  freeBlock(old, tableLog - 1);
}

function growScratch(): void {
  const old = scratch;
  const log = scratchLog;
  const count = scratchCount;
  const larger = allocBlock(log + 1);
  if (larger === 0) return;
  scratch = larger;
  scratchLog = log + 1;
  scratchMask = (1 << (log - 2)) - 1;
  scratchCount = count;
  const stop = old + (1 << log);
  for (let at = old; at < stop; at += 8) {
    const e = load<u32>(at);
    if (e !== 0) place(scratch, scratchMask, e, load<u32>(at, 4));
  }
  freeBlock(old, log);
}

/** Where `block` has the record with these fields: its address, or minus the empty slot's index − 1. */
function seek(block: u32, mask: u32, h: u32, k: u32, a: u32, b: u32, c: u32, m: u32): u32 {
  let i = h & mask;
  while (true) {
    const at = block + (i << 3);
    const e = load<u32>(at);
    if (e === 0) break;
    if (
      load<u32>(at, 4) === h &&
      (load<u32>(e) & (KIND | PRETTY)) === k &&
      fieldA(e) === a &&
      fieldB(e) === b &&
      fieldC(e) === c &&
      ((k & PRETTY) === 0 || meta(e) === m)
    ) {
      return e;
    }
    i = (i + 1) & mask;
  }
  vacant = block + (i << 3);
  return 0;
}
/** The empty slot at which the last {@link seek} ended in vain. */
let vacant: u32 = 0;

/** The record with these fields; {@link wasFresh} tells whether it is new and needs its ranges. */
export function cons(k: u32, a: u32, b: u32, c: u32, m: u32): u32 {
  const h = hash(k, a, b, c, m);
  fresh = false;
  const checking = since !== 0xffffffff;
  // Of applications and binders all fields are records (or 0).
  const scratchOnly = k >= APP && k <= LET && (a >= since || b >= since || c >= since);
  if (!scratchOnly) {
    const e = seek(table, tableMask, h, k, a, b, c, m);
    if (e !== 0) return e;
  }
  if (checking) {
    const e = seek(scratch, scratchMask, h, k, a, b, c, m);
    if (e !== 0) return e;
  }
  const slot = vacant;
  const e = allocUnits(1);
  fresh = true;
  store<u32>(e, k);
  store<u32>(e, 0, 4);
  store<u32>(e, e, 8);
  store<u32>(e, a, 12);
  store<u32>(e, b, 16);
  store<u32>(e, c, 20);
  store<u32>(e, m, 24);
  store<u32>(e, 0, 28);
  if (!running()) return e;
  store<u32>(slot, e);
  store<u32>(slot, h, 4);
  if (checking) {
    scratchCount++;
    if (scratchCount * 2 > scratchMask) growScratch();
  } else {
    tableCount++;
    if (tableCount * 2 > tableMask) growTable();
  }
  return e;
}

/** From now on records are made in scratch. */
export function beginScratch(): void {
  since = arenaTop();
}
/** Empties scratch; the caller takes the arena back to where it was at {@link beginScratch}. */
export function endScratch(): void {
  since = 0xffffffff;
  if (scratchCount === 0) return;
  if (scratchLog > SCRATCH_LOG) {
    freeBlock(scratch, scratchLog);
    makeScratch(SCRATCH_LOG);
  } else {
    memory.fill(scratch, 0, 1 << scratchLog);
    scratchCount = 0;
  }
}

/** Takes out of the table everything made since the arena's top was `at`; `ended`: the check failed. */
export function forget(at: u32, ended: bool): void {
  const top = arenaTop();
  // What was made after a check had failed may not be in the table.
  if (ended || top - at > 1 << (tableLog - 2)) {
    sweep(at);
    return;
  }
  // Slots are cleared in any order: the search passes over cleared ones, by identity.
  walkFrom(at);
  for (let e = walkNext(); e !== 0; e = walkNext()) {
    const k = kind(e);
    if (k >= CONSTANT) {
      walkSkip(load<u32>(e, 4));
      continue;
    }
    let i = recordHash(e) & tableMask;
    let tries: u32 = 0;
    while (load<u32>(table + (i << 3)) !== e) {
      i = (i + 1) & tableMask;
      if (++tries > tableMask) break;
    }
    if (tries <= tableMask) {
      store<u32>(table + (i << 3), 0);
      tableCount--;
    }
    walkSkip(1);
  }
}

function sweep(at: u32): void {
  const stop = table + (1 << tableLog);
  for (let slot = table; slot < stop; slot += 8) {
    if (load<u32>(slot) >= at) {
      store<u32>(slot, 0);
      tableCount--;
    }
  }
}

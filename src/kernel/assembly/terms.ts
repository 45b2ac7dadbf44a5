/**
 * Levels and terms, hash-consed: equal records are the same address.
 *
 * A record's words: 0 kind | flags, 1 loose range (1 + largest loose de Bruijn index), 2 canonical
 * twin, 3 a, 4 b, 5 c, 6 meta (binder name and info), 7 local range (1 + largest number of a local
 * variable in it or in their types).
 *
 * Binder names are not part of the theory. A *canonical* term has none in its identity (its meta is
 * only a hint for messages); a *pretty* term has, and points to its canonical twin in word 2 (a
 * canonical term points to itself). Checking sees canonical terms only; constants keep the pretty
 * ones for people and for the front end.
 */
import { allocUnits, arenaStart, arenaTop, walkFrom, walkNext, walkSkip } from "./arena";
import { allocBlock, freeBlock } from "./memory";
import { running } from "./status";

export const ZERO: u32 = 1;
export const SUCC: u32 = 2;
export const MAX: u32 = 3;
export const IMAX: u32 = 4;
export const PARAM: u32 = 5;
/** A cell of a list: a = head, b = tail; 0 is the empty list. */
export const CELL: u32 = 7;
export const BVAR: u32 = 8;
/** A local variable: a = its number, b = its type. */
export const LOCAL: u32 = 9;
export const SORT: u32 = 10;
export const CONST: u32 = 11;
export const APP: u32 = 12;
export const LAM: u32 = 13;
export const PI: u32 = 14;
export const LET: u32 = 15;
/** A number: b = 0 and a its value, or b = 1 and a the host's handle. */
export const NAT: u32 = 16;
/** A string: a = its object of code points. */
export const STR: u32 = 17;
export const PROJ: u32 = 18;
/** Objects of several units; word 1 is their number. */
export const CONSTANT: u32 = 30;
export const DATA: u32 = 31;

const KIND: u32 = 0xff;
export const HAS_PARAM: u32 = 0x100;
export const PRETTY: u32 = 0x200;

/** The table of records: entries of 8 bytes, address and hash. */
let table: u32 = 0;
let tableLog: u32 = 0;
let tableMask: u32 = 0;
let tableCount: u32 = 0;
let lastFresh: bool = false;
/** 256 kB: room for 16,000 records. */
export const SMALLEST_LOG: u32 = 18;

/** Whether binders keep their names in their identity. Only while declarations are being stored. */
let pretty: bool = false;

export function setPretty(on: bool): void {
  pretty = on;
}
export function isPretty(): bool {
  return pretty;
}
export function termCount(): u32 {
  return tableCount;
}
export function tableBytes(): u32 {
  return 1 << tableLog;
}

export function kind(e: u32): u32 {
  return load<u32>(e) & KIND;
}
export function fieldA(e: u32): u32 {
  return load<u32>(e, 12);
}
export function fieldB(e: u32): u32 {
  return load<u32>(e, 16);
}
export function fieldC(e: u32): u32 {
  return load<u32>(e, 20);
}
export function meta(e: u32): u32 {
  return load<u32>(e, 24);
}
export function looseRange(e: u32): u32 {
  return load<u32>(e, 4);
}
export function localRange(e: u32): u32 {
  return load<u32>(e, 28);
}
export function canon(e: u32): u32 {
  return load<u32>(e, 8);
}
export function hasParam(e: u32): bool {
  return (load<u32>(e) & HAS_PARAM) !== 0;
}

export function initTable(log: u32): void {
  table = allocBlock(log);
  tableLog = log;
  tableMask = (1 << (log - 3)) - 1;
  tableCount = 0;
}

/** Gives the table's block back, before a snapshot. */
export function dropTable(): void {
  freeBlock(table, tableLog);
  table = 0;
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
  let i = h & tableMask;
  while (load<u32>(table + (i << 3)) !== 0) i = (i + 1) & tableMask;
  store<u32>(table + (i << 3), e);
  store<u32>(table + (i << 3), h, 4);
  tableCount++;
}

function growTable(): void {
  const fresh = allocBlock(tableLog + 1);
  if (fresh === 0) return;
  const old = table;
  const size: u32 = 1 << tableLog;
  table = fresh;
  tableLog++;
  tableMask = (1 << (tableLog - 3)) - 1;
  tableCount = 0;
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

/** The record with these fields; {@link lastFresh} tells whether it is new and needs its ranges. */
function cons(k: u32, a: u32, b: u32, c: u32, m: u32): u32 {
  const h = hash(k, a, b, c, m);
  let i = h & tableMask;
  while (true) {
    const at = table + (i << 3);
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
      lastFresh = false;
      return e;
    }
    i = (i + 1) & tableMask;
  }
  const e = allocUnits(1);
  lastFresh = true;
  store<u32>(e, k);
  store<u32>(e, 0, 4);
  store<u32>(e, e, 8);
  store<u32>(e, a, 12);
  store<u32>(e, b, 16);
  store<u32>(e, c, 20);
  store<u32>(e, m, 24);
  store<u32>(e, 0, 28);
  if (!running()) return e;
  store<u32>(table + (i << 3), e);
  store<u32>(table + (i << 3), h, 4);
  tableCount++;
  if (tableCount * 2 > tableMask) growTable();
  return e;
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

function setFlag(e: u32, flags: u32): void {
  store<u32>(e, load<u32>(e) | flags);
}

function max(a: u32, b: u32): u32 {
  return a > b ? a : b;
}

function less1(n: u32): u32 {
  return n === 0 ? 0 : n - 1;
}

function isCanonical(e: u32): bool {
  return canon(e) === e;
}

// Lists

export function cell(head: u32, tail: u32): u32 {
  const e = cons(CELL, head, tail, 0, 0);
  if (lastFresh) {
    let flags: u32 = 0;
    if (head !== 0) flags = load<u32>(head) & HAS_PARAM;
    if (tail !== 0) flags |= load<u32>(tail) & HAS_PARAM;
    setFlag(e, flags);
  }
  return e;
}

/** A cell whose head is a number or a name instead of a record. */
export function rawCell(head: u32, tail: u32): u32 {
  return cons(CELL, head, tail, 1, 0);
}
export function listLength(list: u32): u32 {
  let n: u32 = 0;
  for (let l = list; l !== 0; l = fieldB(l)) n++;
  return n;
}
export function reverse(list: u32): u32 {
  let result: u32 = 0;
  for (let l = list; l !== 0; l = fieldB(l)) {
    result = fieldC(l) === 1 ? rawCell(fieldA(l), result) : cell(fieldA(l), result);
  }
  return result;
}

// Levels

export function levelZero(): u32 {
  return cons(ZERO, 0, 0, 0, 0);
}
export function levelSucc(u: u32): u32 {
  const e = cons(SUCC, u, 0, 0, 0);
  if (lastFresh) setFlag(e, load<u32>(u) & HAS_PARAM);
  return e;
}
export function levelMax(l: u32, r: u32): u32 {
  const e = cons(MAX, l, r, 0, 0);
  if (lastFresh) setFlag(e, (load<u32>(l) | load<u32>(r)) & HAS_PARAM);
  return e;
}
export function levelImax(l: u32, r: u32): u32 {
  const e = cons(IMAX, l, r, 0, 0);
  if (lastFresh) setFlag(e, (load<u32>(l) | load<u32>(r)) & HAS_PARAM);
  return e;
}
export function levelParam(name: u32): u32 {
  const e = cons(PARAM, name, 0, 0, 0);
  if (lastFresh) setFlag(e, HAS_PARAM);
  return e;
}

// Terms

export function bvar(index: u32): u32 {
  const i: u32 = index < 0x3fffffff ? index : 0x3fffffff;
  const e = cons(BVAR, i, 0, 0, 0);
  if (lastFresh) store<u32>(e, i + 1, 4);
  return e;
}
/** The local variable `n` of a type whose local range is at most `n`. */
export function local(n: u32, type: u32, m: u32): u32 {
  const e = cons(LOCAL, n, type, 0, 0);
  if (lastFresh) {
    store<u32>(e, m, 24);
    store<u32>(e, n + 1, 28);
    setFlag(e, load<u32>(type) & HAS_PARAM);
  }
  return e;
}
export function sort(level: u32): u32 {
  const e = cons(SORT, level, 0, 0, 0);
  if (lastFresh) setFlag(e, load<u32>(level) & HAS_PARAM);
  return e;
}
export function constant(name: u32, levels: u32): u32 {
  const e = cons(CONST, name, levels, 0, 0);
  if (lastFresh && levels !== 0) setFlag(e, load<u32>(levels) & HAS_PARAM);
  return e;
}
export function app(f: u32, a: u32): u32 {
  if (isCanonical(f) && isCanonical(a)) {
    const e = cons(APP, f, a, 0, 0);
    if (lastFresh) finish2(e, f, a, looseRange(a));
    return e;
  }
  const e = cons(APP | PRETTY, f, a, 0, 0);
  if (lastFresh) {
    finish2(e, f, a, looseRange(a));
    store<u32>(e, app(canon(f), canon(a)), 8);
  }
  return e;
}

function finish2(e: u32, x: u32, y: u32, looseOfY: u32): void {
  store<u32>(e, max(looseRange(x), looseOfY), 4);
  store<u32>(e, max(localRange(x), localRange(y)), 28);
  setFlag(e, (load<u32>(x) | load<u32>(y)) & HAS_PARAM);
}

/** A lambda or Pi (`k`), its binder's name and info in `m`. */
export function binder(k: u32, m: u32, type: u32, body: u32): u32 {
  if (!pretty && isCanonical(type) && isCanonical(body)) {
    const e = cons(k, type, body, 0, 0);
    if (lastFresh) {
      store<u32>(e, m, 24);
      finish2(e, type, body, less1(looseRange(body)));
    }
    return e;
  }
  const e = cons(k | PRETTY, type, body, 0, m);
  if (lastFresh) {
    finish2(e, type, body, less1(looseRange(body)));
    const was = pretty;
    pretty = false;
    store<u32>(e, binder(k, m, canon(type), canon(body)), 8);
    pretty = was;
  }
  return e;
}
export function lam(m: u32, type: u32, body: u32): u32 {
  return binder(LAM, m, type, body);
}
export function pi(m: u32, type: u32, body: u32): u32 {
  return binder(PI, m, type, body);
}
export function letIn(m: u32, type: u32, value: u32, body: u32): u32 {
  if (!pretty && isCanonical(type) && isCanonical(value) && isCanonical(body)) {
    const e = cons(LET, type, value, body, 0);
    if (lastFresh) {
      store<u32>(e, m, 24);
      finishLet(e, type, value, body);
    }
    return e;
  }
  const e = cons(LET | PRETTY, type, value, body, m);
  if (lastFresh) {
    finishLet(e, type, value, body);
    const was = pretty;
    pretty = false;
    store<u32>(e, letIn(m, canon(type), canon(value), canon(body)), 8);
    pretty = was;
  }
  return e;
}

function finishLet(e: u32, type: u32, value: u32, body: u32): void {
  const loose = max(max(looseRange(type), looseRange(value)), less1(looseRange(body)));
  store<u32>(e, loose, 4);
  store<u32>(e, max(max(localRange(type), localRange(value)), localRange(body)), 28);
  setFlag(e, (load<u32>(type) | load<u32>(value) | load<u32>(body)) & HAS_PARAM);
}

export function natSmall(value: u32): u32 {
  return cons(NAT, value, 0, 0, 0);
}
/** A number that the host keeps; it is larger than 2^32 - 1 and has one handle. */
export function natBig(handle: u32): u32 {
  return cons(NAT, handle, 1, 0, 0);
}
export function str(object: u32): u32 {
  return cons(STR, object, 0, 0, 0);
}
export function proj(struct: u32, index: u32, whole: u32): u32 {
  if (isCanonical(whole)) {
    const e = cons(PROJ, struct, index, whole, 0);
    if (lastFresh) finish2(e, whole, whole, looseRange(whole));
    return e;
  }
  const e = cons(PROJ | PRETTY, struct, index, whole, 0);
  if (lastFresh) {
    finish2(e, whole, whole, looseRange(whole));
    store<u32>(e, proj(struct, index, canon(whole)), 8);
  }
  return e;
}

// Spines

export function head(e: u32): u32 {
  let f = e;
  while (kind(f) === APP) f = fieldA(f);
  return f;
}
export function argCount(e: u32): u32 {
  let n: u32 = 0;
  for (let f = e; kind(f) === APP; f = fieldA(f)) n++;
  return n;
}
/** Argument `i` of the `n` of a spine. */
export function arg(e: u32, n: u32, i: u32): u32 {
  let f = e;
  for (let k = n - 1; k > i; k--) f = fieldA(f);
  return fieldB(f);
}
/** The spine's head with its first `i` of `n` arguments. */
export function prefix(e: u32, n: u32, i: u32): u32 {
  let f = e;
  for (let k = n; k > i; k--) f = fieldA(f);
  return f;
}

/**
 * Levels and terms, hash-consed (intern.ts): equal records (records.ts) are the same address.
 *
 * Binder names are not part of the theory. A *canonical* term has none in its identity (its meta is
 * only a hint for messages); a *pretty* term has, and points to its canonical twin in word 2 (a
 * canonical term points to itself). Checking sees canonical terms only; constants keep the pretty
 * ones for people and for the front end.
 */
import { cons, wasFresh } from "./intern";
import {
  ZERO,
  SUCC,
  MAX,
  IMAX,
  PARAM,
  CELL,
  BVAR,
  LOCAL,
  SORT,
  CONST,
  APP,
  LAM,
  PI,
  LET,
  NAT,
  STR,
  PROJ,
  HAS_PARAM,
  PRETTY,
  kind,
  fieldA,
  fieldB,
  fieldC,
  looseRange,
  localRange,
  canon,
} from "./records";

export * from "./records";

/** Whether binders keep their names in their identity. Only while declarations are being stored. */
let pretty: bool = false;

export function setPretty(on: bool): void {
  pretty = on;
}
export function isPretty(): bool {
  return pretty;
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
  if (wasFresh()) {
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
  if (wasFresh()) setFlag(e, load<u32>(u) & HAS_PARAM);
  return e;
}
export function levelMax(l: u32, r: u32): u32 {
  const e = cons(MAX, l, r, 0, 0);
  if (wasFresh()) setFlag(e, (load<u32>(l) | load<u32>(r)) & HAS_PARAM);
  return e;
}
export function levelImax(l: u32, r: u32): u32 {
  const e = cons(IMAX, l, r, 0, 0);
  if (wasFresh()) setFlag(e, (load<u32>(l) | load<u32>(r)) & HAS_PARAM);
  return e;
}
export function levelParam(name: u32): u32 {
  const e = cons(PARAM, name, 0, 0, 0);
  if (wasFresh()) setFlag(e, HAS_PARAM);
  return e;
}

// Terms

export function bvar(index: u32): u32 {
  const i: u32 = index < 0x3fffffff ? index : 0x3fffffff;
  const e = cons(BVAR, i, 0, 0, 0);
  if (wasFresh()) store<u32>(e, i + 1, 4);
  return e;
}
/** The local variable `n` of a type whose local range is at most `n`. */
export function local(n: u32, type: u32, m: u32): u32 {
  const e = cons(LOCAL, n, type, 0, 0);
  if (wasFresh()) {
    store<u32>(e, m, 24);
    store<u32>(e, n + 1, 28);
    setFlag(e, load<u32>(type) & HAS_PARAM);
  }
  return e;
}
export function sort(level: u32): u32 {
  const e = cons(SORT, level, 0, 0, 0);
  if (wasFresh()) setFlag(e, load<u32>(level) & HAS_PARAM);
  return e;
}
export function constant(name: u32, levels: u32): u32 {
  const e = cons(CONST, name, levels, 0, 0);
  if (wasFresh() && levels !== 0) setFlag(e, load<u32>(levels) & HAS_PARAM);
  return e;
}
export function app(f: u32, a: u32): u32 {
  if (isCanonical(f) && isCanonical(a)) {
    const e = cons(APP, f, a, 0, 0);
    if (wasFresh()) finish2(e, f, a, looseRange(a));
    return e;
  }
  const e = cons(APP | PRETTY, f, a, 0, 0);
  if (wasFresh()) {
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
    if (wasFresh()) {
      store<u32>(e, m, 24);
      finish2(e, type, body, less1(looseRange(body)));
    }
    return e;
  }
  const e = cons(k | PRETTY, type, body, 0, m);
  if (wasFresh()) {
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
    if (wasFresh()) {
      store<u32>(e, m, 24);
      finishLet(e, type, value, body);
    }
    return e;
  }
  const e = cons(LET | PRETTY, type, value, body, m);
  if (wasFresh()) {
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
    if (wasFresh()) finish2(e, whole, whole, looseRange(whole));
    return e;
  }
  const e = cons(PROJ | PRETTY, struct, index, whole, 0);
  if (wasFresh()) {
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

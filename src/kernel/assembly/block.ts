/**
 * A block of mutual inductive types as the host stated it, and what its rules (inductive.ts) and the
 * making of its recursors (recursors.ts) share: its telescopes, and its occurrences in terms.
 */
import { mentions } from "./occurs";
import { instantiate1 } from "./rebuild";
import { runDefEq, runInfer, runWhnf } from "./run";
import { TYPE_EXPECTED, fail, running } from "./status";
import { localAt, openWith, pushLocal } from "./telescope";
import {
  CONST,
  PI,
  SORT,
  app,
  arg,
  argCount,
  canon,
  fieldA,
  fieldB,
  head,
  kind,
  meta,
  rawCell,
  setPretty,
} from "./terms";
import { vecCut, vecGet, vecLength, vecPush, vecSet } from "./vectors";

// The block as stated.
/** Types: name, type, recursor's name, first constructor, constructors, indices. */
export const TYPES: u32 = 0;
export const TYPE_WORDS: u32 = 6;
/**
 * Constructors: name, type, their type's index, fields. The type is the one that is checked: nested
 * occurrences have been replaced in it (nested.ts); STATED has the types as given.
 */
export const CTORS: u32 = 1;
export const CTOR_WORDS: u32 = 4;
export const STATED: u32 = 11;
// Telescopes.
export const PARAMS: u32 = 2;
export const MOTIVES: u32 = 3;
export const MINORS: u32 = 4;
export const INDICES: u32 = 5;
export const FIELDS: u32 = 6;
export const HYPS: u32 = 7;
export const ARGS: u32 = 8;

export let levels: u32 = 0;
export let paramCount: u32 = 0;
export let resultLevel: u32 = 0;
/** The name for the level a recursor eliminates into. */
export let elimName: u32 = 0;
/** How many types the block was stated with; those after are nested occurrences. */
export let statedTypes: u32 = 0;
/** The names of the types as stated. */
export let all: u32 = 0;

/** The types so far are those that were stated. */
export function setStated(): void {
  all = 0;
  statedTypes = typeCount();
  for (let t = statedTypes; t > 0; t--) all = rawCell(typeName(t - 1), all);
}
export function setResultLevel(level: u32): void {
  resultLevel = level;
}

export function blockBegin(params: u32, numParams: u32, elim: u32): void {
  levels = params;
  paramCount = numParams;
  elimName = elim;
  for (let v: u32 = 0; v < 9; v++) vecCut(v, 0);
  vecCut(STATED, 0);
}
export function blockType(name: u32, type: u32, recName: u32): void {
  vecPush(TYPES, name);
  vecPush(TYPES, type);
  vecPush(TYPES, recName);
  vecPush(TYPES, ctorCount());
  vecPush(TYPES, 0);
  vecPush(TYPES, 0);
}
export function blockCtor(name: u32, type: u32): void {
  const t = typeCount() - 1;
  vecPush(CTORS, name);
  vecPush(CTORS, type);
  vecPush(CTORS, t);
  vecPush(CTORS, 0);
  vecPush(STATED, type);
  vecSet(TYPES, t * TYPE_WORDS + 4, vecGet(TYPES, t * TYPE_WORDS + 4) + 1);
}

export function typeCount(): u32 {
  return vecLength(TYPES) / TYPE_WORDS;
}
export function ctorCount(): u32 {
  return vecLength(CTORS) / CTOR_WORDS;
}
export function typeName(t: u32): u32 {
  return vecGet(TYPES, t * TYPE_WORDS);
}
export function typeType(t: u32): u32 {
  return vecGet(TYPES, t * TYPE_WORDS + 1);
}
export function recName(t: u32): u32 {
  return vecGet(TYPES, t * TYPE_WORDS + 2);
}
export function firstCtor(t: u32): u32 {
  return vecGet(TYPES, t * TYPE_WORDS + 3);
}
export function ctorsOf(t: u32): u32 {
  return vecGet(TYPES, t * TYPE_WORDS + 4);
}
export function indexCount(t: u32): u32 {
  return vecGet(TYPES, t * TYPE_WORDS + 5);
}
export function ctorName(c: u32): u32 {
  return vecGet(CTORS, c * CTOR_WORDS);
}
export function ctorType(c: u32): u32 {
  return vecGet(CTORS, c * CTOR_WORDS + 1);
}
export function fieldCount(c: u32): u32 {
  return vecGet(CTORS, c * CTOR_WORDS + 3);
}

// The rules run on canonical terms while pretty ones are being made.
export function whnf(e: u32): u32 {
  setPretty(false);
  const r = runWhnf(canon(e));
  setPretty(true);
  return r;
}
export function sortOf(type: u32): u32 {
  setPretty(false);
  let r = runInfer(canon(type), true);
  if (running()) r = runWhnf(r);
  setPretty(true);
  if (!running()) return 0;
  if (kind(r) !== SORT) {
    fail(TYPE_EXPECTED, r, canon(type));
    return 0;
  }
  return fieldA(r);
}
export function equal(a: u32, b: u32): bool {
  setPretty(false);
  const r = runDefEq(canon(a), canon(b));
  setPretty(true);
  return r === 1;
}

/** Which type of the block `e` is the constant of, at the block's own levels; or -1. */
function blockConstant(e: u32): i32 {
  if (kind(e) !== CONST) return -1;
  for (let t: u32 = 0; t < typeCount(); t++) {
    if (typeName(t) === fieldA(e)) return fieldB(e) === levels ? <i32>t : -1;
  }
  return -1;
}

export function mentionsBlock(e: u32): bool {
  return mentions(canon(e), TYPES, TYPE_WORDS);
}
/** The indices of type `t` as locals in INDICES; after them one word, the opened result. */
export function openIndices(t: u32): void {
  vecCut(INDICES, 0);
  let rest = typeType(t);
  for (let i: u32 = 0; i < paramCount; i++) rest = fieldB(rest);
  rest = openWith(rest, PARAMS, 0, paramCount);
  const n = indexCount(t);
  for (let i: u32 = 0; i < n; i++) {
    const x = pushLocal(INDICES, meta(rest), fieldA(rest));
    rest = instantiate1(fieldB(rest), x);
  }
  vecPush(INDICES, rest);
}
/** Which type of the block `e` is, at the block's parameters and with indices that do not mention the block; or -1. */
export function validOccurrence(e: u32): i32 {
  const t = blockConstant(head(e));
  if (t < 0) return -1;
  const n = argCount(e);
  if (n !== paramCount + indexCount(<u32>t)) return -1;
  for (let i: u32 = 0; i < n; i++) {
    const a = arg(e, n, i);
    if (i < paramCount) {
      if (!equal(a, localAt(PARAMS, i))) return -1;
    } else if (mentionsBlock(a)) return -1;
  }
  return t;
}
/** Fields of constructor `c` as locals in FIELDS; its result. */
export function openFields(c: u32): u32 {
  vecCut(FIELDS, 0);
  let rest = ctorType(c);
  for (let i: u32 = 0; i < paramCount; i++) rest = fieldB(rest);
  rest = openWith(rest, PARAMS, 0, paramCount);
  while (kind(rest) === PI) {
    const x = pushLocal(FIELDS, meta(rest), fieldA(rest));
    rest = instantiate1(fieldB(rest), x);
  }
  return rest;
}

/** `f` applied to arguments `from`, … of spine `e`. */
export function applyArgsFrom(f: u32, e: u32, from: u32): u32 {
  const n = argCount(e);
  let r = f;
  for (let i = from; i < n; i++) r = app(r, arg(e, n, i));
  return r;
}

/**
 * Nested occurrences: a field of type `List (T p̄)` of a block with `T`. Each application `J As` of
 * another inductive type whose parameters mention the block stands for one more type of the block,
 * with J's constructors at As; its recursors speak of `J As` again in the end.
 *
 * Here: finding the occurrences and putting names for them, and back. The names are reserved ones
 * that no declaration can have, applied to the block's parameters.
 */
import { INDUCTIVE, IND_ALL, IND_PARAMS, constantKind, detail, find } from "./constants";
import { mentions } from "./occurs";
import { DECLINED_UNSUPPORTED, NESTED_PARAMS, fail } from "./status";
import {
  APP,
  CONST,
  app,
  arg,
  argCount,
  canon,
  constant,
  fieldA,
  fieldB,
  head,
  kind,
  looseRange,
} from "./terms";
import { vecCut, vecGet, vecLength, vecPush } from "./vectors";

/** Must agree with ../host/names.ts. */
const NESTED_FIRST: u32 = 64;
const NESTED_COUNT: u32 = 1024;
/** The first names stand for types, the others for their constructors. */
const MOST_TYPES: u32 = 384;

/** Vector of the occurrences: `J As`, over the block's parameters as locals. */
const OCCURRENCES: u32 = 9;
/** Vector of the constructors at their occurrences' parameters: `c As`. */
const MEANINGS: u32 = 10;

let blockTypes: u32 = 0;
let stride: u32 = 0;
let params: u32 = 0;
let paramCount: u32 = 0;
let levels: u32 = 0;

/** For a block whose type names are every `step`-th word of vector `types`. */
export function nestedBegin(types: u32, step: u32, paramVector: u32, n: u32, us: u32): void {
  blockTypes = types;
  stride = step;
  params = paramVector;
  paramCount = n;
  levels = us;
  vecCut(OCCURRENCES, 0);
  vecCut(MEANINGS, 0);
}

export function occurrenceCount(): u32 {
  return vecLength(OCCURRENCES);
}
/** The `i`-th occurrence, `J As`. */
export function occurrenceAt(i: u32): u32 {
  return vecGet(OCCURRENCES, i);
}

/** The reserved name of the `i`-th occurrence. */
export function occurrenceName(i: u32): u32 {
  return NESTED_FIRST + i;
}

/** A reserved name for constructor `meaning`, `c As`. */
export function reserveCtor(meaning: u32): u32 {
  const i = vecLength(MEANINGS);
  if (i >= NESTED_COUNT - MOST_TYPES) {
    fail(DECLINED_UNSUPPORTED, 0, 0);
    return NESTED_FIRST;
  }
  vecPush(MEANINGS, meaning);
  return NESTED_FIRST + MOST_TYPES + i;
}

export function isReserved(name: u32): bool {
  return name >= NESTED_FIRST && name < NESTED_FIRST + NESTED_COUNT;
}

/** What stands for `e` when `e` is exactly a `J As` that is nested, or 0. */
export function nestedFor(e: u32): u32 {
  const f = head(e);
  if (kind(f) !== CONST) return 0;
  const j = find(fieldA(f));
  if (j === 0 || constantKind(j) !== INDUCTIVE || isBlockType(fieldA(f))) return 0;
  const n = detail(j, IND_PARAMS);
  if (n === 0 || argCount(e) !== n) return 0;
  let nests = false;
  let loose = false;
  for (let i: u32 = 0; i < n; i++) {
    const a = arg(e, n, i);
    if (looseRange(a) !== 0) loose = true;
    if (mentions(canon(a), blockTypes, stride)) nests = true;
  }
  if (!nests) return 0;
  if (loose) {
    fail(NESTED_PARAMS, 0, canon(f));
    return 0;
  }
  for (let i: u32 = 0; i < vecLength(OCCURRENCES); i++) {
    if (canon(vecGet(OCCURRENCES, i)) === canon(e)) return standIn(i);
  }
  // All types of J's own block come along, in its order: their recursors go together.
  const first = vecLength(OCCURRENCES);
  let mine = first;
  let i = first;
  for (let l = detail(j, IND_ALL); l !== 0; l = fieldB(l)) {
    let other = constant(fieldA(l), fieldB(f));
    for (let k: u32 = 0; k < n; k++) other = app(other, arg(e, n, k));
    vecPush(OCCURRENCES, other);
    if (fieldA(l) === fieldA(f)) mine = i;
    i++;
  }
  return standIn(mine);
}

function standIn(i: u32): u32 {
  if (i >= MOST_TYPES) {
    fail(DECLINED_UNSUPPORTED, 0, 0);
    return 0;
  }
  // The parameters are a telescope: each local is the first of three words.
  let r = constant(occurrenceName(i), levels);
  for (let p: u32 = 0; p < paramCount; p++) r = app(r, vecGet(params, 3 * p));
  return r;
}

function isBlockType(name: u32): bool {
  if (isReserved(name)) return true;
  for (let i: u32 = 0; i < vecLength(blockTypes); i += stride) {
    if (vecGet(blockTypes, i) === name) return true;
  }
  return false;
}

/** What `e` stands for when it is exactly a reserved name at the parameters, or 0. */
export function meaningOf(e: u32): u32 {
  const f = head(e);
  if (kind(f) !== CONST || !isReserved(fieldA(f))) return 0;
  if (kind(e) !== APP && paramCount !== 0) return 0;
  if (argCount(e) !== paramCount) return 0;
  const i = fieldA(f) - NESTED_FIRST;
  return i < MOST_TYPES ? vecGet(OCCURRENCES, i) : vecGet(MEANINGS, i - MOST_TYPES);
}

/** What a reserved constructor's name stands for: `c As`. */
export function ctorMeaning(name: u32): u32 {
  return vecGet(MEANINGS, name - NESTED_FIRST - MOST_TYPES);
}

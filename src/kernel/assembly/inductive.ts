/**
 * Inductive types: the checks on a block of mutual types and their constructors, then its
 * recursors. The host states the block through `blockBegin`, `blockType`, `blockCtor`; `checkBlock`
 * judges it and adds everything, or fails and the caller rolls back.
 */
import {
  ARGS,
  CTORS,
  CTOR_WORDS,
  FIELDS,
  INDICES,
  PARAMS,
  STATED,
  TYPES,
  TYPE_WORDS,
  all,
  applyArgsFrom,
  blockCtor,
  blockType,
  ctorCount,
  ctorName,
  ctorType,
  ctorsOf,
  elimName,
  equal,
  firstCtor,
  indexCount,
  levels,
  mentionsBlock,
  openIndices,
  paramCount,
  recName,
  resultLevel,
  setResultLevel,
  setStated,
  sortOf,
  statedTypes,
  typeCount,
  typeName,
  typeType,
  validOccurrence,
  whnf,
} from "./block";
import {
  CTOR,
  CTOR_FIELDS,
  CTOR_INDEX,
  CTOR_INDUCT,
  CTOR_PARAMS,
  INDUCTIVE,
  IND_ALL,
  IND_CTORS,
  IND_CTOR_COUNT,
  IND_INDICES,
  IND_NESTED,
  IND_PARAMS,
  IND_REC,
  addConstant,
  detail,
  find,
  levelParams,
  prettyType,
  removeConstant,
  setDetail,
} from "./constants";
import { checkHeader, checkParams, checkType } from "./door";
import { derivedName } from "./env";
import { isAlwaysZero, levelEq, levelLeq } from "./levels";
import { nestedBegin, occurrenceAt, occurrenceCount, occurrenceName, reserveCtor } from "./nested";
import { instantiate1, instantiateLevels, nest } from "./rebuild";
import { makeRecursors } from "./recursors";
import {
  CTOR_PARAM_MISMATCH,
  CTOR_RESULT,
  CTOR_UNIVERSE,
  DUPLICATE_LEVEL_PARAM,
  DUPLICATE_NAME,
  EMPTY_MUTUAL,
  INDUCTIVE_NOT_SORT,
  INDUCTIVE_PARAM_MISMATCH,
  INDUCTIVE_TOO_FEW_PARAMS,
  INDUCTIVE_UNIVERSE_MISMATCH,
  INVALID_OCCURRENCE,
  NON_POSITIVE,
  fail,
  running,
} from "./status";
import { bind, localAt, localTypeAt, openWith, pushLocal, resetLocals } from "./telescope";
import {
  PI,
  SORT,
  arg,
  argCount,
  canon,
  constant,
  fieldA,
  fieldB,
  head,
  kind,
  levelParam,
  meta,
  rawCell,
  setPretty,
  sort,
} from "./terms";
import { vecCut, vecGet, vecLength, vecSet } from "./vectors";

/** Whether a field mentions the block. */
let isRec: bool = false;

/** Checks the block, and adds its types, constructors and recursors. */
export function checkBlock(): void {
  if (typeCount() === 0) {
    fail(EMPTY_MUTUAL, 0, 0);
    return;
  }
  checkParams(levels);
  for (let p = levels; p !== 0; p = fieldB(p)) {
    if (fieldA(p) === levelParam(elimName)) fail(DUPLICATE_LEVEL_PARAM, 0, 0);
  }
  resetLocals();
  setPretty(true);
  setStated();
  for (let t: u32 = 0; t < statedTypes && running(); t++) checkTypeOf(t);
  for (let t: u32 = 0; t < statedTypes && running(); t++) addType(t);
  const statedCtors = ctorCount();
  for (let c: u32 = 0; c < statedCtors && running(); c++) checkStated(c);
  nestedBegin(TYPES, TYPE_WORDS, PARAMS, paramCount, levels);
  for (let c: u32 = 0; c < ctorCount() && running(); c++) replaceNested(c);
  isRec = false;
  for (let c: u32 = 0; c < ctorCount() && running(); c++) checkCtor(c, c < statedCtors);
  for (let t: u32 = 0; t < statedTypes && running(); t++) finishType(t);
  if (running()) makeRecursors();
  for (let t = statedTypes; t < typeCount() && running(); t++) removeConstant(typeName(t));
  setPretty(false);
}

/** A constructor as stated has a new name, is closed, and a type. */
function checkStated(c: u32): void {
  setPretty(false);
  checkHeader(ctorName(c), levels);
  checkType(ctorType(c));
  setPretty(true);
}

/** Replaces nested occurrences in constructor `c`; new ones become types of the block. */
function replaceNested(c: u32): void {
  let rest = ctorType(c);
  for (let i: u32 = 0; i < paramCount; i++) {
    if (kind(rest) !== PI) return;
    rest = fieldB(rest);
  }
  const opened = openWith(rest, PARAMS, 0, paramCount);
  const replaced = nest(opened);
  if (replaced === opened || !running()) return;
  vecSet(CTORS, c * CTOR_WORDS + 1, bind(PI, PARAMS, 0, paramCount, replaced));
  while (typeCount() - statedTypes < occurrenceCount() && running()) {
    addOccurrence(typeCount() - statedTypes);
  }
}

/** The `i`-th occurrence `J As` as a type of the block, with J's constructors at As. */
function addOccurrence(i: u32): void {
  const e = occurrenceAt(i);
  const j = find(fieldA(head(e)));
  const name = occurrenceName(i);
  const t = typeCount();
  const rec = derivedName(3, recName(0), i + 1);
  blockType(name, bind(PI, PARAMS, 0, paramCount, atParams(j, e)), rec);
  for (let l = detail(j, IND_CTORS); l !== 0; l = fieldB(l)) {
    const mk = find(fieldA(l));
    const made = applyArgsFrom(constant(fieldA(l), fieldB(head(e))), e, 0);
    blockCtor(reserveCtor(made), bind(PI, PARAMS, 0, paramCount, atParams(mk, e)));
  }
  checkTypeOf(t);
  if (running()) addType(t);
}

/** The type of constant `c` of J (J itself or a constructor) at the levels and parameters of `e`, `J As`. */
function atParams(c: u32, e: u32): u32 {
  let type = instantiateLevels(prettyType(c), levelParams(c), fieldB(head(e)));
  const n = argCount(e);
  for (let i: u32 = 0; i < n && kind(type) === PI; i++) {
    type = instantiate1(fieldB(type), arg(e, n, i));
  }
  return type;
}

/**
 * A type of the block: closed, a type; its first binders are the parameters, equal to those of the
 * first type; it ends in a sort, with the level of the first type's.
 */
function checkTypeOf(t: u32): void {
  const type = typeType(t);
  setPretty(false);
  checkHeader(typeName(t), levels);
  checkType(type);
  setPretty(true);
  if (!running()) return;
  let rest = type;
  let i: u32 = 0;
  vecCut(INDICES, 0);
  while (kind(rest) === PI && running()) {
    const domain = fieldA(rest);
    if (i < paramCount) {
      const opened = openWith(domain, PARAMS, 0, i);
      if (t === 0) pushLocal(PARAMS, meta(rest), opened);
      else if (!equal(opened, localTypeAt(PARAMS, i))) {
        fail(INDUCTIVE_PARAM_MISMATCH, canon(localTypeAt(PARAMS, i)), canon(opened));
      }
    }
    rest = fieldB(rest);
    i++;
  }
  if (i < paramCount) {
    fail(INDUCTIVE_TOO_FEW_PARAMS, 0, canon(type));
    return;
  }
  vecSet(TYPES, t * TYPE_WORDS + 5, i - paramCount);
  // What is left may mention the binders only through terms that whnf removes.
  openIndices(t);
  const s = whnf(vecGet(INDICES, vecLength(INDICES) - 1));
  vecCut(INDICES, 0);
  if (!running()) return;
  if (kind(s) !== SORT) {
    fail(INDUCTIVE_NOT_SORT, s, canon(type));
    return;
  }
  if (t === 0) setResultLevel(fieldA(s));
  else if (!levelEq(resultLevel, fieldA(s))) {
    fail(INDUCTIVE_UNIVERSE_MISMATCH, sort(resultLevel), s);
  }
}

function addType(t: u32): void {
  if (find(typeName(t)) !== 0) {
    setPretty(false);
    checkHeader(typeName(t), levels);
    return;
  }
  const c = addConstant(INDUCTIVE, typeName(t), levels, typeType(t), 0, 0);
  setDetail(c, IND_PARAMS, paramCount);
  setDetail(c, IND_INDICES, indexCount(t));
  setDetail(c, IND_ALL, all);
}

function finishType(t: u32): void {
  const c = find(typeName(t));
  let names: u32 = 0;
  for (let i = ctorsOf(t); i > 0; i--) names = rawCell(ctorName(firstCtor(t) + i - 1), names);
  setDetail(c, IND_CTOR_COUNT, ctorsOf(t));
  setDetail(c, IND_CTORS, names);
  setDetail(c, IND_REC, isRec ? 1 : 0);
  setDetail(c, IND_NESTED, typeCount() - statedTypes);
}

/**
 * A constructor: closed, a type; its first binders are the parameters; every field's universe fits
 * (or the block is of propositions), every occurrence in a field is strictly positive; it ends in
 * its type at the parameters.
 */
function checkCtor(c: u32, stated: bool): void {
  const type = ctorType(c);
  const t = vecGet(CTORS, c * CTOR_WORDS + 2);
  if (type !== vecGet(STATED, c) || !stated) {
    setPretty(false);
    checkType(type);
    setPretty(true);
    if (!running()) return;
  }
  const inProp = isAlwaysZero(resultLevel);
  let rest = type;
  let i: u32 = 0;
  vecCut(FIELDS, 0);
  while (kind(rest) === PI && running()) {
    const domain = fieldA(rest);
    if (i < paramCount) {
      if (!equal(domain, localTypeAt(PARAMS, i))) {
        fail(CTOR_PARAM_MISMATCH, canon(localTypeAt(PARAMS, i)), canon(domain));
        return;
      }
      rest = instantiate1(fieldB(rest), localAt(PARAMS, i));
    } else {
      const level = sortOf(domain);
      if (!running()) return;
      if (!inProp && !levelLeq(level, resultLevel)) {
        fail(CTOR_UNIVERSE, sort(resultLevel), sort(level));
        return;
      }
      if (mentionsBlock(domain)) isRec = true;
      checkPositive(domain);
      if (!running()) return;
      const x = pushLocal(FIELDS, meta(rest), domain);
      rest = instantiate1(fieldB(rest), x);
    }
    i++;
  }
  if (!running()) return;
  if (i < paramCount || validOccurrence(rest) !== <i32>t) {
    fail(CTOR_RESULT, 0, canon(rest));
    return;
  }
  vecSet(CTORS, c * CTOR_WORDS + 3, i - paramCount);
  if (!stated) return;
  if (find(ctorName(c)) !== 0) {
    fail(DUPLICATE_NAME, 0, 0);
    return;
  }
  const k = addConstant(CTOR, ctorName(c), levels, vecGet(STATED, c), 0, 0);
  setDetail(k, CTOR_PARAMS, paramCount);
  setDetail(k, CTOR_FIELDS, i - paramCount);
  setDetail(k, CTOR_INDUCT, typeName(t));
  setDetail(k, CTOR_INDEX, c - firstCtor(t));
}

/** Strictly positive: the block occurs not at all, or to the right of arrows only, as one of its types. */
function checkPositive(type: u32): void {
  let e = type;
  for (;;) {
    e = whnf(e);
    if (!running() || !mentionsBlock(e)) return;
    if (kind(e) !== PI) break;
    if (mentionsBlock(fieldA(e))) {
      fail(NON_POSITIVE, 0, canon(type));
      return;
    }
    const x = pushLocal(ARGS, meta(e), fieldA(e));
    e = instantiate1(fieldB(e), x);
  }
  if (validOccurrence(e) < 0) fail(INVALID_OCCURRENCE, 0, canon(type));
}

/**
 * Inductive types: the checks on a block of mutual types and their constructors, then its
 * recursors. The host states the block through `blockBegin`, `blockType`, `blockCtor`; `checkBlock`
 * judges it and adds everything, or fails and the caller rolls back.
 *
 * Longer than most files here: the rules share the block's telescopes.
 */
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
  RECURSOR,
  REC_ALL,
  REC_INDICES,
  REC_INDUCT,
  REC_K,
  REC_MINORS,
  REC_MOTIVES,
  REC_PARAMS,
  REC_RULES,
  REC_RULE_COUNT,
  addConstant,
  dataObject,
  detail,
  find,
  levelParams,
  prettyType,
  removeConstant,
  setDataWord,
  setDetail,
} from "./constants";
import { checkClosed, checkHeader, checkParams, checkType } from "./door";
import { derivedName } from "./env";
import { isAlwaysZero, isNeverZero, levelEq, levelLeq } from "./levels";
import { DEFAULT, IMPLICIT, N_MOTIVE, N_T, metaOf } from "./names";
import {
  ctorMeaning,
  isReserved,
  nestedBegin,
  occurrenceAt,
  occurrenceCount,
  occurrenceName,
  reserveCtor,
} from "./nested";
import { mentions } from "./occurs";
import { instantiate1, instantiateLevels, nest, unnest } from "./rebuild";
import { runDefEq, runInfer, runWhnf } from "./run";
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
  TYPE_EXPECTED,
  fail,
  running,
} from "./status";
import {
  applyLocals,
  bind,
  localAt,
  localTypeAt,
  openWith,
  pushLocal,
  resetLocals,
  telescopeLength,
} from "./telescope";
import {
  CONST,
  LAM,
  PI,
  SORT,
  app,
  arg,
  argCount,
  canon,
  cell,
  constant,
  fieldA,
  fieldB,
  head,
  kind,
  levelParam,
  levelZero,
  meta,
  rawCell,
  setPretty,
  sort,
} from "./terms";
import { vecCut, vecGet, vecLength, vecPush, vecSet } from "./vectors";

// The block as stated.
/** Types: name, type, recursor's name, first constructor, constructors, indices. */
const TYPES: u32 = 0;
const TYPE_WORDS: u32 = 6;
/**
 * Constructors: name, type, their type's index, fields. The type is the one that is checked: nested
 * occurrences have been replaced in it (nested.ts); STATED has the types as given.
 */
const CTORS: u32 = 1;
const CTOR_WORDS: u32 = 4;
const STATED: u32 = 11;
// Telescopes.
const PARAMS: u32 = 2;
const MOTIVES: u32 = 3;
const MINORS: u32 = 4;
const INDICES: u32 = 5;
const FIELDS: u32 = 6;
const HYPS: u32 = 7;
const ARGS: u32 = 8;

let levels: u32 = 0;
let paramCount: u32 = 0;
let resultLevel: u32 = 0;
/** The name for the level a recursor eliminates into. */
let elimName: u32 = 0;
let elimLevel: u32 = 0;
let isRec: bool = false;
let all: u32 = 0;

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

function typeCount(): u32 {
  return vecLength(TYPES) / TYPE_WORDS;
}
function ctorCount(): u32 {
  return vecLength(CTORS) / CTOR_WORDS;
}
function typeName(t: u32): u32 {
  return vecGet(TYPES, t * TYPE_WORDS);
}
function typeType(t: u32): u32 {
  return vecGet(TYPES, t * TYPE_WORDS + 1);
}
function recName(t: u32): u32 {
  return vecGet(TYPES, t * TYPE_WORDS + 2);
}
function firstCtor(t: u32): u32 {
  return vecGet(TYPES, t * TYPE_WORDS + 3);
}
function ctorsOf(t: u32): u32 {
  return vecGet(TYPES, t * TYPE_WORDS + 4);
}
function indexCount(t: u32): u32 {
  return vecGet(TYPES, t * TYPE_WORDS + 5);
}
function ctorName(c: u32): u32 {
  return vecGet(CTORS, c * CTOR_WORDS);
}
function ctorType(c: u32): u32 {
  return vecGet(CTORS, c * CTOR_WORDS + 1);
}
function fieldCount(c: u32): u32 {
  return vecGet(CTORS, c * CTOR_WORDS + 3);
}

// The rules run on canonical terms while pretty ones are being made.
function whnf(e: u32): u32 {
  setPretty(false);
  const r = runWhnf(canon(e));
  setPretty(true);
  return r;
}
function sortOf(type: u32): u32 {
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
function equal(a: u32, b: u32): bool {
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

function mentionsBlock(e: u32): bool {
  return mentions(canon(e), TYPES, TYPE_WORDS);
}

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
  all = 0;
  statedTypes = typeCount();
  for (let t = statedTypes; t > 0; t--) all = rawCell(typeName(t - 1), all);
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

/** How many types the block was stated with; those after are nested occurrences. */
let statedTypes: u32 = 0;

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
  if (t === 0) resultLevel = fieldA(s);
  else if (!levelEq(resultLevel, fieldA(s))) {
    fail(INDUCTIVE_UNIVERSE_MISMATCH, sort(resultLevel), s);
  }
}

/** The indices of type `t` as locals in INDICES; after them one word, the opened result. */
function openIndices(t: u32): void {
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

/** Which type of the block `e` is, at the block's parameters and with indices that do not mention the block; or -1. */
function validOccurrence(e: u32): i32 {
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

/**
 * Whether the block eliminates into Prop only: it may be of propositions, and knowing which
 * constructor made a proof, or with which data, would tell more than that it holds.
 */
function onlyIntoProp(): bool {
  if (isNeverZero(resultLevel)) return false;
  if (typeCount() > 1 || ctorCount() > 1) return true;
  if (ctorCount() === 0) return false;
  // One constructor: each field is a proof, or one of the result's indices.
  const rest = openFields(0);
  const n = argCount(rest);
  for (let i: u32 = 0; i < telescopeLength(FIELDS); i++) {
    const level = sortOf(localTypeAt(FIELDS, i));
    if (!running()) return true;
    if (isAlwaysZero(level)) continue;
    let given = false;
    for (let k: u32 = paramCount; k < n; k++) {
      if (arg(rest, n, k) === localAt(FIELDS, i)) given = true;
    }
    if (!given) return true;
  }
  return false;
}

/** Fields of constructor `c` as locals in FIELDS; its result. */
function openFields(c: u32): u32 {
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
function applyArgsFrom(f: u32, e: u32, from: u32): u32 {
  const n = argCount(e);
  let r = f;
  for (let i = from; i < n; i++) r = app(r, arg(e, n, i));
  return r;
}

/**
 * When `type` is a recursive field's, Π xs, T p̄ is: the index of T, with xs in ARGS from `from` on
 * and T p̄ is in {@link occurrence}; else -1.
 */
let occurrence: u32 = 0;
function recursiveField(type: u32): i32 {
  if (!mentionsBlock(type)) return -1;
  let e = whnf(type);
  while (kind(e) === PI && running()) {
    const x = pushLocal(ARGS, meta(e), fieldA(e));
    e = whnf(instantiate1(fieldB(e), x));
  }
  occurrence = e;
  return validOccurrence(e);
}

function makeRecursors(): void {
  const small = onlyIntoProp();
  if (!running()) return;
  elimLevel = small ? levelZero() : levelParam(elimName);
  const recLevels = small ? levels : cell(elimLevel, levels);
  const count = typeCount();
  makeMotives(count);
  for (let t: u32 = 0; t < count && running(); t++) {
    for (let i: u32 = 0; i < ctorsOf(t) && running(); i++) makeMinor(firstCtor(t) + i);
  }
  if (!running()) return;
  const k = count === 1 && isAlwaysZero(resultLevel) && ctorCount() === 1 && fieldCount(0) === 0;
  for (let t: u32 = 0; t < count && running(); t++) makeRecursor(t, recLevels, k);
}

/** motive t : Π indices, T params indices → Sort elim */
function makeMotives(count: u32): void {
  vecCut(MOTIVES, 0);
  for (let t: u32 = 0; t < count; t++) {
    openIndices(t);
    vecCut(INDICES, vecLength(INDICES) - 1);
    const n = telescopeLength(INDICES);
    let type = applyLocals(constant(typeName(t), levels), PARAMS, 0, paramCount);
    type = applyLocals(type, INDICES, 0, n);
    pushLocal(INDICES, metaOf(N_T, DEFAULT), type);
    const motive = bind(PI, INDICES, 0, n + 1, sort(elimLevel));
    const name = count === 1 ? N_MOTIVE : derivedName(2, N_MOTIVE, t + 1);
    // As Lean infers it: explicit where no minor premise determines it.
    pushLocal(MOTIVES, metaOf(name, ctorCount() === 0 ? DEFAULT : IMPLICIT), motive);
  }
  vecCut(INDICES, 0);
}

/** minor c : Π fields, Π (xs → motive is (field xs)) for each recursive field, motive is (c params fields) */
function makeMinor(c: u32): void {
  const t = vecGet(CTORS, c * CTOR_WORDS + 2);
  const result = openFields(c);
  const n = telescopeLength(FIELDS);
  vecCut(HYPS, 0);
  for (let i: u32 = 0; i < n; i++) {
    vecCut(ARGS, 0);
    const r = recursiveField(localTypeAt(FIELDS, i));
    if (!running()) return;
    if (r < 0) continue;
    const xs = telescopeLength(ARGS);
    let hyp = applyArgsFrom(localAt(MOTIVES, <u32>r), occurrence, paramCount);
    hyp = app(hyp, applyLocals(localAt(FIELDS, i), ARGS, 0, xs));
    hyp = bind(PI, ARGS, 0, xs, hyp);
    const fieldName = vecGet(FIELDS, 3 * i + 2) >> 2;
    pushLocal(HYPS, metaOf(derivedName(0, fieldName, 0), DEFAULT), hyp);
  }
  let made = applyLocals(constant(ctorName(c), levels), PARAMS, 0, paramCount);
  made = applyLocals(made, FIELDS, 0, n);
  let minor = app(applyArgsFrom(localAt(MOTIVES, t), result, paramCount), made);
  minor = bind(PI, HYPS, 0, telescopeLength(HYPS), minor);
  minor = bind(PI, FIELDS, 0, n, minor);
  pushLocal(MINORS, metaOf(derivedName(1, realCtorName(c), 0), DEFAULT), minor);
}

/** The meta of each of `v`'s binders gets this info. */
function setInfos(v: u32, info: u32): void {
  for (let i: u32 = 0; i < telescopeLength(v); i++) {
    vecSet(v, 3 * i + 2, (vecGet(v, 3 * i + 2) & ~3) | info);
  }
}

/**
 * T.rec : Π params motives minors indices (t : T params indices), motive indices t, with for each
 * constructor the rule
 * fun params motives minors fields => minor fields (fun xs => rec … is (field xs)) …
 */
function makeRecursor(t: u32, recLevels: u32, k: bool): void {
  const count = telescopeLength(MOTIVES);
  const minors = telescopeLength(MINORS);
  openIndices(t);
  vecCut(INDICES, vecLength(INDICES) - 1);
  const n = telescopeLength(INDICES);
  setInfos(INDICES, IMPLICIT);
  setInfos(PARAMS, IMPLICIT);
  let type = applyLocals(constant(typeName(t), levels), PARAMS, 0, paramCount);
  type = applyLocals(type, INDICES, 0, n);
  const major = pushLocal(INDICES, metaOf(N_T, DEFAULT), type);
  let result = app(applyLocals(localAt(MOTIVES, t), INDICES, 0, n), major);
  result = bind(PI, INDICES, 0, n + 1, result);
  result = bind(PI, MINORS, 0, minors, result);
  result = bind(PI, MOTIVES, 0, count, result);
  if (typeCount() > statedTypes) result = unnest(result);
  result = bind(PI, PARAMS, 0, paramCount, result);
  setPretty(false);
  checkHeader(recName(t), recLevels);
  checkClosed(result);
  setPretty(true);
  if (!running()) return;
  const rules = dataObject(ctorsOf(t) * 3);
  if (!running()) return;
  const r = addConstant(RECURSOR, recName(t), recLevels, result, 0, 0);
  setDetail(r, REC_PARAMS, paramCount);
  setDetail(r, REC_INDICES, n);
  setDetail(r, REC_MOTIVES, count);
  setDetail(r, REC_MINORS, minors);
  setDetail(r, REC_K, k ? 1 : 0);
  setDetail(r, REC_RULES, rules);
  setDetail(r, REC_RULE_COUNT, ctorsOf(t));
  setDetail(r, REC_ALL, all);
  setDetail(
    r,
    REC_INDUCT,
    t < statedTypes ? typeName(t) : fieldA(head(occurrenceAt(t - statedTypes))),
  );
  for (let i: u32 = 0; i < ctorsOf(t) && running(); i++) {
    const c = firstCtor(t) + i;
    setDataWord(rules, i * 3, realCtorName(c));
    setDataWord(rules, i * 3 + 1, fieldCount(c));
    setDataWord(rules, i * 3 + 2, makeRule(c, recLevels));
  }
}

/** The constructor's own name, also for a nested occurrence's. */
function realCtorName(c: u32): u32 {
  const name = ctorName(c);
  return isReserved(name) ? fieldA(head(ctorMeaning(name))) : name;
}

function makeRule(c: u32, recLevels: u32): u32 {
  const count = telescopeLength(MOTIVES);
  const minors = telescopeLength(MINORS);
  openFields(c);
  const n = telescopeLength(FIELDS);
  let body = applyLocals(localAt(MINORS, c), FIELDS, 0, n);
  for (let i: u32 = 0; i < n; i++) {
    vecCut(ARGS, 0);
    const r = recursiveField(localTypeAt(FIELDS, i));
    if (!running()) return 0;
    if (r < 0) continue;
    const xs = telescopeLength(ARGS);
    let call = applyLocals(constant(recName(<u32>r), recLevels), PARAMS, 0, paramCount);
    call = applyLocals(call, MOTIVES, 0, count);
    call = applyLocals(call, MINORS, 0, minors);
    call = applyArgsFrom(call, occurrence, paramCount);
    call = app(call, applyLocals(localAt(FIELDS, i), ARGS, 0, xs));
    body = app(body, bind(LAM, ARGS, 0, xs, call));
  }
  body = bind(LAM, FIELDS, 0, n, body);
  body = bind(LAM, MINORS, 0, minors, body);
  body = bind(LAM, MOTIVES, 0, count, body);
  if (typeCount() > statedTypes) body = unnest(body);
  return bind(LAM, PARAMS, 0, paramCount, body);
}

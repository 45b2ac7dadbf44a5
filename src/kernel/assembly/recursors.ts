/**
 * The recursors of a block whose types and constructors hold: how far they eliminate, their types and
 * their rules.
 */
import {
  ARGS,
  CTORS,
  CTOR_WORDS,
  FIELDS,
  HYPS,
  INDICES,
  MINORS,
  MOTIVES,
  PARAMS,
  all,
  applyArgsFrom,
  ctorCount,
  ctorName,
  ctorsOf,
  elimName,
  fieldCount,
  firstCtor,
  levels,
  mentionsBlock,
  openFields,
  openIndices,
  paramCount,
  recName,
  resultLevel,
  sortOf,
  statedTypes,
  typeCount,
  typeName,
  validOccurrence,
  whnf,
} from "./block";
import {
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
  setDataWord,
  setDetail,
} from "./constants";
import { checkClosed, checkHeader } from "./door";
import { derivedName } from "./env";
import { isAlwaysZero, isNeverZero } from "./levels";
import { DEFAULT, IMPLICIT, N_MOTIVE, N_T, metaOf } from "./names";
import { ctorMeaning, isReserved, occurrenceAt } from "./nested";
import { instantiate1, unnest } from "./rebuild";
import { running } from "./status";
import { applyLocals, bind, localAt, localTypeAt, pushLocal, telescopeLength } from "./telescope";
import {
  LAM,
  PI,
  app,
  arg,
  argCount,
  cell,
  constant,
  fieldA,
  fieldB,
  head,
  kind,
  levelParam,
  levelZero,
  meta,
  setPretty,
  sort,
} from "./terms";
import { vecCut, vecGet, vecLength, vecSet } from "./vectors";

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

/** The level that the recursors eliminate into. */
let elimLevel: u32 = 0;

export function makeRecursors(): void {
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

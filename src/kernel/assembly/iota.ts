/**
 * Reduction of recursors and quotients on their major premise: iota, with K, literals and structure
 * eta; `Quot.lift` and `Quot.ind` on `Quot.mk`. Answers 0 where a term is stuck.
 */
import { callDefEq, callInfer, callWhnf, pushArgs } from "./ask";
import { applyFrom, applyRest } from "./beta";
import {
  CTOR,
  CTOR_FIELDS,
  CTOR_INDEX,
  IND_CTORS,
  IND_PARAMS,
  IND_REC,
  REC_INDICES,
  REC_INDUCT,
  REC_K,
  REC_MINORS,
  REC_MOTIVES,
  REC_PARAMS,
  REC_RULES,
  REC_RULE_COUNT,
  constantKind,
  dataWord,
  detail,
  find,
  levelCount,
  levelParams,
  onlyCtor,
  structureOf,
} from "./constants";
import { isAlwaysZero } from "./levels";
import { QUOT_MK_NAME } from "./names";
import { literalToCtor, stringToCtor } from "./nat";
import { instantiateLevels, instantiateMany } from "./rebuild";
import {
  at,
  cutTo,
  here,
  lastResult,
  leave,
  push,
  reserve,
  resumeAt,
  setSlot,
  slot,
} from "./stack";
import { running } from "./status";
import {
  REC_ETA_SORT,
  REC_ETA_SORT_WHNF,
  REC_ETA_TYPE,
  REC_ETA_WHNF,
  REC_K_COMPARED,
  REC_K_CTOR_TYPE,
  REC_K_TYPE,
  REC_K_WHNF,
  REC_MAJOR,
} from "./steps";
import {
  CONST,
  LAM,
  NAT,
  SORT,
  STR,
  app,
  arg,
  argCount,
  canon,
  constant,
  fieldA,
  fieldB,
  head,
  kind,
  listLength,
  proj,
} from "./terms";

// Recursors. Slots: 0 the application, 1 the recursor, 2 the major premise, 3 its type, 4 K's
// constructor.

function majorIndex(c: u32): u32 {
  return (
    detail(c, REC_PARAMS) + detail(c, REC_MOTIVES) + detail(c, REC_MINORS) + detail(c, REC_INDICES)
  );
}

export function stepRecStart(): void {
  const e = slot(0);
  const c = slot(1);
  const n = argCount(e);
  const place = majorIndex(c);
  if (n <= place || listLength(fieldB(head(e))) !== levelCount(c)) {
    leave(6, 0);
    return;
  }
  const major = arg(e, n, place);
  setSlot(2, major);
  if (detail(c, REC_K) === 0) {
    resumeAt(REC_MAJOR);
    callWhnf(major);
    return;
  }
  resumeAt(REC_K_TYPE);
  callInfer(major, true);
}

/**
 * K: for a Prop with one constructor without fields, a major premise of the constructor's type is
 * that constructor, whatever it is.
 */
export function stepRecKType(): void {
  resumeAt(REC_K_WHNF);
  callWhnf(lastResult());
}

function skipK(): void {
  resumeAt(REC_MAJOR);
  callWhnf(slot(2));
}

export function stepRecKWhnf(): void {
  const type = lastResult();
  const h = head(type);
  if (kind(h) !== CONST || fieldA(h) !== detail(slot(1), REC_INDUCT)) {
    skipK();
    return;
  }
  const ind = find(fieldA(h));
  const params = detail(ind, IND_PARAMS);
  let mk = constant(fieldA(detail(ind, IND_CTORS)), fieldB(h));
  const n = argCount(type);
  if (n < params) {
    skipK();
    return;
  }
  const offset = pushArgs(type, n);
  mk = applyFrom(mk, offset, offset + (params << 2));
  cutTo(offset);
  setSlot(3, type);
  setSlot(4, mk);
  resumeAt(REC_K_CTOR_TYPE);
  callInfer(mk, true);
}

export function stepRecKCtorType(): void {
  resumeAt(REC_K_COMPARED);
  callDefEq(slot(3), lastResult());
}

export function stepRecKCompared(): void {
  if (lastResult() === 0) skipK();
  else applyRule(slot(4));
}

export function stepRecMajor(): void {
  let major = lastResult();
  if (kind(major) === NAT) major = literalToCtor(major);
  if (kind(major) === STR) {
    callWhnf(stringToCtor(major));
    return;
  }
  const h = head(major);
  if (kind(h) === CONST) {
    const mk = find(fieldA(h));
    if (mk !== 0 && constantKind(mk) === CTOR) {
      applyRule(major);
      return;
    }
  }
  // Structure eta on the major premise: `s` is `mk p̄ s.0 s.1 …`, unless it is a proof.
  const ind = structureOf(detail(slot(1), REC_INDUCT));
  if (ind === 0 || detail(ind, IND_REC) !== 0) {
    leave(6, 0);
    return;
  }
  setSlot(2, major);
  resumeAt(REC_ETA_TYPE);
  callInfer(major, true);
}

export function stepRecEtaType(): void {
  resumeAt(REC_ETA_WHNF);
  callWhnf(lastResult());
}
export function stepRecEtaWhnf(): void {
  const type = lastResult();
  const h = head(type);
  if (kind(h) !== CONST || fieldA(h) !== detail(slot(1), REC_INDUCT)) {
    leave(6, 0);
    return;
  }
  setSlot(3, type);
  resumeAt(REC_ETA_SORT);
  callInfer(type, true);
}
export function stepRecEtaSort(): void {
  resumeAt(REC_ETA_SORT_WHNF);
  callWhnf(lastResult());
}
export function stepRecEtaSortWhnf(): void {
  const s = lastResult();
  if (kind(s) !== SORT || isAlwaysZero(fieldA(s))) {
    leave(6, 0);
    return;
  }
  const type = slot(3);
  const ind = find(detail(slot(1), REC_INDUCT));
  applyRule(etaExpand(ind, type, slot(2)));
}

/** `mk p̄ s.0 s.1 …` for `s` of structure type `type`. */
export function etaExpand(ind: u32, type: u32, s: u32): u32 {
  const mk = onlyCtor(ind);
  const params = detail(ind, IND_PARAMS);
  const fields = detail(mk, CTOR_FIELDS);
  const h = head(type);
  const n = argCount(type);
  const offset = pushArgs(type, n);
  let r = applyFrom(
    constant(fieldA(detail(ind, IND_CTORS)), fieldB(h)),
    offset,
    offset + ((params < n ? params : n) << 2),
  );
  cutTo(offset);
  for (let i: u32 = 0; i < fields; i++) r = app(r, proj(fieldA(h), i, s));
  return r;
}

/** Iota: the rule of the constructor, applied to parameters, motives, minors, the constructor's fields, and what comes after the major premise. */
function applyRule(major: u32): void {
  const e = slot(0);
  const c = slot(1);
  const h = head(major);
  const mk = kind(h) === CONST ? fieldA(h) : 0;
  const rules = detail(c, REC_RULES);
  const count = detail(c, REC_RULE_COUNT);
  let rule: u32 = 0xffffffff;
  const mkConstant = find(mk);
  // A constructor's index is its rule's, when the recursor is its type's own.
  if (mkConstant !== 0 && constantKind(mkConstant) === CTOR) {
    const i = detail(mkConstant, CTOR_INDEX);
    if (i < count && dataWord(rules, i * 3) === mk) rule = i;
  }
  if (rule === 0xffffffff) {
    leave(6, 0);
    return;
  }
  const fields = dataWord(rules, rule * 3 + 1);
  const majorArgs = argCount(major);
  if (majorArgs < fields) {
    leave(6, 0);
    return;
  }
  const n = argCount(e);
  const before = detail(c, REC_PARAMS) + detail(c, REC_MOTIVES) + detail(c, REC_MINORS);
  const place = before + detail(c, REC_INDICES);
  const rhs = instantiateLevels(
    canon(dataWord(rules, rule * 3 + 2)),
    levelParams(c),
    fieldB(head(e)),
  );
  // All arguments in a row, so that the rule's lambdas are contracted at once.
  const args = pushArgs(e, n);
  const majors = pushArgs(major, majorArgs);
  const row = here();
  if (!running() || !reserve(before + fields)) {
    leave(6, 0);
    return;
  }
  for (let i: u32 = 0; i < before; i++) push(at(args + (i << 2)));
  for (let i = majorArgs - fields; i < majorArgs; i++) push(at(majors + (i << 2)));
  let b = rhs;
  let m: u32 = 0;
  while (m < before + fields && kind(b) === LAM) {
    b = fieldB(b);
    m++;
  }
  let r = instantiateMany(b, row, m);
  r = applyFrom(r, row + (m << 2), row + ((before + fields) << 2));
  r = applyFrom(r, args + ((place + 1) << 2), args + (n << 2));
  cutTo(args);
  leave(6, r);
}

/** `Quot.lift f h (Quot.mk r a) ⟶ f a` and `Quot.ind p (Quot.mk r a) ⟶ p a`. Slots: 0 the application, 1 place of the major premise, 2 number of arguments. */
export function stepQuotMajor(): void {
  const major = lastResult();
  const e = slot(0);
  const place = slot(1);
  const n = slot(2);
  const h = head(major);
  if (
    kind(h) !== CONST ||
    fieldA(h) !== QUOT_MK_NAME ||
    argCount(major) !== 3 ||
    find(QUOT_MK_NAME) === 0
  ) {
    leave(4, 0);
    return;
  }
  const f = arg(e, n, 3);
  leave(4, applyRest(app(f, fieldB(major)), e, n, place + 1));
}

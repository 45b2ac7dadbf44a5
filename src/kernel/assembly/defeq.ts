/**
 * Definitional equality of well-typed terms, as an answer 1 (equal) or 0 (not found equal).
 *
 * In order: quick comparison; both sides' whnfCore; proof irrelevance; literals; lazy delta (the
 * higher definition first, arguments before bodies when the heads agree); then structurally, by
 * eta for functions, structures and unit types. Answers are remembered by pair of terms: what is
 * decided is not transitive, so nothing is concluded from two answers together.
 *
 * Longer than most files: one judgement, whose steps share their frames.
 */
import { isAssuming } from "./assume";
import {
  BY_BINDERS,
  UNKNOWN,
  callDefEq,
  callInfer,
  callIsProp,
  callReduceNat,
  callWhnf,
  callWhnfCore,
  keep,
  pushArgs,
  quick,
} from "./ask";
import {
  ABBREV,
  CTOR_FIELDS,
  CTOR_INDUCT,
  CTOR_PARAMS,
  detail,
  height,
  onlyCtor,
  unfoldable,
} from "./constants";
import { levelListEq } from "./levels";
import { BOOL_TRUE, STRING_MK, STRING_OF_LIST } from "./names";
import { isZero, natOperation, predecessor, stringToCtor } from "./nat";
import { instantiateMany } from "./rebuild";
import {
  answer,
  at,
  cutTo,
  enter2,
  enter4,
  enter6,
  here,
  lastResult,
  leave,
  push,
  reserve,
  resumeAt,
  setSlot,
  slot,
} from "./stack";
import { burn } from "./status";
import {
  ARGS,
  ARGS_COMPARED,
  BINDERS,
  BINDERS_BODY,
  BINDERS_DOMAIN,
  DEFEQ_APP,
  DEFEQ_ARGS,
  DEFEQ_CORE_S,
  DEFEQ_CORE_T,
  DEFEQ_ETA_S,
  DEFEQ_ETA_T,
  DEFEQ_FULL_S,
  DEFEQ_FULL_T,
  DEFEQ_HEADS,
  DEFEQ_LAST,
  DEFEQ_LAZY,
  DEFEQ_NAT_S,
  DEFEQ_NAT_T,
  DEFEQ_PROJS,
  DEFEQ_PROJ_S,
  DEFEQ_PROJ_T,
  DEFEQ_PROOF,
  DEFEQ_STRUCT_S,
  DEFEQ_STRUCT_T,
  DEFEQ_TRUE,
  DEFEQ_UNFOLD_S,
  DEFEQ_UNFOLD_T,
  DEFEQ_UNIT,
  ETA,
  ETA_COMPARED,
  ETA_WHNF,
  IRRELEVANT,
  IRRELEVANT_COMPARED,
  IRRELEVANT_OTHER,
  IRRELEVANT_PROP,
  STRUCT,
  STRUCT_FIELD,
  STRUCT_OTHER,
  STRUCT_TYPES,
  UNIT,
  UNIT_COMPARED,
  UNIT_OTHER,
  UNIT_WHNF,
} from "./steps";
import { FAILED_ARGS, lookup, remember } from "./tables";
import {
  APP,
  CONST,
  LAM,
  NAT,
  PI,
  PROJ,
  SORT,
  STR,
  app,
  arg,
  argCount,
  bvar,
  constant,
  fieldA,
  fieldB,
  fieldC,
  head,
  kind,
  lam,
  local,
  localRange,
  meta,
  proj,
} from "./terms";
import { ctorOf, etaStructure, unfold } from "./whnf";

function finish(equal: u32): void {
  keep(slot(0), slot(1), equal);
  leave(6, equal);
}

/** What `t` and `s` come to is what this comparison comes to. */
function insteadCompare(t: u32, s: u32): void {
  resumeAt(DEFEQ_LAST);
  callDefEq(t, s);
}

export function stepDefEqLast(): void {
  finish(lastResult());
}

export function stepDefEq(): void {
  const t = slot(0);
  const s = slot(1);
  // `decide`: evaluating one side to `true` is cheaper than unfolding it step by step.
  if (kind(s) === CONST && fieldA(s) === BOOL_TRUE && localRange(t) === 0) {
    resumeAt(DEFEQ_TRUE);
    callWhnf(t);
    return;
  }
  cores();
}
export function stepDefEqTrue(): void {
  if (lastResult() === slot(1)) finish(1);
  else cores();
}
function cores(): void {
  resumeAt(DEFEQ_CORE_T);
  callWhnfCore(slot(0), 1);
}
export function stepDefEqCoreT(): void {
  setSlot(2, lastResult());
  resumeAt(DEFEQ_CORE_S);
  callWhnfCore(slot(1), 1);
}
export function stepDefEqCoreS(): void {
  setSlot(3, lastResult());
  if (slot(2) !== slot(0) || slot(3) !== slot(1)) {
    if (decidedQuickly()) return;
  }
  resumeAt(DEFEQ_PROOF);
  callIrrelevant(slot(2), slot(3));
}
/** Ends the comparison when the reduced sides can be told at once. */
function decidedQuickly(): bool {
  const t = slot(2);
  const s = slot(3);
  const q = quick(t, s);
  if (q < UNKNOWN) {
    finish(q);
    return true;
  }
  if (q === BY_BINDERS) {
    insteadCompare(t, s);
    return true;
  }
  return false;
}
export function stepDefEqProof(): void {
  if (lastResult() !== UNKNOWN) finish(lastResult());
  else resumeAt(DEFEQ_LAZY);
}

/** One round of lazy delta on slots 2 and 3. */
export function stepDefEqLazy(): void {
  const t = slot(2);
  const s = slot(3);
  if (isZero(t) && isZero(s)) {
    finish(1);
    return;
  }
  const p = predecessor(t);
  if (p !== 0) {
    const q = predecessor(s);
    if (q !== 0) {
      insteadCompare(p, q);
      return;
    }
  }
  if ((localRange(t) === 0 && localRange(s) === 0) || isAssuming()) {
    if (natOperation(t) !== 0) {
      resumeAt(DEFEQ_NAT_T);
      callReduceNat(t);
      return;
    }
    if (natOperation(s) !== 0) {
      resumeAt(DEFEQ_NAT_S);
      callReduceNat(s);
      return;
    }
  }
  deltaRound();
}
export function stepDefEqNatT(): void {
  if (lastResult() !== 0) {
    insteadCompare(lastResult(), slot(3));
    return;
  }
  if (natOperation(slot(3)) !== 0) {
    resumeAt(DEFEQ_NAT_S);
    callReduceNat(slot(3));
    return;
  }
  deltaRound();
}
export function stepDefEqNatS(): void {
  if (lastResult() !== 0) insteadCompare(slot(2), lastResult());
  else deltaRound();
}

function deltaRound(): void {
  const t = slot(2);
  const s = slot(3);
  const ht = head(t);
  const hs = head(s);
  const ct = unfoldable(ht);
  const cs = unfoldable(hs);
  if (ct === 0 && cs === 0) {
    stuck();
    return;
  }
  setSlot(4, 0);
  if (cs === 0) {
    // A stuck projection may move now; that is cheaper than unfolding the other side.
    if (kind(hs) === PROJ) {
      resumeAt(DEFEQ_PROJ_S);
      callWhnfCore(s, 0);
    } else unfoldT();
    return;
  }
  if (ct === 0) {
    if (kind(ht) === PROJ) {
      resumeAt(DEFEQ_PROJ_T);
      callWhnfCore(t, 0);
    } else unfoldS();
    return;
  }
  const a = height(ct);
  const b = height(cs);
  if (a > b) {
    unfoldT();
    return;
  }
  if (a < b) {
    unfoldS();
    return;
  }
  if (ct === cs && ht !== t && hs !== s && a !== ABBREV && a !== 0) {
    const n = argCount(t);
    if (
      n === argCount(s) &&
      lookup(FAILED_ARGS, t, s) === 0 &&
      levelListEq(fieldB(ht), fieldB(hs))
    ) {
      resumeAt(DEFEQ_ARGS);
      callArgs(t, s, n);
      return;
    }
  }
  unfoldBoth();
}
export function stepDefEqArgs(): void {
  if (lastResult() !== 0) {
    finish(1);
    return;
  }
  remember(FAILED_ARGS, slot(2), slot(3), 1);
  unfoldBoth();
}
function unfoldBoth(): void {
  setSlot(4, 1);
  unfoldT();
}
function unfoldT(): void {
  const next = unfold(slot(2));
  resumeAt(DEFEQ_UNFOLD_T);
  callWhnfCore(next, 1);
}
function unfoldS(): void {
  const next = unfold(slot(3));
  resumeAt(DEFEQ_UNFOLD_S);
  callWhnfCore(next, 1);
}
export function stepDefEqUnfoldT(): void {
  setSlot(2, lastResult());
  if (slot(4) !== 0) unfoldS();
  else again();
}
export function stepDefEqUnfoldS(): void {
  setSlot(3, lastResult());
  again();
}
function again(): void {
  if (!decidedQuickly()) resumeAt(DEFEQ_LAZY);
}
export function stepDefEqProjS(): void {
  if (lastResult() === slot(3)) {
    unfoldT();
    return;
  }
  setSlot(3, lastResult());
  again();
}
export function stepDefEqProjT(): void {
  if (lastResult() === slot(2)) {
    unfoldS();
    return;
  }
  setSlot(2, lastResult());
  again();
}

/** Neither side unfolds. */
function stuck(): void {
  const t = slot(2);
  const s = slot(3);
  const k = kind(t);
  if (k === kind(s)) {
    if (k === CONST && fieldA(t) === fieldA(s) && levelListEq(fieldB(t), fieldB(s))) {
      finish(1);
      return;
    }
    if (k === PROJ && fieldB(t) === fieldB(s) && fieldA(t) === fieldA(s)) {
      resumeAt(DEFEQ_PROJS);
      callDefEq(fieldC(t), fieldC(s));
      return;
    }
  }
  full();
}
export function stepDefEqProjs(): void {
  if (lastResult() !== 0) finish(1);
  else full();
}
/** Once more with projections reduced in full. */
function full(): void {
  resumeAt(DEFEQ_FULL_T);
  callWhnfCore(slot(2), 0);
}
export function stepDefEqFullT(): void {
  setSlot(4, lastResult());
  resumeAt(DEFEQ_FULL_S);
  callWhnfCore(slot(3), 0);
}
export function stepDefEqFullS(): void {
  const t = slot(4);
  const s = lastResult();
  if (t !== slot(2) || s !== slot(3)) {
    insteadCompare(t, s);
    return;
  }
  const n = argCount(t);
  if (n === 0 || n !== argCount(s)) {
    etaT();
    return;
  }
  const ht = head(t);
  const hs = head(s);
  if (kind(ht) === CONST && kind(hs) === CONST) {
    answer(fieldA(ht) === fieldA(hs) && levelListEq(fieldB(ht), fieldB(hs)) ? 1 : 0);
    resumeAt(DEFEQ_HEADS);
    return;
  }
  resumeAt(DEFEQ_HEADS);
  callDefEq(ht, hs);
}
export function stepDefEqHeads(): void {
  if (lastResult() === 0) {
    etaT();
    return;
  }
  resumeAt(DEFEQ_APP);
  callArgs(slot(2), slot(3), argCount(slot(2)));
}
export function stepDefEqApp(): void {
  if (lastResult() !== 0) finish(1);
  else etaT();
}
function etaT(): void {
  resumeAt(DEFEQ_ETA_T);
  callEta(slot(2), slot(3));
}
export function stepDefEqEtaT(): void {
  if (lastResult() !== 0) {
    finish(1);
    return;
  }
  resumeAt(DEFEQ_ETA_S);
  callEta(slot(3), slot(2));
}
export function stepDefEqEtaS(): void {
  if (lastResult() !== 0) {
    finish(1);
    return;
  }
  resumeAt(DEFEQ_STRUCT_T);
  callStruct(slot(2), slot(3));
}
export function stepDefEqStructT(): void {
  if (lastResult() !== 0) {
    finish(1);
    return;
  }
  resumeAt(DEFEQ_STRUCT_S);
  callStruct(slot(3), slot(2));
}
export function stepDefEqStructS(): void {
  if (lastResult() !== 0) {
    finish(1);
    return;
  }
  const t = slot(2);
  const s = slot(3);
  if (kind(t) === STR && isStringCtor(s)) {
    insteadCompare(stringToCtor(t), s);
    return;
  }
  if (kind(s) === STR && isStringCtor(t)) {
    insteadCompare(t, stringToCtor(s));
    return;
  }
  resumeAt(DEFEQ_UNIT);
  callUnit(t, s);
}
function isStringCtor(e: u32): bool {
  if (kind(e) !== APP || kind(fieldA(e)) !== CONST) return false;
  const name = fieldA(fieldA(e));
  return name === STRING_OF_LIST || name === STRING_MK;
}
export function stepDefEqUnit(): void {
  finish(lastResult());
}

/*
 * Two lambdas or two Pis: equal domains, and equal bodies under one local variable. A run of
 * binders at once; the locals lie under the slots.
 * Slots: 0 t, 1 s, 2 and 3 what is left of them, 4 number of locals, 5 the next local's number.
 */
function under(n: u32): u32 {
  return here() - 28 - (n << 2);
}
export function stepBinders(): void {
  const t = slot(2);
  const s = slot(3);
  const n = slot(4);
  const k = kind(slot(0));
  if (kind(t) !== k || kind(s) !== k) {
    const a = instantiateMany(t, under(n), n);
    const b = instantiateMany(s, under(n), n);
    resumeAt(BINDERS_BODY);
    callDefEq(a, b);
    return;
  }
  if (fieldA(t) === fieldA(s)) {
    openBinder();
    return;
  }
  const a = instantiateMany(fieldA(t), under(n), n);
  const b = instantiateMany(fieldA(s), under(n), n);
  resumeAt(BINDERS_DOMAIN);
  callDefEq(a, b);
}
export function stepBindersDomain(): void {
  if (lastResult() === 0) leaveBinders(0);
  else openBinder();
}
function openBinder(): void {
  if (!reserve(8) || !burn(1)) return;
  const t0 = slot(0);
  const s0 = slot(1);
  const t = slot(2);
  const s = slot(3);
  const n = slot(4);
  const number = slot(5);
  const x = local(number, instantiateMany(fieldA(t), under(n), n), meta(t));
  cutTo(here() - 28);
  push(x);
  enter6(BINDERS, t0, s0, fieldB(t), fieldB(s), n + 1, number + 1);
}
export function stepBindersBody(): void {
  leaveBinders(lastResult());
}
function leaveBinders(equal: u32): void {
  const n = slot(4);
  finish(equal);
  cutTo(here() - (n << 2));
}

/* The arguments of two spines, first to last; both rows lie under the slots: 0 index, 1 number. */
function callArgs(t: u32, s: u32, n: u32): void {
  const bottom = here();
  if (!reserve(2 * n + 8)) {
    cutTo(bottom);
    answer(0);
    return;
  }
  pushArgs(t, n);
  pushArgs(s, n);
  enter2(ARGS, 0, n);
}
export function stepArgs(): void {
  const n = slot(1);
  const ts = here() - 12 - (n << 3);
  const ss = ts + (n << 2);
  for (let i = slot(0); i < n; i++) {
    const a = at(ts + (i << 2));
    const b = at(ss + (i << 2));
    if (a !== b) {
      setSlot(0, i);
      resumeAt(ARGS_COMPARED);
      callDefEq(a, b);
      return;
    }
  }
  leaveArgs(1);
}
export function stepArgsCompared(): void {
  if (lastResult() === 0) {
    leaveArgs(0);
    return;
  }
  setSlot(0, slot(0) + 1);
  stepArgs();
}
function leaveArgs(equal: u32): void {
  const n = slot(1);
  leave(2, equal);
  cutTo(here() - (n << 3));
}

/* Proof irrelevance: two proofs of one proposition are equal. Answers 2 when `t` is no proof. */
function callIrrelevant(t: u32, s: u32): void {
  const k = kind(t);
  if (k === SORT || k === PI || k === NAT || k === STR) {
    answer(UNKNOWN);
    return;
  }
  enter4(IRRELEVANT, t, s, 0, 0);
  callInfer(t, true);
}
export function stepIrrelevant(): void {
  setSlot(2, lastResult());
  resumeAt(IRRELEVANT_PROP);
  callIsProp(slot(2));
}
export function stepIrrelevantProp(): void {
  if (lastResult() === 0) {
    leave(4, UNKNOWN);
    return;
  }
  resumeAt(IRRELEVANT_OTHER);
  callInfer(slot(1), true);
}
export function stepIrrelevantOther(): void {
  resumeAt(IRRELEVANT_COMPARED);
  callDefEq(slot(2), lastResult());
}
export function stepIrrelevantCompared(): void {
  leave(4, lastResult());
}

/* Eta: `fun x => b` and `s : Π x : A, B` are equal when `b` and `s x` are. */
function callEta(t: u32, s: u32): void {
  if (kind(t) !== LAM || kind(s) === LAM) {
    answer(0);
    return;
  }
  enter4(ETA, t, s, 0, 0);
  callInfer(s, true);
}
export function stepEta(): void {
  resumeAt(ETA_WHNF);
  callWhnf(lastResult());
}
export function stepEtaWhnf(): void {
  const type = lastResult();
  if (kind(type) !== PI) {
    leave(4, 0);
    return;
  }
  const expanded = lam(meta(type), fieldA(type), app(slot(1), bvar(0)));
  resumeAt(ETA_COMPARED);
  callDefEq(slot(0), expanded);
}
export function stepEtaCompared(): void {
  leave(4, lastResult());
}

/*
 * Structure eta: `t` and `mk p̄ f̄` are equal when their types are and each `t.i` is `fᵢ`.
 * Slots: 0 t, 1 the constructor's application, 2 the constructor, 3 field, 4 t's type.
 */
function callStruct(t: u32, s: u32): void {
  const mk = ctorOf(s);
  if (mk === 0) {
    answer(0);
    return;
  }
  enter6(STRUCT, t, s, mk, 0, 0, 0);
  callInfer(s, true);
}
export function stepStruct(): void {
  const type = lastResult();
  const mk = slot(2);
  if (etaStructure(constant(detail(mk, CTOR_INDUCT), 0)) === 0) {
    leave(6, 0);
    return;
  }
  setSlot(4, type);
  resumeAt(STRUCT_OTHER);
  callInfer(slot(0), true);
}
export function stepStructOther(): void {
  resumeAt(STRUCT_TYPES);
  callDefEq(lastResult(), slot(4));
}
export function stepStructTypes(): void {
  if (lastResult() === 0) {
    leave(6, 0);
    return;
  }
  structField();
}
function structField(): void {
  const mk = slot(2);
  const i = slot(3);
  if (i === detail(mk, CTOR_FIELDS)) {
    leave(6, 1);
    return;
  }
  const s = slot(1);
  const params = detail(mk, CTOR_PARAMS);
  const field = arg(s, params + detail(mk, CTOR_FIELDS), params + i);
  resumeAt(STRUCT_FIELD);
  callDefEq(proj(detail(mk, CTOR_INDUCT), i, slot(0)), field);
}
export function stepStructField(): void {
  if (lastResult() === 0) {
    leave(6, 0);
    return;
  }
  setSlot(3, slot(3) + 1);
  structField();
}

/* Unit eta: two terms of a structure without fields are equal when their types are. */
function callUnit(t: u32, s: u32): void {
  enter4(UNIT, t, s, 0, 0);
  callInfer(t, true);
}
export function stepUnit(): void {
  resumeAt(UNIT_WHNF);
  callWhnf(lastResult());
}
export function stepUnitWhnf(): void {
  const type = lastResult();
  const ind = etaStructure(type);
  if (ind === 0 || detail(onlyCtor(ind), CTOR_FIELDS) !== 0) {
    leave(4, 0);
    return;
  }
  setSlot(2, type);
  resumeAt(UNIT_OTHER);
  callInfer(slot(1), true);
}
export function stepUnitOther(): void {
  resumeAt(UNIT_COMPARED);
  callDefEq(slot(2), lastResult());
}
export function stepUnitCompared(): void {
  leave(4, lastResult());
}

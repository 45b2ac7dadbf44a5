/**
 * Definitional equality of well-typed terms, as an answer 1 (equal) or 0 (not found equal).
 *
 * In order: quick comparison; both sides' whnfCore; proof irrelevance; literals; lazy delta (the
 * higher definition first, arguments before bodies when the heads agree); then structurally, by
 * eta for functions, structures and unit types. Answers are remembered by pair of terms: what is
 * decided is not transitive, so nothing is concluded from two answers together.
 */
import {
  BY_BINDERS,
  UNKNOWN,
  callDefEq,
  callReduceNat,
  callWhnf,
  callWhnfCore,
  quick,
} from "./ask";
import { isAssuming } from "./assume";
import { ABBREV, height, unfoldable } from "./constants";
import { callEta, callIrrelevant, callStruct, callUnit } from "./defeq-eta";
import { callArgs, finish } from "./defeq-spines";
import { levelListEq } from "./levels";
import { BOOL_TRUE, STRING_MK, STRING_OF_LIST } from "./names";
import { isZero, natOperation, predecessor, stringToCtor } from "./nat";
import { answer, lastResult, resumeAt, setSlot, slot } from "./stack";
import {
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
} from "./steps";
import { FAILED_ARGS, lookup, remember } from "./tables";
import {
  APP,
  CONST,
  PROJ,
  STR,
  argCount,
  fieldA,
  fieldB,
  fieldC,
  head,
  kind,
  localRange,
} from "./terms";
import { unfold } from "./whnf";

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

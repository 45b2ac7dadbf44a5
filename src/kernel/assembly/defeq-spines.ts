/**
 * Definitional equality of binders and of arguments: two runs of lambdas or Pis, two rows of
 * arguments.
 */
import { callDefEq, keep, pushArgs } from "./ask";
import { instantiateMany } from "./rebuild";
import {
  answer,
  at,
  cutTo,
  enter2,
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
import { ARGS, ARGS_COMPARED, BINDERS, BINDERS_BODY, BINDERS_DOMAIN } from "./steps";
import { fieldA, fieldB, kind, local, meta } from "./terms";

/** Ends a comparison whose slots 0 and 1 are its terms. */
export function finish(equal: u32): void {
  keep(slot(0), slot(1), equal);
  leave(6, equal);
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
export function callArgs(t: u32, s: u32, n: u32): void {
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

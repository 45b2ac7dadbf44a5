/**
 * Types of terms. With `only` the term is taken to be well typed and nothing is compared; without,
 * every rule's conditions are checked. A failed condition ends the whole check (`fail`).
 *
 * Results are cached by term, with a bit that says whether the term was checked.
 */
import { callDefEq, callInfer, callWhnf } from "./ask";
import { imaxOf } from "./levels";
import { abstractMany, instantiateMany } from "./rebuild";
import {
  at,
  cutTo,
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
import { FUNCTION_EXPECTED, TYPE_EXPECTED, TYPE_MISMATCH, burn, fail, running } from "./status";
import {
  INFER_APP,
  INFER_APP_ARG,
  INFER_APP_COMPARED,
  INFER_APP_PI,
  INFER_LAM,
  INFER_LAM_BODY,
  INFER_LAM_DOMAIN,
  INFER_LAM_SORT,
  INFER_LET,
  INFER_LET_BODY,
  INFER_LET_COMPARED,
  INFER_LET_SORT,
  INFER_LET_TYPE,
  INFER_LET_VALUE,
  INFER_PI,
  INFER_PI_BODY,
  INFER_PI_BODY_SORT,
  INFER_PI_DOMAIN,
  INFER_PI_SORT,
} from "./steps";
import { INFER_CACHE, remember } from "./tables";
import {
  LAM,
  LET,
  PI,
  SORT,
  fieldA,
  fieldB,
  fieldC,
  head,
  kind,
  local,
  looseRange,
  meta,
  pi,
  sort,
} from "./terms";

export function finish(slots: u32, e: u32, only: u32, type: u32): void {
  if (running()) remember(INFER_CACHE, e, 0, only !== 0 ? type : type | 1);
  leave(slots, type);
}

/*
 * (app) Γ ⊢ f : Π x : A, B and Γ ⊢ a : A give f a : B[a]. One frame for a spine: its arguments lie
 * under the slots; the function's type is instantiated with a run of them at once.
 * Slots: 0 the term, 1 only, 2 the function's type so far, 3 index of the argument, 4 index of the
 * first argument that the type's loose variables stand for, 5 number of arguments.
 */
/** Offset of the words under the current frame of six slots. */
function under(n: u32): u32 {
  return here() - 28 - (n << 2);
}

function leaveApp(type: u32): void {
  const e = slot(0);
  const only = slot(1);
  const n = slot(5);
  finish(6, e, only, type);
  cutTo(here() - (n << 2));
}

export function stepInferAppHead(): void {
  resumeAt(INFER_APP);
  callInfer(head(slot(0)), slot(1) !== 0);
}

/** The function's type is in: goes on with the arguments. */
export function stepInferApp(): void {
  setSlot(2, lastResult());
  advanceApp();
}

function advanceApp(): void {
  const only = slot(1);
  const n = slot(5);
  const args = under(n);
  let type = slot(2);
  let i = slot(3);
  let first = slot(4);
  while (i < n) {
    if (kind(type) !== PI) {
      type = instantiateMany(type, args + (first << 2), i - first);
      first = i;
      if (kind(type) !== PI) {
        setSlot(2, type);
        setSlot(3, i);
        setSlot(4, first);
        resumeAt(INFER_APP_PI);
        callWhnf(type);
        return;
      }
    }
    if (only === 0) {
      setSlot(2, type);
      setSlot(3, i);
      setSlot(4, first);
      resumeAt(INFER_APP_ARG);
      callInfer(at(args + (i << 2)), false);
      return;
    }
    type = fieldB(type);
    i++;
  }
  leaveApp(instantiateMany(type, args + (first << 2), n - first));
}

export function stepInferAppPi(): void {
  const type = lastResult();
  if (kind(type) !== PI) {
    fail(FUNCTION_EXPECTED, slot(2), slot(0));
    return;
  }
  setSlot(2, type);
  advanceApp();
}

export function stepInferAppArg(): void {
  const n = slot(5);
  const args = under(n);
  const first = slot(4);
  const domain = instantiateMany(fieldA(slot(2)), args + (first << 2), slot(3) - first);
  const type = lastResult();
  if (domain === type) {
    setSlot(2, fieldB(slot(2)));
    setSlot(3, slot(3) + 1);
    advanceApp();
    return;
  }
  resumeAt(INFER_APP_COMPARED);
  // The two types lie under the comparison, for the message.
  push(domain);
  push(type);
  push(INFER_APP_COMPARED);
  callDefEq(domain, type);
}

/** Slots of this small frame: 0 the argument's type, 1 the domain. */
export function stepInferAppCompared(): void {
  const equal = lastResult();
  const type = slot(0);
  const domain = slot(1);
  cutTo(here() - 12);
  if (equal === 0) {
    fail(TYPE_MISMATCH, domain, type);
    return;
  }
  setSlot(2, fieldB(slot(2)));
  setSlot(3, slot(3) + 1);
  advanceApp();
}

/*
 * (lam) Γ ⊢ A : Sort and Γ, x : A ⊢ b : B give (fun x : A => b) : Π x : A, B. One frame for a run
 * of lambdas: the local variables lie under the slots.
 * Slots: 0 the term, 1 only, 2 the rest, 3 the domain being checked, 4 number of locals, 5 the next
 * local's number.
 */
export function stepInferLam(): void {
  for (;;) {
    const rest = slot(2);
    const n = slot(4);
    if (kind(rest) !== LAM) break;
    const domain = instantiateMany(fieldA(rest), under(n), n);
    setSlot(3, domain);
    if (slot(1) === 0) {
      resumeAt(INFER_LAM_DOMAIN);
      callInfer(domain, false);
      return;
    }
    if (!pushLocal(domain)) return;
  }
  const n = slot(4);
  const body = instantiateMany(slot(2), under(n), n);
  resumeAt(INFER_LAM_BODY);
  callInfer(body, slot(1) !== 0);
}

/** Opens the binder at slot 2 with a local of type `domain`; false when out of room. */
function pushLocal(domain: u32): bool {
  if (!reserve(8) || !burn(1)) return false;
  const rest = slot(2);
  const n = slot(4);
  const number = slot(5);
  const x = local(number, domain, meta(rest));
  // The frame moves up a word to make room for the local under it.
  const e = slot(0);
  const only = slot(1);
  cutTo(here() - 28);
  push(x);
  enter6(kind(rest) === LAM ? INFER_LAM : INFER_PI, e, only, fieldB(rest), 0, n + 1, number + 1);
  return true;
}

export function stepInferLamDomain(): void {
  if (kind(lastResult()) === SORT) {
    pushLocal(slot(3));
    return;
  }
  resumeAt(INFER_LAM_SORT);
  callWhnf(lastResult());
}
export function stepInferLamSort(): void {
  if (kind(lastResult()) !== SORT) {
    fail(TYPE_EXPECTED, lastResult(), slot(3));
    return;
  }
  pushLocal(slot(3));
}
export function stepInferLamBody(): void {
  const n = slot(4);
  let type = abstractMany(lastResult(), under(n), n);
  // The binders again, from the inside: their types are those of the term itself.
  const spine = here();
  if (!reserve(n + 8)) return;
  let b = slot(0);
  const e = b;
  const only = slot(1);
  for (let i: u32 = 0; i < n; i++) {
    push(b);
    b = fieldB(b);
  }
  for (let i = n; i > 0; i--) {
    const binder = at(spine + ((i - 1) << 2));
    type = pi(meta(binder), fieldA(binder), type);
  }
  cutTo(spine);
  finish(6, e, only, type);
  cutTo(here() - (n << 2));
}

/*
 * (pi) Γ ⊢ A : Sort u and Γ, x : A ⊢ B : Sort v give (Π x : A, B) : Sort (imax u v). The locals lie
 * under the slots as for lambdas, with the level of each domain above its local.
 */
export function stepInferPi(): void {
  const rest = slot(2);
  const n = slot(4);
  if (kind(rest) !== PI) {
    const body = instantiatePi(rest, n);
    resumeAt(INFER_PI_BODY);
    callInfer(body, slot(1) !== 0);
    return;
  }
  const domain = instantiatePi(fieldA(rest), n);
  setSlot(3, domain);
  resumeAt(INFER_PI_DOMAIN);
  callInfer(domain, slot(1) !== 0);
}

/** Locals and levels alternate under a Pi's frame: the locals are copied together first. */
function instantiatePi(e: u32, n: u32): u32 {
  if (looseRange(e) === 0) return e;
  const from = here() - 28 - (n << 3);
  const row = here();
  // Only the innermost variables that occur are needed.
  const m = looseRange(e) < n ? looseRange(e) : n;
  if (!reserve(m + 8)) return e;
  for (let i = n - m; i < n; i++) push(at(from + (i << 3)));
  const r = instantiateMany(e, row, m);
  cutTo(row);
  return r;
}

function pushPiLocal(level: u32): void {
  if (!reserve(10) || !burn(1)) return;
  const rest = slot(2);
  const n = slot(4);
  const number = slot(5);
  const x = local(number, slot(3), meta(rest));
  const e = slot(0);
  const only = slot(1);
  cutTo(here() - 28);
  push(x);
  push(level);
  enter6(INFER_PI, e, only, fieldB(rest), 0, n + 1, number + 1);
}

export function stepInferPiDomain(): void {
  if (kind(lastResult()) === SORT) {
    pushPiLocal(fieldA(lastResult()));
    return;
  }
  resumeAt(INFER_PI_SORT);
  callWhnf(lastResult());
}
export function stepInferPiSort(): void {
  if (kind(lastResult()) !== SORT) {
    fail(TYPE_EXPECTED, lastResult(), slot(3));
    return;
  }
  pushPiLocal(fieldA(lastResult()));
}
export function stepInferPiBody(): void {
  if (kind(lastResult()) === SORT) {
    closePi(fieldA(lastResult()));
    return;
  }
  resumeAt(INFER_PI_BODY_SORT);
  callWhnf(lastResult());
}
export function stepInferPiBodySort(): void {
  if (kind(lastResult()) !== SORT) {
    fail(TYPE_EXPECTED, lastResult(), slot(0));
    return;
  }
  closePi(fieldA(lastResult()));
}
function closePi(level: u32): void {
  const n = slot(4);
  const from = here() - 28 - (n << 3);
  let u = level;
  for (let i = n; i > 0; i--) u = imaxOf(at(from + ((i - 1) << 3) + 4), u);
  finish(6, slot(0), slot(1), sort(u));
  cutTo(here() - (n << 3));
}

/*
 * (let) Γ ⊢ A : Sort, Γ ⊢ v : A and Γ ⊢ b[v] : B give (let x : A := v; b) : B[v]. The values of a
 * run of lets lie under the slots.
 * Slots: 0 the term, 1 only, 2 the rest, 3 the type, 4 number of values, 5 the value.
 */
export function stepInferLet(): void {
  for (;;) {
    const rest = slot(2);
    const n = slot(4);
    if (kind(rest) !== LET) break;
    setSlot(5, instantiateMany(fieldB(rest), under(n), n));
    if (slot(1) === 0) {
      const type = instantiateMany(fieldA(rest), under(n), n);
      setSlot(3, type);
      resumeAt(INFER_LET_TYPE);
      callInfer(type, false);
      return;
    }
    if (!pushValue()) return;
  }
  const n = slot(4);
  const body = instantiateMany(slot(2), under(n), n);
  resumeAt(INFER_LET_BODY);
  callInfer(body, slot(1) !== 0);
}
function pushValue(): bool {
  if (!reserve(8) || !burn(1)) return false;
  const rest = slot(2);
  const n = slot(4);
  const value = slot(5);
  const e = slot(0);
  const only = slot(1);
  cutTo(here() - 28);
  push(value);
  enter6(INFER_LET, e, only, fieldC(rest), 0, n + 1, 0);
  return true;
}
export function stepInferLetType(): void {
  resumeAt(INFER_LET_SORT);
  callWhnf(lastResult());
}
export function stepInferLetSort(): void {
  if (kind(lastResult()) !== SORT) {
    fail(TYPE_EXPECTED, lastResult(), slot(3));
    return;
  }
  resumeAt(INFER_LET_VALUE);
  callInfer(slot(5), false);
}
export function stepInferLetValue(): void {
  const type = lastResult();
  resumeAt(INFER_LET_COMPARED);
  if (!reserve(8)) return;
  push(slot(3));
  push(type);
  push(INFER_LET_COMPARED);
  callDefEq(at(here() - 12), type);
}
export function stepInferLetCompared(): void {
  const equal = lastResult();
  const type = slot(0);
  const wanted = slot(1);
  cutTo(here() - 12);
  if (equal === 0) {
    fail(TYPE_MISMATCH, wanted, type);
    return;
  }
  pushValue();
}
export function stepInferLetBody(): void {
  const n = slot(4);
  finish(6, slot(0), slot(1), lastResult());
  cutTo(here() - (n << 2));
}

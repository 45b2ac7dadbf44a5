/**
 * Weak head normal form. `whnfCore` does everything but delta: beta, zeta, projections, recursors,
 * quotients. `whnf` also computes on literals and unfolds definitions.
 *
 * Results are cached by term: a local variable carries its type, so a term's meaning does not
 * depend on where it stands.
 */
import { callReduceNat, callWhnf, callWhnfCore } from "./ask";
import { applyRest, beta, betaHead, zeta } from "./beta";
import {
  CTOR,
  CTOR_INDUCT,
  CTOR_PARAMS,
  QUOT,
  QUOT_IND,
  QUOT_LIFT,
  QUOT_ROLE,
  RECURSOR,
  constantKind,
  detail,
  find,
  unfoldable,
} from "./constants";
import { valueAt } from "./instances";
import { natOperation, stringToCtor } from "./nat";
import { enter4, enter6, lastResult, leave, resumeAt, setSlot, slot } from "./stack";
import { declineHugePower, running } from "./status";
import {
  QUOT_MAJOR,
  REC_START,
  WHNF,
  WHNF_CORE,
  WHNF_CORED,
  WHNF_CORE_PROJ,
  WHNF_CORE_REDUCED,
  WHNF_NAT,
} from "./steps";
import { CORE_CACHE, DELTA, WHNF_CACHE, lookup, remember } from "./tables";
import {
  CONST,
  LAM,
  LET,
  PROJ,
  STR,
  arg,
  argCount,
  fieldA,
  fieldB,
  fieldC,
  head,
  kind,
} from "./terms";

// whnfCore. Slots: 0 the term asked for, 1 where it has got to, 2 whether projections are cheap.

function finishCore(e: u32): void {
  if (slot(2) === 0 || e === slot(0)) {
    // A cheap result that did not move may still hide a projection: only full ones are kept.
    if (slot(2) === 0) remember(CORE_CACHE, slot(0), 0, e);
  }
  leave(4, e);
}

export function stepWhnfCore(): void {
  const e = slot(1);
  const h = head(e);
  switch (kind(h)) {
    case LAM:
      if (h === e) finishCore(e);
      else setSlot(1, beta(e));
      return;
    case LET:
      setSlot(1, zeta(e, h));
      return;
    case PROJ:
      resumeAt(WHNF_CORE_PROJ);
      if (slot(2) !== 0) callWhnfCore(fieldC(h), slot(2));
      else callWhnf(fieldC(h));
      return;
    case CONST: {
      const c = find(fieldA(h));
      if (c !== 0) {
        const k = constantKind(c);
        if (k === RECURSOR && h !== e) {
          resumeAt(WHNF_CORE_REDUCED);
          enter6(REC_START, e, c, 0, 0, 0, 0);
          return;
        }
        if (k === QUOT && h !== e) {
          const role = detail(c, QUOT_ROLE);
          if (role === QUOT_LIFT || role === QUOT_IND) {
            const place: u32 = role === QUOT_LIFT ? 5 : 4;
            const n = argCount(e);
            if (n > place) {
              resumeAt(WHNF_CORE_REDUCED);
              enter4(QUOT_MAJOR, e, place, n, 0);
              callWhnf(arg(e, n, place));
              return;
            }
          }
        }
      }
      finishCore(e);
      return;
    }
    default:
      finishCore(e);
  }
}

/** Proj: `(mk p̄ f̄).i ⟶ fᵢ`, when `mk` makes the projection's own structure. */
export function stepWhnfCoreProj(): void {
  if (kind(lastResult()) === STR) {
    // A literal's constructor may itself be a definition: this step once more, on its whnf.
    callWhnf(stringToCtor(lastResult()));
    return;
  }
  const e = slot(1);
  const h = head(e);
  const field = projectedField(h, lastResult());
  if (field === 0) {
    finishCore(e);
    return;
  }
  setSlot(1, applyRest(field, e, argCount(e), 0));
  resumeAt(WHNF_CORE);
}

/** The field of normal form `s` that projection `p` takes, or 0. */
function projectedField(p: u32, s: u32): u32 {
  const f = head(s);
  if (kind(f) !== CONST) return 0;
  const c = find(fieldA(f));
  if (c === 0 || constantKind(c) !== CTOR || detail(c, CTOR_INDUCT) !== fieldA(p)) return 0;
  const i = detail(c, CTOR_PARAMS) + fieldB(p);
  const n = argCount(s);
  return i < n ? arg(s, n, i) : 0;
}

export function stepWhnfCoreReduced(): void {
  const r = lastResult();
  if (r === 0) {
    finishCore(slot(1));
    return;
  }
  setSlot(1, r);
  resumeAt(WHNF_CORE);
}

// whnf. Slots: 0 the term asked for, 1 where it has got to.

export function stepWhnf(): void {
  resumeAt(WHNF_CORED);
  callWhnfCore(slot(1), 0);
}

export function stepWhnfCored(): void {
  const e = lastResult();
  setSlot(1, e);
  if (natOperation(e) !== 0) {
    resumeAt(WHNF_NAT);
    callReduceNat(e);
    return;
  }
  delta(e);
}

/** Delta, or the end. */
function delta(e: u32): void {
  const next = unfold(e);
  if (next === 0) {
    remember(WHNF_CACHE, slot(0), 0, e);
    leave(4, e);
    return;
  }
  setSlot(1, next);
  resumeAt(WHNF);
}

export function stepWhnfNat(): void {
  const r = lastResult();
  if (r === 0) {
    delta(slot(1));
    return;
  }
  remember(WHNF_CACHE, slot(0), 0, r);
  leave(4, r);
}

/** `e` with its head definition unfolded and applied, or 0. */
export function unfold(e: u32): u32 {
  const h = head(e);
  const c = unfoldable(h);
  if (c === 0) return 0;
  if (declineHugePower(e)) return e;
  if (h === e) return valueAt(c, h);
  const known = lookup(DELTA, e, 0);
  if (known !== 0) return known;
  const r = betaHead(valueAt(c, h), e);
  if (running()) remember(DELTA, e, 0, r);
  return r;
}

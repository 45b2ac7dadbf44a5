/** Types of projections, and whether a type is a proposition. */
import { callInfer, callIsProp, callWhnf, pushArgs } from "./ask";
import { IND_CTORS, IND_PARAMS, detail, onlyCtor, structureOf } from "./constants";
import { finish } from "./infer";
import { typeAt } from "./instances";
import { isAlwaysZero } from "./levels";
import { instantiate1, instantiateMany } from "./rebuild";
import { cutTo, lastResult, leave, resumeAt, setSlot, slot } from "./stack";
import { INVALID_PROJECTION, PROJECTION_FROM_PROP, burn, fail } from "./status";
import {
  INFER_PROJ,
  INFER_PROJ_FIELD_PROP,
  INFER_PROJ_PI,
  INFER_PROJ_PROP,
  INFER_PROJ_WHNF,
  PROP_WHNF,
} from "./steps";
import {
  CONST,
  PI,
  SORT,
  argCount,
  constant,
  fieldA,
  fieldB,
  fieldC,
  head,
  kind,
  looseRange,
  proj,
} from "./terms";

/*
 * (proj) Γ ⊢ s : T p̄ with T a structure gives s.i the type of field i, its parameters p̄ and the
 * fields before it projections of s. Out of a Prop only proofs come: the field, and every earlier
 * one that the type depends on, must be a proof then.
 * Slots: 0 the term, 1 only, 2 the constructor's type so far, 3 field index, 4 whether T p̄ is a
 * Prop, 5 the structure's type.
 */
export function stepInferProjWhole(): void {
  resumeAt(INFER_PROJ);
  callInfer(fieldC(slot(0)), slot(1) !== 0);
}
export function stepInferProj(): void {
  resumeAt(INFER_PROJ_WHNF);
  callWhnf(lastResult());
}
export function stepInferProjWhnf(): void {
  const e = slot(0);
  const type = lastResult();
  const h = head(type);
  const ind = kind(h) === CONST && fieldA(h) === fieldA(e) ? structureOf(fieldA(h)) : 0;
  if (ind === 0 || argCount(type) !== detail(ind, IND_PARAMS)) {
    fail(INVALID_PROJECTION, type, e);
    return;
  }
  setSlot(5, type);
  let r = typeAt(onlyCtor(ind), constant(fieldA(detail(ind, IND_CTORS)), fieldB(h)));
  const n = detail(ind, IND_PARAMS);
  const args = pushArgs(type, n);
  let i: u32 = 0;
  for (; i < n && kind(r) === PI; i++) r = fieldB(r);
  if (i < n) {
    fail(INVALID_PROJECTION, type, e);
    return;
  }
  r = instantiateMany(r, args, n);
  cutTo(args);
  setSlot(2, r);
  setSlot(3, 0);
  resumeAt(INFER_PROJ_PROP);
  callIsProp(type);
}
export function stepInferProjProp(): void {
  setSlot(4, lastResult());
  resumeAt(INFER_PROJ_PI);
  callWhnf(slot(2));
}
export function stepInferProjPi(): void {
  const e = slot(0);
  const r = lastResult();
  if (kind(r) !== PI) {
    fail(INVALID_PROJECTION, slot(5), e);
    return;
  }
  setSlot(2, r);
  const needed = slot(3) === fieldB(e) || looseRange(fieldB(r)) !== 0;
  if (slot(4) !== 0 && needed) {
    resumeAt(INFER_PROJ_FIELD_PROP);
    callIsProp(fieldA(r));
    return;
  }
  nextField();
}
export function stepInferProjFieldProp(): void {
  if (lastResult() === 0) {
    fail(PROJECTION_FROM_PROP, slot(5), slot(0));
    return;
  }
  nextField();
}
function nextField(): void {
  const e = slot(0);
  const r = slot(2);
  const i = slot(3);
  if (i === fieldB(e)) {
    finish(6, e, slot(1), fieldA(r));
    return;
  }
  setSlot(2, instantiate1(fieldB(r), proj(fieldA(e), i, fieldC(e))));
  setSlot(3, i + 1);
  if (!burn(1)) return;
  resumeAt(INFER_PROJ_PI);
  callWhnf(slot(2));
}

export function stepPropType(): void {
  resumeAt(PROP_WHNF);
  callWhnf(lastResult());
}
export function stepPropWhnf(): void {
  const s = lastResult();
  leave(2, kind(s) === SORT && isAlwaysZero(fieldA(s)) ? 1 : 0);
}

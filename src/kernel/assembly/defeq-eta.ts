/** Definitional equality by types: proof irrelevance, eta for functions, structures and unit types. */
import { UNKNOWN, callDefEq, callInfer, callIsProp, callWhnf } from "./ask";
import { CTOR_FIELDS, CTOR_INDUCT, CTOR_PARAMS, detail, onlyCtor } from "./constants";
import { answer, enter4, enter6, lastResult, leave, resumeAt, setSlot, slot } from "./stack";
import {
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
import {
  LAM,
  NAT,
  PI,
  SORT,
  STR,
  app,
  arg,
  bvar,
  constant,
  fieldA,
  kind,
  lam,
  meta,
  proj,
} from "./terms";
import { ctorOf, etaStructure } from "./structures";

/* Proof irrelevance: two proofs of one proposition are equal. Answers 2 when `t` is no proof. */
export function callIrrelevant(t: u32, s: u32): void {
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
export function callEta(t: u32, s: u32): void {
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
export function callStruct(t: u32, s: u32): void {
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
export function callUnit(t: u32, s: u32): void {
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

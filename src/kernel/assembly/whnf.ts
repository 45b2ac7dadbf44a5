/**
 * Weak head normal form. `whnfCore` does everything but delta: beta, zeta, projections, recursors,
 * quotients. `whnf` also computes on literals and unfolds definitions.
 *
 * Results are cached by term: a local variable carries its type, so a term's meaning does not
 * depend on where it stands.
 *
 * Longer than most files: one judgement, whose steps share their frames.
 */
import { callAssumed, isAssumable } from "./assume";
import { callDefEq, callInfer, callReduceNat, callWhnf, callWhnfCore, pushArgs } from "./ask";
import {
  CTOR,
  CTOR_FIELDS,
  CTOR_INDEX,
  CTOR_INDUCT,
  CTOR_PARAMS,
  INDUCTIVE,
  IND_CTORS,
  IND_CTOR_COUNT,
  IND_PARAMS,
  IND_REC,
  QUOT,
  QUOT_IND,
  QUOT_LIFT,
  QUOT_ROLE,
  RECURSOR,
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
  unfoldable,
} from "./constants";
import { valueAt } from "./instances";
import { isAlwaysZero } from "./levels";
import { QUOT_MK_NAME } from "./names";
import { asLiteral, literalToCtor, natBinary, natOperation, natUnary, stringToCtor } from "./nat";
import { instantiateLevels, instantiateMany } from "./rebuild";
import {
  at,
  cutTo,
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
import { burn, running } from "./status";
import {
  NAT_ASSUMED,
  NAT_SECOND,
  QUOT_MAJOR,
  REC_ETA_SORT,
  REC_ETA_SORT_WHNF,
  REC_ETA_TYPE,
  REC_ETA_WHNF,
  REC_K_COMPARED,
  REC_K_CTOR_TYPE,
  REC_K_TYPE,
  REC_K_WHNF,
  REC_MAJOR,
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
  NAT,
  PROJ,
  SORT,
  STR,
  app,
  arg,
  argCount,
  canon,
  constant,
  fieldA,
  fieldB,
  fieldC,
  head,
  kind,
  listLength,
  proj,
} from "./terms";

/** `f` applied to the words on the stack from `from` up to `to`. */
function applyFrom(f: u32, from: u32, to: u32): u32 {
  // A row that could not be pushed is not there.
  if (!running()) return f;
  let r = f;
  for (let o = from; o < to; o += 4) r = app(r, at(o));
  return r;
}

/** `f` applied to arguments `i`, … of the `n` of spine `e`. */
export function applyRest(f: u32, e: u32, n: u32, i: u32): u32 {
  if (i >= n) return f;
  if (i + 1 === n) return app(f, fieldB(e));
  const offset = pushArgs(e, n);
  if (!running()) return e;
  const r = applyFrom(f, offset + (i << 2), offset + (n << 2));
  cutTo(offset);
  return r;
}

/** Beta: `(fun x … => b) a … ⟶ b[a …] …`, all leading lambdas that have an argument at once. */
function beta(e: u32): u32 {
  const n = argCount(e);
  const offset = pushArgs(e, n);
  if (!running()) return e;
  let f = head(e);
  let m: u32 = 0;
  while (m < n && kind(f) === LAM) {
    f = fieldB(f);
    m++;
  }
  const r = applyFrom(instantiateMany(f, offset, m), offset + (m << 2), offset + (n << 2));
  cutTo(offset);
  return r;
}

/** `body` (under lambdas) applied to all arguments of spine `e`, contracted at once. */
function betaHead(f: u32, e: u32): u32 {
  const n = argCount(e);
  if (n === 0) return f;
  const offset = pushArgs(e, n);
  if (!running()) return e;
  let b = f;
  let m: u32 = 0;
  while (m < n && kind(b) === LAM) {
    b = fieldB(b);
    m++;
  }
  const r = applyFrom(instantiateMany(b, offset, m), offset + (m << 2), offset + (n << 2));
  cutTo(offset);
  return r;
}

/** Zeta: `(let x := v; b) ā ⟶ b[v] ā`, a chain of lets at once. */
function zeta(e: u32, h: u32): u32 {
  const n = argCount(e);
  const args = pushArgs(e, n);
  if (!running()) return e;
  const values = here();
  let m: u32 = 0;
  let b = h;
  while (kind(b) === LET) {
    const v = instantiateMany(fieldB(b), values, m);
    if (!reserve(1) || !burn(1)) break;
    push(v);
    m++;
    b = fieldC(b);
  }
  const body = instantiateMany(b, values, m);
  const r = applyFrom(body, args, args + (n << 2));
  cutTo(args);
  return r;
}

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
  if (h === e) return valueAt(c, h);
  const known = lookup(DELTA, e, 0);
  if (known !== 0) return known;
  const r = betaHead(valueAt(c, h), e);
  if (running()) remember(DELTA, e, 0, r);
  return r;
}

// Accelerated functions. Slots: 0 the application, 1 the first argument's literal.

export function stepNatFirst(): void {
  const a = asLiteral(lastResult());
  const e = slot(0);
  if (a === 0) {
    undecided(e);
    return;
  }
  if (natOperation(e) === 1) {
    leave(4, natUnary(fieldA(fieldA(e)), a));
    return;
  }
  setSlot(1, a);
  resumeAt(NAT_SECOND);
  callWhnf(fieldB(e));
}

export function stepNatSecond(): void {
  const b = asLiteral(lastResult());
  const e = slot(0);
  if (b === 0) undecided(e);
  else leave(4, natBinary(fieldA(fieldA(fieldA(e))), slot(1), b));
}

/** An argument is no literal: nothing to compute, unless the comparison's value is assumed. */
function undecided(e: u32): void {
  if (natOperation(e) !== 2 || !isAssumable(fieldA(fieldA(fieldA(e))))) {
    leave(4, 0);
    return;
  }
  resumeAt(NAT_ASSUMED);
  callAssumed(e);
}
export function stepNatAssumed(): void {
  leave(4, lastResult());
}

/** The inductive type whose constructor heads `e`, with all its arguments; or 0. */
export function ctorOf(e: u32): u32 {
  const h = head(e);
  if (kind(h) !== CONST) return 0;
  const c = find(fieldA(h));
  if (c === 0 || constantKind(c) !== CTOR) return 0;
  return argCount(e) === detail(c, CTOR_PARAMS) + detail(c, CTOR_FIELDS) ? c : 0;
}

/** The structure (one constructor, no indices, not recursive) that `type` is of, or 0. */
export function etaStructure(type: u32): u32 {
  const h = head(type);
  if (kind(h) !== CONST) return 0;
  const ind = structureOf(fieldA(h));
  if (ind === 0 || detail(ind, IND_REC) !== 0) return 0;
  return constantKind(ind) === INDUCTIVE && detail(ind, IND_CTOR_COUNT) === 1 ? ind : 0;
}

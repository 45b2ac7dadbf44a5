/**
 * Universe levels: substitution of parameters and the complete order. A level denotes a function
 * from assignments of its parameters to naturals; `a ≤ b` means that for every assignment.
 *
 * Levels are small in practice; these functions recurse on the host's stack, counted, and decline
 * for depth. Chains of `succ` are loops.
 */
import { DECLINED_DEPTH, burn, fail, running } from "./status";
import {
  IMAX,
  MAX,
  PARAM,
  SUCC,
  ZERO,
  cell,
  fieldA,
  fieldB,
  hasParam,
  kind,
  levelImax,
  levelMax,
  levelParam,
  levelSucc,
  levelZero,
  reverse,
} from "./terms";

const MOST_DEEP: u32 = 250;
let depth: u32 = 0;

export function initLevels(): void {
  depth = 0;
}

function deeper(): bool {
  if (++depth > MOST_DEEP) {
    fail(DECLINED_DEPTH, 0, 0);
    return false;
  }
  return burn(1);
}

/** `u` under `succ`s: how many were taken off is {@link offset}. */
function base(u: u32): u32 {
  while (kind(u) === SUCC) u = fieldA(u);
  return u;
}
function offset(u: u32): u32 {
  let n: u32 = 0;
  while (kind(u) === SUCC) {
    u = fieldA(u);
    n++;
  }
  return n;
}
function succs(u: u32, n: u32): u32 {
  for (let i: u32 = 0; i < n; i++) u = levelSucc(u);
  return u;
}

/** `u` with each parameter of `params` replaced by the level at its place in `values`. */
export function instantiateLevel(u: u32, params: u32, values: u32): u32 {
  if (!hasParam(u)) return u;
  if (!deeper()) return u;
  const n = offset(u);
  const core = base(u);
  let result = core;
  switch (kind(core)) {
    case MAX:
      result = levelMax(
        instantiateLevel(fieldA(core), params, values),
        instantiateLevel(fieldB(core), params, values),
      );
      break;
    case IMAX:
      result = levelImax(
        instantiateLevel(fieldA(core), params, values),
        instantiateLevel(fieldB(core), params, values),
      );
      break;
    case PARAM: {
      let p = params;
      let v = values;
      while (p !== 0 && v !== 0) {
        if (fieldA(p) === core) {
          result = fieldA(v);
          break;
        }
        p = fieldB(p);
        v = fieldB(v);
      }
      break;
    }
    default:
      break;
  }
  depth--;
  return succs(result, n);
}

export function instantiateLevelList(list: u32, params: u32, values: u32): u32 {
  if (list === 0 || !hasParam(list)) return list;
  let result: u32 = 0;
  for (let l = list; l !== 0; l = fieldB(l)) {
    result = cell(instantiateLevel(fieldA(l), params, values), result);
  }
  return reverse(result);
}

/** Whether every parameter in `u` is one of `params`. */
export function levelParamsIn(u: u32, params: u32): bool {
  const core = base(u);
  if (!hasParam(core)) return true;
  if (!deeper()) return true;
  let result = true;
  if (kind(core) === PARAM) {
    result = false;
    for (let p = params; p !== 0; p = fieldB(p)) {
      if (fieldA(p) === core) result = true;
    }
  } else {
    result = levelParamsIn(fieldA(core), params) && levelParamsIn(fieldB(core), params);
  }
  depth--;
  return result;
}

/** `imax l r`, reduced as far as `r` allows: what remains has a parameter on the right. */
function reduceImax(l: u32, r: u32): u32 {
  if (!deeper()) return r;
  let result: u32;
  switch (kind(r)) {
    case ZERO:
      result = r;
      break;
    case SUCC:
      result = levelMax(l, r);
      break;
    case MAX:
      result = levelMax(reduceImax(l, fieldA(r)), reduceImax(l, fieldB(r)));
      break;
    case IMAX:
      // imax l (imax a b) = max (imax l b) (imax a b)
      result = levelMax(reduceImax(l, fieldB(r)), r);
      break;
    default:
      result = l === r ? l : levelImax(l, r);
      break;
  }
  depth--;
  return result;
}

/** `u` with every `imax` reduced; those that remain have a parameter on the right. */
function simplify(u: u32): u32 {
  const n = offset(u);
  const core = base(u);
  const k = kind(core);
  if (k === ZERO || k === PARAM) return u;
  if (!deeper()) return u;
  const l = simplify(fieldA(core));
  const r = simplify(fieldB(core));
  let result: u32;
  if (k === MAX) result = l === r ? l : levelMax(l, r);
  else result = reduceImax(l, r);
  depth--;
  return succs(result, n);
}

/** A parameter on the right of an irreducible `imax` of a simplified level, or 0. */
function splitParam(u: u32): u32 {
  const core = base(u);
  const k = kind(core);
  if (k === ZERO || k === PARAM) return 0;
  if (!deeper()) return 0;
  let result: u32 = 0;
  if (k === IMAX && kind(fieldB(core)) === PARAM) result = fieldB(core);
  if (result === 0) result = splitParam(fieldA(core));
  if (result === 0) result = splitParam(fieldB(core));
  depth--;
  return result;
}

/** For `imax`-free `b`: its least value is at least `n`. */
function atLeast(b: u32, n: u32): bool {
  const o = offset(b);
  if (o >= n) return true;
  const core = base(b);
  if (kind(core) !== MAX) return false;
  if (!deeper()) return false;
  const result = atLeast(fieldA(core), n - o) || atLeast(fieldB(core), n - o);
  depth--;
  return result;
}

/** For `imax`-free `b`: some `p + k` with `k ≥ n` is a disjunct of it. */
function covers(b: u32, p: u32, n: u32): bool {
  const o = offset(b);
  const core = base(b);
  if (core === p) return o >= n;
  if (kind(core) !== MAX) return false;
  if (!deeper()) return false;
  const less = n > o ? n - o : 0;
  const result = covers(fieldA(core), p, less) || covers(fieldB(core), p, less);
  depth--;
  return result;
}

/**
 * `a + n ≤ b` for `imax`-free levels: both are maxima of constants and `p + k`. A constant must lie
 * under `b` at the all-zero assignment; `p + k` must lie under some `p + k'`, since `p` can be
 * larger than everything else.
 */
function leqMaxima(a: u32, n: u32, b: u32): bool {
  const o = offset(a) + n;
  const core = base(a);
  switch (kind(core)) {
    case ZERO:
      return atLeast(b, o);
    case PARAM:
      return covers(b, core, o);
    default:
      break;
  }
  if (!deeper()) return false;
  const result = leqMaxima(fieldA(core), o, b) && leqMaxima(fieldB(core), o, b);
  depth--;
  return result;
}

function leqSplit(a: u32, b: u32): bool {
  if (a === b) return true;
  if (!deeper()) return false;
  let p = splitParam(a);
  if (p === 0) p = splitParam(b);
  let result: bool;
  if (p === 0) {
    result = leqMaxima(a, 0, b);
  } else {
    const params = cell(p, 0);
    const zero = cell(levelZero(), 0);
    const succ = cell(levelSucc(p), 0);
    result =
      leqSplit(
        simplify(instantiateLevel(a, params, zero)),
        simplify(instantiateLevel(b, params, zero)),
      ) &&
      leqSplit(
        simplify(instantiateLevel(a, params, succ)),
        simplify(instantiateLevel(b, params, succ)),
      );
  }
  depth--;
  return result && running();
}

/** `a ≤ b` under every assignment. Complete: an irreducible `imax _ p` is split into p = 0, p > 0. */
export function levelLeq(a: u32, b: u32): bool {
  if (a === b) return true;
  depth = 0;
  return leqSplit(simplify(a), simplify(b));
}

export function levelEq(a: u32, b: u32): bool {
  return a === b || (levelLeq(a, b) && levelLeq(b, a));
}

export function levelListEq(a: u32, b: u32): bool {
  let x = a;
  let y = b;
  while (x !== y) {
    if (x === 0 || y === 0) return false;
    if (!levelEq(fieldA(x), fieldA(y))) return false;
    x = fieldB(x);
    y = fieldB(y);
  }
  return true;
}

/** Zero under every assignment: `Sort u` is Prop. */
export function isAlwaysZero(u: u32): bool {
  const k = kind(u);
  if (k === ZERO) return true;
  if (k === SUCC || k === PARAM) return false;
  return levelLeq(u, levelZero());
}

/** At least one under every assignment: `Sort u` is never Prop. */
export function isNeverZero(u: u32): bool {
  const k = kind(u);
  if (k === SUCC) return true;
  if (k === ZERO || k === PARAM) return false;
  return levelLeq(levelSucc(levelZero()), u);
}

/** Whether `u` is a numeral: `succ`s of zero. */
function isNumeral(u: u32): bool {
  return kind(base(u)) === ZERO;
}

/** `imax l r`, kept small where that costs nothing: long Pis would else have deep levels. */
export function imaxOf(l: u32, r: u32): u32 {
  if (l === r || kind(r) === ZERO) return r;
  if (kind(r) === IMAX && fieldA(r) === l) return r;
  if (kind(r) === SUCC) return maxOf(l, r);
  if (kind(l) === ZERO) return r;
  return levelImax(l, r);
}
function maxOf(l: u32, r: u32): u32 {
  if (isNumeral(l) && isNumeral(r)) return offset(l) > offset(r) ? l : r;
  if (kind(r) === MAX && (fieldA(r) === l || fieldB(r) === l)) return r;
  return levelMax(l, r);
}

/** A parameter level for each name of a raw list. */
export function paramLevels(names: u32): u32 {
  let result: u32 = 0;
  for (let l = names; l !== 0; l = fieldB(l)) result = cell(levelParam(fieldA(l)), result);
  return reverse(result);
}

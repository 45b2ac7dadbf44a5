/**
 * How a function on numbers recurs: over a bound ("fuel") that its definition makes large enough,
 * as `div x y := go (x + 1) x` does. The recursor's application is found in what the function comes
 * to on variables; `H t` is that application with `t` for the bound, and `D a b` its other
 * arguments for the numbers `a`, `b`: the numbers themselves or one of them, or a pair of them, and
 * proofs. Nothing that is found is trusted: characterise.ts checks equations about it.
 */
import {
  CTOR_FIELDS,
  IND_CTORS,
  IND_PARAMS,
  RECURSOR,
  REC_INDUCT,
  constantKind,
  detail,
  find,
  onlyCtor,
  structureOf,
} from "./constants";
import { NAT_TYPE, NAT_ZERO } from "./names";
import { runInfer, runWhnf } from "./run";
import { at, cutTo, here, push, reserve } from "./stack";
import { burn, running } from "./status";
import { VISITED, clearTable, lookup, remember } from "./tables";
import {
  APP,
  CONST,
  LAM,
  LET,
  PI,
  PROJ,
  app,
  arg,
  argCount,
  constant,
  fieldA,
  fieldB,
  fieldC,
  head,
  kind,
  local,
  localRange,
  looseRange,
  prefix,
  proj,
} from "./terms";
import { vecCut, vecGet, vecLength, vecPush } from "./vectors";

/** Vector of the applications found: spines whose head recurs over the variable. */
const FOUND: u32 = 12;
/** Arguments of `Nat.rec`: motive, zero, succ, major premise. */
const REC_ARGS: u32 = 4;
/** Largest number of a local variable that the equations use; proofs get numbers from here on. */
const PROOFS: u32 = 8;

/** The application in use, the number of its arguments after the recursor's. */
let spine: u32 = 0;
let extra: u32 = 0;
let fixed: u32 = 0;

export function found(): u32 {
  return vecLength(FOUND);
}

/** The application of `Nat.rec` under the projections `e`, or 0. */
function recursorUnder(e: u32): u32 {
  let f = e;
  while (kind(f) === PROJ) f = fieldC(f);
  const h = head(f);
  if (kind(h) !== CONST) return 0;
  const c = find(fieldA(h));
  if (c === 0 || constantKind(c) !== RECURSOR || detail(c, REC_INDUCT) !== NAT_TYPE) return 0;
  return argCount(f) >= REC_ARGS ? f : 0;
}

/** The function part of spine `e` that holds the recursor: a projection, or the recursor's application. */
function functionPart(e: u32): u32 {
  const h = head(e);
  if (kind(h) === PROJ) return h;
  const n = argCount(e);
  return n < REC_ARGS ? e : prefix(e, n, REC_ARGS);
}

/** Looks in `e` for applications whose recursor is stuck on the variable `x`. */
export function search(e: u32, x: u32): void {
  vecCut(FOUND, 0);
  clearTable(VISITED);
  const bottom = here();
  push(e);
  while (here() > bottom && running()) {
    const t = at(here() - 4);
    cutTo(here() - 4);
    const k = kind(t);
    if (localRange(t) === 0 || (k < APP && k !== PROJ) || lookup(VISITED, t, 0) !== 0) continue;
    remember(VISITED, t, 0, 1);
    if (!burn(1) || !reserve(argCount(t) + 16)) break;
    if (k === APP) {
      const f = head(t);
      for (let s = t; kind(s) === APP; s = fieldA(s)) push(fieldB(s));
      push(f);
      const p = functionPart(t);
      const r = p !== t && looseRange(p) === 0 ? recursorUnder(p) : 0;
      if (r !== 0 && argCount(r) === REC_ARGS) {
        const major = fieldB(r);
        if (localRange(major) !== 0 && runWhnf(major) === x) vecPush(FOUND, t);
      }
    } else if (k === PROJ) {
      push(fieldC(t));
    } else if (k === LAM || k === PI || k === LET) {
      push(fieldA(t));
      push(fieldB(t));
      if (k === LET) push(fieldC(t));
    }
  }
  cutTo(bottom);
}

/**
 * Takes the `i`-th application that was found. `range`: what it may mention besides its bound are
 * local variables of a number below this; they are the same in every recursive call.
 */
export function use(i: u32, range: u32): void {
  spine = vecGet(FOUND, i);
  fixed = range;
  extra = kind(head(spine)) === PROJ ? argCount(spine) : argCount(spine) - REC_ARGS;
}

/** The function part with `bound` in place of the recursor's major premise. */
function rebound(f: u32, bound: u32): u32 {
  const r = recursorUnder(f);
  let made = app(fieldA(r), bound);
  // The projections around it, from the inside.
  let depth: u32 = 0;
  for (let p = f; kind(p) === PROJ; p = fieldC(p)) depth++;
  for (let d = depth; d > 0; d--) {
    let p = f;
    for (let i: u32 = 1; i < d; i++) p = fieldC(p);
    made = proj(fieldA(p), fieldB(p), made);
  }
  return made;
}

function isNat(type: u32): bool {
  return kind(type) === CONST && fieldA(type) === NAT_TYPE;
}

let leaves: u32 = 0;
/** The next number that stands for data: `a`, then `b`. */
function leaf(a: u32, b: u32): u32 {
  return leaves++ === 0 ? a : b;
}

/** `mk p̄ a b` for the type `S p̄` when `S` is a structure of two fields and two parameters, or 0. */
function pair(type: u32, a: u32, b: u32): u32 {
  const h = head(type);
  if (kind(h) !== CONST) return 0;
  const s = structureOf(fieldA(h));
  if (s === 0 || detail(s, IND_PARAMS) !== 2 || argCount(type) !== 2) return 0;
  const mk = onlyCtor(s);
  if (detail(mk, CTOR_FIELDS) !== 2 || localRange(type) > fixed) return 0;
  const f = app(
    app(constant(fieldA(detail(s, IND_CTORS)), fieldB(h)), arg(type, 2, 0)),
    fieldB(type),
  );
  return app(app(f, leaf(a, b)), leaf(a, b));
}

/** How many numbers the arguments hold, once {@link recursive} has been asked. */
export function numbers(): u32 {
  return leaves;
}

/** `H bound (D a b)`, or 0 when the arguments are of another form. */
export function recursive(bound: u32, a: u32, b: u32): u32 {
  leaves = 0;
  if (localRange(rebound(functionPart(spine), constant(NAT_ZERO, 0))) > fixed) return 0;
  let r = rebound(functionPart(spine), bound);
  const n = argCount(spine);
  for (let i: u32 = n - extra; i < n; i++) {
    let type = runInfer(r, true);
    if (running()) type = runWhnf(type);
    if (!running() || kind(type) !== PI) return 0;
    const domain = runWhnf(fieldA(type));
    if (!running()) return 0;
    let x = isNat(domain) ? leaf(a, b) : pair(domain, a, b);
    if (x === 0) {
      // A proof: any one will do.
      const number = localRange(fieldA(type));
      x = local(number > PROOFS ? number : PROOFS, fieldA(type), 0);
    }
    r = app(r, x);
  }
  if (leaves === 0 || leaves > 2) return 0;
  // What was put together here is well typed, or of no use.
  return runInfer(r, false) !== 0 && running() ? r : 0;
}

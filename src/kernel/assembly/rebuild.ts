/**
 * Rebuilding a term with its leaves replaced: instantiating loose variables, abstracting local
 * variables, instantiating level parameters. One loop over the kernel's stack, with a memo by
 * (node, binders passed), so that a DAG costs its nodes, not its paths.
 */
import { instantiateLevel, instantiateLevelList } from "./levels";
import { meaningOf, nestedFor } from "./nested";
import { at, cutTo, here, push, put, reserve } from "./stack";
import { burn, running } from "./status";
import { MEMO, clearTable, lookup, remember } from "./tables";
import {
  APP,
  BVAR,
  CONST,
  LAM,
  LET,
  LOCAL,
  NAT,
  PI,
  PROJ,
  SORT,
  STR,
  app,
  binder,
  bvar,
  constant,
  fieldA,
  fieldB,
  fieldC,
  hasParam,
  kind,
  letIn,
  localRange,
  looseRange,
  meta,
  proj,
  sort,
} from "./terms";

const INSTANTIATE: u32 = 0;
const ABSTRACT: u32 = 1;
const LEVELS: u32 = 2;
/** Nested occurrences to their stand-ins, and back: see nested.ts. */
const NEST: u32 = 3;
const UNNEST: u32 = 4;

/** Words of a frame: node, binders passed, stage, first and second child done. */
const FRAME: u32 = 20;

/** ABSTRACT: the least number of a local variable that is abstracted. */
let least: u32 = 0;

function untouched(op: u32, e: u32, binders: u32): bool {
  if (op === INSTANTIATE) return looseRange(e) <= binders;
  if (op === ABSTRACT) return localRange(e) <= least;
  if (op === LEVELS) return !hasParam(e);
  const k = kind(e);
  return k !== CONST && (k < APP || k === NAT || k === STR);
}

/** The leaf `e` replaced. `x`, `n`: the values on the stack (offset, count), or the level lists. */
function leaf(op: u32, e: u32, binders: u32, x: u32, n: u32): u32 {
  const k = kind(e);
  if (op === INSTANTIATE) {
    if (k !== BVAR) return e;
    const i = fieldA(e) - binders;
    return i < n ? at(x + ((n - 1 - i) << 2)) : bvar(fieldA(e) - n);
  }
  if (op === ABSTRACT) {
    if (k !== LOCAL) return e;
    const first = fieldA(at(x));
    const guess = fieldA(e) - first;
    if (guess < n && at(x + (guess << 2)) === e) {
      // Two equal locals: the innermost binder has it.
      if (guess + 1 >= n || at(x + ((guess + 1) << 2)) !== e) return bvar(binders + n - 1 - guess);
    }
    for (let i = n; i > 0; i--) {
      if (at(x + ((i - 1) << 2)) === e) return bvar(binders + n - i);
    }
    return e;
  }
  if (op >= NEST) {
    const other = op === NEST ? nestedFor(e) : meaningOf(e);
    return other !== 0 ? other : e;
  }
  if (k === SORT) return sort(instantiateLevel(fieldA(e), x, n));
  if (k === CONST) return constant(fieldA(e), instantiateLevelList(fieldB(e), x, n));
  return e;
}

function rebuild(op: u32, root: u32, x: u32, n: u32): u32 {
  if (!running() || untouched(op, root, 0)) return root;
  const k0 = kind(root);
  if (k0 < APP) return leaf(op, root, 0, x, n);
  clearTable(MEMO);
  const bottom = here();
  let e = root;
  let binders: u32 = 0;
  while (true) {
    let done: u32;
    if (untouched(op, e, binders)) {
      done = e;
    } else {
      const k = kind(e);
      if (k < APP) {
        done = leaf(op, e, binders, x, n);
      } else {
        done = lookup(MEMO, e, binders);
        if (done === 0 && op >= NEST && k === APP) {
          done = op === NEST ? nestedFor(e) : meaningOf(e);
        }
        if (done === 0) {
          if (!burn(1) || !reserve(8)) {
            cutTo(bottom);
            return root;
          }
          push(e);
          push(binders);
          push(0);
          push(0);
          push(0);
          e = k === PROJ ? fieldC(e) : fieldA(e);
          continue;
        }
      }
    }
    // `done` is the answer for the top frame's pending child.
    while (true) {
      const top = here();
      if (top === bottom) return done;
      const frame = top - FRAME;
      const node = at(frame);
      const b = at(frame + 4);
      const stage = at(frame + 8);
      const k = kind(node);
      if (stage === 0 && k !== PROJ) {
        put(frame + 8, 1);
        put(frame + 12, done);
        e = fieldB(node);
        binders = k === LAM || k === PI ? b + 1 : b;
        break;
      }
      if (stage === 1 && k === LET) {
        put(frame + 8, 2);
        put(frame + 16, done);
        e = fieldC(node);
        binders = b + 1;
        break;
      }
      if (k === APP) done = app(at(frame + 12), done);
      else if (k === PROJ) done = proj(fieldA(node), fieldB(node), done);
      else if (k === LET) done = letIn(meta(node), at(frame + 12), at(frame + 16), done);
      else done = binder(k, meta(node), at(frame + 12), done);
      if (!running()) {
        cutTo(bottom);
        return root;
      }
      remember(MEMO, node, b, done);
      cutTo(frame);
    }
  }
}

/**
 * `e` with its `n` outermost-bound loose variables replaced by the closed values at stack offset
 * `values`: variable 0 is the last of them. Other loose variables come down by `n`.
 */
export function instantiateMany(e: u32, values: u32, n: u32): u32 {
  if (n === 0) return e;
  return rebuild(INSTANTIATE, e, values, n);
}

export function instantiate1(e: u32, value: u32): u32 {
  if (looseRange(e) === 0) return e;
  const offset = here();
  push(value);
  const result = rebuild(INSTANTIATE, e, offset, 1);
  cutTo(offset);
  return result;
}

/** `e` with the `n` local variables at stack offset `locals` made loose variables, the last one 0. */
export function abstractMany(e: u32, locals: u32, n: u32): u32 {
  if (n === 0 || localRange(e) === 0) return e;
  least = 0xffffffff;
  for (let i: u32 = 0; i < n; i++) {
    const number = fieldA(at(locals + (i << 2)));
    if (number < least) least = number;
  }
  return rebuild(ABSTRACT, e, locals, n);
}

export function abstract1(e: u32, x: u32): u32 {
  if (localRange(e) === 0) return e;
  const offset = here();
  push(x);
  least = fieldA(x);
  const result = rebuild(ABSTRACT, e, offset, 1);
  cutTo(offset);
  return result;
}

/** `e` with the level parameters `params` replaced by `levels`. */
export function instantiateLevels(e: u32, params: u32, levels: u32): u32 {
  if (params === 0) return e;
  return rebuild(LEVELS, e, params, levels);
}

/** `e` with nested occurrences replaced by their stand-ins. */
export function nest(e: u32): u32 {
  return rebuild(NEST, e, 0, 0);
}
/** `e` with stand-ins replaced by what they stand for. */
export function unnest(e: u32): u32 {
  return rebuild(UNNEST, e, 0, 0);
}

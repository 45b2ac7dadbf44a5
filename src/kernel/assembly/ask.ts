/**
 * Asking for a rule: what can be told at once is answered at once, everything else becomes a frame
 * for the rule's steps (whnf.ts, infer.ts, defeq.ts) to work on. The steps ask through here too, so
 * the rules, which recurse into each other, do not import each other.
 */
import { find, levelCount } from "./constants";
import { typeAt } from "./instances";
import { levelEq, levelParamsIn } from "./levels";
import { NAT_TYPE, STRING_TYPE } from "./names";
import { isPrimitive, natOperation } from "./nat";
import { answer, cutTo, enter2, enter4, enter6, here, put, reserve } from "./stack";
import {
  LEVEL_COUNT,
  LITERAL_WITHOUT_TYPE,
  LOOSE_BVAR,
  UNKNOWN_CONSTANT,
  UNKNOWN_LEVEL_PARAM,
  burn,
  fail,
  running,
} from "./status";
import {
  BINDERS,
  DEFEQ,
  INFER_APP_HEAD,
  INFER_LAM,
  INFER_LET,
  INFER_PI,
  INFER_PROJ_WHOLE,
  NAT_FIRST,
  PROP_TYPE,
  WHNF,
  WHNF_CORE,
} from "./steps";
import { CORE_CACHE, DEFEQ_CACHE, INFER_CACHE, WHNF_CACHE, lookup, remember } from "./tables";
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
  argCount,
  constant,
  fieldA,
  fieldB,
  kind,
  levelSucc,
  listLength,
  localRange,
  sort,
} from "./terms";

/** Puts the `n` arguments of spine `e` on the stack, first to last; the offset of the first. */
export function pushArgs(e: u32, n: u32): u32 {
  const offset = here();
  // Long spines cost their length each time they are taken apart.
  if (!reserve(n) || !burn(<i64>(n >> 4))) return offset;
  cutTo(offset + (n << 2));
  let f = e;
  for (let i = n; i > 0; i--) {
    put(offset + ((i - 1) << 2), fieldB(f));
    f = fieldA(f);
  }
  return offset;
}

// Weak head normal form

export function callWhnfCore(e: u32, cheap: u32): void {
  const k = kind(e);
  if (k !== APP && k !== LET && k !== PROJ) {
    answer(e);
    return;
  }
  const known = lookup(CORE_CACHE, e, 0);
  if (known !== 0) {
    answer(known);
    return;
  }
  enter4(WHNF_CORE, e, e, cheap, 0);
}

export function callWhnf(e: u32): void {
  const k = kind(e);
  if (k !== APP && k !== LET && k !== PROJ && k !== CONST) {
    answer(e);
    return;
  }
  const known = lookup(WHNF_CACHE, e, 0);
  if (known !== 0) {
    answer(known);
    return;
  }
  enter4(WHNF, e, e, 0, 0);
}

/** The literal that application `e` of an accelerated function comes to, or 0. */
export function callReduceNat(e: u32): void {
  enter4(NAT_FIRST, e, 0, 0, 0);
  callWhnf(natOperation(e) === 1 ? fieldB(e) : fieldB(fieldA(e)));
}

// Types

/** Level parameters of the declaration being checked: those that terms may mention. */
let scope: u32 = 0;

export function setScope(params: u32): void {
  scope = params;
}

/** Asks for the type of `e`, a term without loose variables. */
export function callInfer(e: u32, only: bool): void {
  switch (kind(e)) {
    case LOCAL:
      answer(fieldB(e));
      return;
    case SORT:
      if (!only && !levelParamsIn(fieldA(e), scope)) fail(UNKNOWN_LEVEL_PARAM, 0, e);
      answer(sort(levelSucc(fieldA(e))));
      return;
    case CONST:
      answer(inferConst(e, only));
      return;
    case NAT:
      if (!isPrimitive(NAT_TYPE)) fail(LITERAL_WITHOUT_TYPE, 0, e);
      answer(constant(NAT_TYPE, 0));
      return;
    case STR:
      if (!isPrimitive(STRING_TYPE)) fail(LITERAL_WITHOUT_TYPE, 0, e);
      answer(constant(STRING_TYPE, 0));
      return;
    case BVAR:
      fail(LOOSE_BVAR, 0, 0);
      answer(e);
      return;
    default:
      break;
  }
  const known = lookup(INFER_CACHE, e, 0);
  if (known !== 0 && (only || (known & 1) !== 0)) {
    answer(known & ~1);
    return;
  }
  const flag: u32 = only ? 1 : 0;
  switch (kind(e)) {
    case APP:
      enterApp(e, flag);
      return;
    case LAM:
      enter6(INFER_LAM, e, flag, e, 0, 0, localRange(e));
      return;
    case PI:
      enter6(INFER_PI, e, flag, e, 0, 0, localRange(e));
      return;
    case LET:
      enter6(INFER_LET, e, flag, e, 0, 0, 0);
      return;
    default:
      enter6(INFER_PROJ_WHOLE, e, flag, 0, 0, 0, 0);
      return;
  }
}

/** (const) Its type with its level parameters at the given levels. */
function inferConst(e: u32, only: bool): u32 {
  const c = find(fieldA(e));
  if (c === 0) {
    fail(UNKNOWN_CONSTANT, 0, e);
    return e;
  }
  if (!only) {
    if (listLength(fieldB(e)) !== levelCount(c)) {
      fail(LEVEL_COUNT, 0, e);
      return e;
    }
    for (let l = fieldB(e); l !== 0; l = fieldB(l)) {
      if (!levelParamsIn(fieldA(l), scope)) fail(UNKNOWN_LEVEL_PARAM, 0, e);
    }
  }
  return typeAt(c, e);
}

/**
 * One frame for a spine: its arguments lie under the slots, see infer.ts.
 */
function enterApp(e: u32, only: u32): void {
  const n = argCount(e);
  pushArgs(e, n);
  enter6(INFER_APP_HEAD, e, only, 0, 0, 0, n);
}

/** Asks whether type `type` is a Prop (its sort is zero under every assignment): 1 or 0. */
export function callIsProp(type: u32): void {
  enter2(PROP_TYPE, type, 0);
  callInfer(type, true);
}
// Definitional equality

export const UNKNOWN: u32 = 2;
export const BY_BINDERS: u32 = 3;

function known(t: u32, s: u32): u32 {
  return t < s ? lookup(DEFEQ_CACHE, t, s) : lookup(DEFEQ_CACHE, s, t);
}

/** Remembers the answer for a pair. */
export function keep(t: u32, s: u32, equal: u32): void {
  if (!running()) return;
  if (t < s) remember(DEFEQ_CACHE, t, s, equal + 1);
  else remember(DEFEQ_CACHE, s, t, equal + 1);
}

/** 0 or 1 where it can be told at once, else {@link UNKNOWN} or {@link BY_BINDERS}. */
export function quick(t: u32, s: u32): u32 {
  if (t === s) return 1;
  const k = kind(t);
  if (k === kind(s)) {
    if (k === SORT) return levelEq(fieldA(t), fieldA(s)) ? 1 : 0;
    if (k === NAT) return 0;
    const before = known(t, s);
    if (before !== 0) return before - 1;
    if (k === LAM || k === PI) return BY_BINDERS;
    return UNKNOWN;
  }
  const before = known(t, s);
  return before !== 0 ? before - 1 : UNKNOWN;
}

/** Asks whether `t` and `s` are definitionally equal. */
export function callDefEq(t: u32, s: u32): void {
  const q = quick(t, s);
  if (q < UNKNOWN) {
    answer(q);
    return;
  }
  if (q === BY_BINDERS) {
    const a = localRange(t);
    const b = localRange(s);
    enter6(BINDERS, t, s, t, s, 0, a > b ? a : b);
    return;
  }
  // Slots: 0 t, 1 s, 2 t reduced, 3 s reduced, 4 and 5 for the step at hand.
  enter6(DEFEQ, t, s, t, s, 0, 0);
}

/**
 * Which constants are the primitives that their names promise. A literal has a type only when `Nat`
 * (or `String`) is the type meant, and a function is accelerated only when its constant computes
 * what the acceleration does: the defining equations hold by definitional equality, with the
 * function itself not yet accelerated.
 */
import { dropAssumptions } from "./assume";
import { isCharacterised } from "./characterise";
import {
  DEFINITION,
  INDUCTIVE,
  IND_CTORS,
  IND_CTOR_COUNT,
  IND_INDICES,
  IND_PARAMS,
  constantKind,
  detail,
  find,
  levelCount,
  levelParams,
  prettyType,
} from "./constants";
import {
  BOOL_FALSE,
  BOOL_TRUE,
  BOOL_TYPE,
  CHAR_OF_NAT,
  CHAR_TYPE,
  LIST_CONS,
  LIST_NIL,
  LIST_TYPE,
  NAT_ADD,
  NAT_BEQ,
  NAT_BLE,
  NAT_DIV,
  NAT_GCD,
  NAT_LAND,
  NAT_LOG2,
  NAT_LOR,
  NAT_MOD,
  NAT_MUL,
  NAT_POW,
  NAT_PRED,
  NAT_SHIFT_LEFT,
  NAT_SHIFT_RIGHT,
  NAT_SUB,
  NAT_SUCC,
  NAT_TYPE,
  NAT_XOR,
  NAT_ZERO,
  STRING_MK,
  STRING_OF_LIST,
  STRING_TYPE,
} from "./names";
import { isPrimitive, markPrimitive, markString } from "./nat";
import { runDefEq } from "./run";
import { beginAttempt, endAttempt, running } from "./status";
import {
  app,
  bvar,
  canon,
  cell,
  constant,
  fieldA,
  fieldB,
  levelSucc,
  levelZero,
  local,
  pi,
  sort,
} from "./terms";

/** What finding out may cost: a definition of Lean's takes some ten thousand steps. */
const MOST_FUEL: i64 = 2_000_000;

function nat(): u32 {
  return constant(NAT_TYPE, 0);
}
function type0(): u32 {
  return sort(levelSucc(levelZero()));
}
function arrow(a: u32, b: u32): u32 {
  return pi(0, a, b);
}
function succ(e: u32): u32 {
  return app(constant(NAT_SUCC, 0), e);
}
function zero(): u32 {
  return constant(NAT_ZERO, 0);
}
function call2(f: u32, a: u32, b: u32): u32 {
  return app(app(constant(f, 0), a), b);
}
function same(a: u32, b: u32): bool {
  return running() && runDefEq(a, b) === 1;
}
function hasType(name: u32, type: u32): bool {
  const c = find(name);
  return c !== 0 && levelCount(c) === 0 && canon(prettyType(c)) === type;
}

/** An inductive type of Type with these two constructors, in order. */
function isTwo(name: u32, first: u32, second: u32): bool {
  const c = find(name);
  if (c === 0 || constantKind(c) !== INDUCTIVE || !hasType(name, type0())) return false;
  if (
    detail(c, IND_PARAMS) !== 0 ||
    detail(c, IND_INDICES) !== 0 ||
    detail(c, IND_CTOR_COUNT) !== 2
  )
    return false;
  const ctors = detail(c, IND_CTORS);
  return fieldA(ctors) === first && fieldA(fieldB(ctors)) === second;
}

function isBool(): bool {
  return (
    isTwo(BOOL_TYPE, BOOL_FALSE, BOOL_TRUE) &&
    hasType(BOOL_FALSE, constant(BOOL_TYPE, 0)) &&
    hasType(BOOL_TRUE, constant(BOOL_TYPE, 0))
  );
}

/** `List.{u} (α : Type u) : Type u` with `nil` and `cons`. */
function isList(): bool {
  const c = find(LIST_TYPE);
  if (c === 0 || constantKind(c) !== INDUCTIVE || levelCount(c) !== 1) return false;
  if (
    detail(c, IND_PARAMS) !== 1 ||
    detail(c, IND_INDICES) !== 0 ||
    detail(c, IND_CTOR_COUNT) !== 2
  )
    return false;
  const ctors = detail(c, IND_CTORS);
  if (fieldA(ctors) !== LIST_NIL || fieldA(fieldB(ctors)) !== LIST_CONS) return false;
  const us = levelParams(c);
  const type = sort(levelSucc(fieldA(us)));
  const list = constant(LIST_TYPE, us);
  const cons = pi(0, bvar(0), pi(0, app(list, bvar(1)), app(list, bvar(2))));
  return (
    canon(prettyType(c)) === pi(0, type, type) &&
    canon(prettyType(find(LIST_NIL))) === pi(0, type, app(list, bvar(0))) &&
    canon(prettyType(find(LIST_CONS))) === pi(0, type, cons)
  );
}

/** Looks at a constant that was just added, and marks it when it is the primitive of its name. */
export function considerPrimitive(name: u32): void {
  if (name === 0 || name > CHAR_OF_NAT) return;
  const c = find(name);
  if (name === NAT_TYPE) {
    if (
      isTwo(NAT_TYPE, NAT_ZERO, NAT_SUCC) &&
      hasType(NAT_ZERO, nat()) &&
      hasType(NAT_SUCC, arrow(nat(), nat()))
    ) {
      markPrimitive(NAT_TYPE);
      markPrimitive(NAT_SUCC);
    }
    return;
  }
  considerString();
  if (!isPrimitive(NAT_TYPE) || constantKind(c) !== DEFINITION) return;
  beginAttempt(MOST_FUEL);
  const right = isFunction(name);
  dropAssumptions();
  if (endAttempt() && right) markPrimitive(name);
}

/** `String` counts once its literals' constructor, `List Char → String`, is there. */
function considerString(): void {
  if (isPrimitive(STRING_TYPE) || find(STRING_TYPE) === 0) return;
  const list = app(constant(LIST_TYPE, cell(levelZero(), 0)), constant(CHAR_TYPE, 0));
  const type = arrow(list, constant(STRING_TYPE, 0));
  if (!isPrimitive(NAT_TYPE) || !isList()) return;
  if (!hasType(CHAR_OF_NAT, arrow(nat(), constant(CHAR_TYPE, 0)))) return;
  if (hasType(STRING_OF_LIST, type)) markString(STRING_OF_LIST);
  else if (hasType(STRING_MK, type)) markString(STRING_MK);
}

/** Whether the definition computes what is accelerated under its name. */
function isFunction(name: u32): bool {
  const binary = arrow(nat(), arrow(nat(), nat()));
  const x = local(0, nat(), 0);
  const y = local(1, nat(), 0);
  const bool = constant(BOOL_TYPE, 0);
  const yes = constant(BOOL_TRUE, 0);
  const no = constant(BOOL_FALSE, 0);
  switch (name) {
    case NAT_PRED:
      return (
        hasType(name, arrow(nat(), nat())) &&
        same(app(constant(name, 0), zero()), zero()) &&
        same(app(constant(name, 0), succ(x)), x)
      );
    case NAT_ADD:
      return (
        hasType(name, binary) &&
        same(call2(name, x, zero()), x) &&
        same(call2(name, x, succ(y)), succ(call2(name, x, y)))
      );
    case NAT_SUB:
      return (
        isPrimitive(NAT_PRED) &&
        hasType(name, binary) &&
        same(call2(name, x, zero()), x) &&
        same(call2(name, x, succ(y)), app(constant(NAT_PRED, 0), call2(name, x, y)))
      );
    case NAT_MUL:
      return (
        isPrimitive(NAT_ADD) &&
        hasType(name, binary) &&
        same(call2(name, x, zero()), zero()) &&
        same(call2(name, x, succ(y)), call2(NAT_ADD, call2(name, x, y), x))
      );
    case NAT_POW:
      return (
        isPrimitive(NAT_MUL) &&
        hasType(name, binary) &&
        same(call2(name, x, zero()), succ(zero())) &&
        same(call2(name, x, succ(y)), call2(NAT_MUL, call2(name, x, y), x))
      );
    case NAT_BEQ:
      return (
        isBool() &&
        hasType(name, arrow(nat(), arrow(nat(), bool))) &&
        same(call2(name, zero(), zero()), yes) &&
        same(call2(name, zero(), succ(y)), no) &&
        same(call2(name, succ(x), zero()), no) &&
        same(call2(name, succ(x), succ(y)), call2(name, x, y))
      );
    case NAT_BLE:
      return (
        isBool() &&
        hasType(name, arrow(nat(), arrow(nat(), bool))) &&
        same(call2(name, zero(), zero()), yes) &&
        same(call2(name, zero(), succ(y)), yes) &&
        same(call2(name, succ(x), zero()), no) &&
        same(call2(name, succ(x), succ(y)), call2(name, x, y))
      );
    case NAT_SHIFT_LEFT: {
      const two = succ(succ(zero()));
      return (
        isPrimitive(NAT_MUL) &&
        hasType(name, binary) &&
        same(call2(name, x, zero()), x) &&
        same(call2(name, x, succ(y)), call2(name, call2(NAT_MUL, two, x), y))
      );
    }
    case NAT_SHIFT_RIGHT: {
      const two = succ(succ(zero()));
      return (
        isPrimitive(NAT_DIV) &&
        hasType(name, binary) &&
        same(call2(name, x, zero()), x) &&
        same(call2(name, x, succ(y)), call2(NAT_DIV, call2(name, x, y), two))
      );
    }
    // Otherwise than step by step: by equations for each case (characterise.ts).
    case NAT_DIV:
    case NAT_MOD:
    case NAT_GCD:
    case NAT_LAND:
    case NAT_LOR:
    case NAT_XOR:
      return hasType(name, binary) && isCharacterised(name);
    case NAT_LOG2:
      return hasType(name, arrow(nat(), nat())) && isCharacterised(name);
    default:
      return false;
  }
}

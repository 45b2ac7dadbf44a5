/**
 * Number and string literals. `Nat` literals stand for `succ`s of `zero`; the functions that the
 * rules accelerate compute on them directly: small ones here, larger ones by the host's helpers.
 * An accelerated name only counts when its constant has been found to be the function meant
 * (primitive.ts marks it).
 */
import { dataWord, detail, find, setDetail } from "./constants";
import { bigCost, bigOp } from "./env";
import {
  BOOL_FALSE,
  BOOL_TRUE,
  CHAR_OF_NAT,
  CHAR_TYPE,
  LIST_CONS,
  LIST_NIL,
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
  NAT_SHIFT_LEFT,
  NAT_SHIFT_RIGHT,
  NAT_SUB,
  NAT_SUCC,
  NAT_XOR,
  NAT_ZERO,
  STRING_TYPE,
} from "./names";
import { burn, DECLINED_MEMORY, fail } from "./status";
import {
  APP,
  CONST,
  NAT,
  app,
  cell,
  constant,
  fieldA,
  fieldB,
  kind,
  levelZero,
  natBig,
  natSmall,
} from "./terms";

/** Word of a constant that says it is the primitive its name promises; for `String`, by which function. */
export const VERIFIED: u32 = 24;
const LARGEST_EXPONENT: u32 = 1 << 24;

export function isPrimitive(name: u32): boolean {
  const c = find(name);
  return c !== 0 && detail(c, VERIFIED) !== 0;
}
export function markPrimitive(name: u32): void {
  const c = find(name);
  if (c !== 0) setDetail(c, VERIFIED, 1);
}
/** `String`'s literals are made by `maker` from now on: what a literal means never changes. */
export function markString(maker: u32): void {
  const c = find(STRING_TYPE);
  if (c !== 0) setDetail(c, VERIFIED, maker);
}

/** Whether `e` is an accelerated function with all its arguments: 0, or how many it takes. */
export function natOperation(e: u32): u32 {
  if (kind(e) !== APP) return 0;
  const f = fieldA(e);
  if (kind(f) === CONST) {
    const name = fieldA(f);
    if ((name === NAT_SUCC || name === NAT_LOG2) && isPrimitive(name)) return 1;
    return 0;
  }
  if (kind(f) !== APP) return 0;
  const g = fieldA(f);
  if (kind(g) !== CONST) return 0;
  const name = fieldA(g);
  if (name < NAT_ADD || name > NAT_POW) return 0;
  return isPrimitive(name) ? 2 : 0;
}

/** The literal that `e` (in normal form) is: a NAT, or `Nat.zero`; else 0. */
export function asLiteral(e: u32): u32 {
  if (kind(e) === NAT) return e;
  if (kind(e) === CONST && fieldA(e) === NAT_ZERO) return natSmall(0);
  return 0;
}

export function isZero(e: u32): boolean {
  if (kind(e) === NAT) return fieldA(e) === 0 && fieldB(e) === 0;
  return kind(e) === CONST && fieldA(e) === NAT_ZERO;
}

/** `n` when `e` is the literal n + 1 or `Nat.succ n`, else 0. */
export function predecessor(e: u32): u32 {
  if (kind(e) === NAT) return isZero(e) ? 0 : literalPred(e);
  if (kind(e) === APP) {
    const f = fieldA(e);
    if (kind(f) === CONST && fieldA(f) === NAT_SUCC) return fieldB(e);
  }
  return 0;
}

export function literalPred(e: u32): u32 {
  if (fieldB(e) === 0) return natSmall(fieldA(e) - 1);
  return natBinary(NAT_SUB, e, natSmall(1));
}
export function literalSucc(e: u32): u32 {
  return natBinary(NAT_ADD, e, natSmall(1));
}

/** A literal as a constructor application: `zero`, or `succ` of a literal. */
export function literalToCtor(e: u32): u32 {
  if (isZero(e)) return constant(NAT_ZERO, 0);
  return app(constant(NAT_SUCC, 0), literalPred(e));
}

export function truth(b: boolean): u32 {
  return constant(b ? BOOL_TRUE : BOOL_FALSE, 0);
}

function fromHost(op: u32, a: u32, b: u32): u32 {
  const cost = bigCost(op, fieldB(a), fieldA(a), fieldB(b), fieldA(b));
  if (!burn(cost < 1e15 ? <i64>cost : 1000000000000000)) return a;
  const r = bigOp(op, fieldB(a), fieldA(a), fieldB(b), fieldA(b));
  if (!(r >= 0)) {
    fail(DECLINED_MEMORY, 0, 0);
    return a;
  }
  if (op === NAT_BEQ || op === NAT_BLE) return truth(r !== 0);
  if (r < 4294967296.0) return natSmall(<u32>r);
  return natBig(<u32>(r - 4294967296.0));
}

/** `op` on two literals; 0 where the rules do not reduce (an exponent too large). */
export function natBinary(op: u32, a: u32, b: u32): u32 {
  if (op === NAT_POW && (fieldB(b) !== 0 || fieldA(b) > LARGEST_EXPONENT)) return 0;
  if (fieldB(a) !== 0 || fieldB(b) !== 0) return fromHost(op, a, b);
  const x = <u64>fieldA(a);
  const y = <u64>fieldA(b);
  let r: u64 = 0;
  switch (op) {
    case NAT_ADD:
      r = x + y;
      break;
    case NAT_SUB:
      r = x < y ? 0 : x - y;
      break;
    case NAT_MUL:
      r = x * y;
      break;
    case NAT_DIV:
      r = y === 0 ? 0 : x / y;
      break;
    case NAT_MOD:
      r = y === 0 ? x : x % y;
      break;
    case NAT_GCD:
      r = gcd(x, y);
      break;
    case NAT_BEQ:
      return truth(x === y);
    case NAT_BLE:
      return truth(x <= y);
    case NAT_LAND:
      r = x & y;
      break;
    case NAT_LOR:
      r = x | y;
      break;
    case NAT_XOR:
      r = x ^ y;
      break;
    case NAT_SHIFT_RIGHT:
      r = y > 31 ? 0 : x >> y;
      break;
    case NAT_SHIFT_LEFT:
      if (y > 31) return x === 0 ? a : fromHost(op, a, b);
      r = x << y;
      break;
    default:
      return fromHost(op, a, b);
  }
  if (r > 0xffffffff) return fromHost(op, a, b);
  return natSmall(<u32>r);
}

function gcd(x: u64, y: u64): u64 {
  while (y !== 0) {
    const t = x % y;
    x = y;
    y = t;
  }
  return x;
}

export function natUnary(op: u32, a: u32): u32 {
  if (op === NAT_SUCC) return literalSucc(a);
  if (fieldB(a) !== 0) return fromHost(NAT_LOG2, a, a);
  const x = fieldA(a);
  return natSmall(x === 0 ? 0 : 31 - clz(x));
}

/** A string literal as `String.ofList` (or `String.mk`) of its characters. */
export function stringToCtor(e: u32): u32 {
  const object = fieldA(e);
  const n = dataWord(object, 0);
  if (!burn(<i64>n)) return e;
  const levels = cell(levelZero(), 0);
  const char = constant(CHAR_TYPE, 0);
  const ofNat = constant(CHAR_OF_NAT, 0);
  const consChar = app(constant(LIST_CONS, levels), char);
  let list = app(constant(LIST_NIL, levels), char);
  for (let i = n; i > 0; i--) {
    list = app(app(consChar, app(ofNat, natSmall(dataWord(object, i)))), list);
  }
  return app(constant(detail(find(STRING_TYPE), VERIFIED), 0), list);
}

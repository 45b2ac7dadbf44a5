/**
 * Whether a definition is the function on numbers that its name promises, where that function
 * recurs otherwise than step by step: div, mod, gcd, land, lor, xor, log2. Each has one equation
 * for each case of its arguments, and is the only function with these equations, since the
 * recursion's first number falls. The equations are checked by definitional equality for variables;
 * the cases are made by assuming what comparisons of the variables come to (assume.ts).
 *
 * A definition may satisfy them as it stands (`direct`: structural or well-founded recursion that
 * unfolds on variables). Or it recurs over a bound (recursion.ts): `H (t + 1) (D a b)` then satisfies
 * them with `H t` for the recursive call, and the definition is `H (x + 1) (D x y)`, or `H x (D x y)`
 * when `H 0 (D 0 y)` is right too. By induction on the bound, `H t (D a b)` is the function wherever
 * a < t (a ≤ t): the first number of the recursive call is smaller than a, so it stays below.
 */
import { assume, dropAssumptions } from "./assume";
import {
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
  NAT_SUB,
  NAT_SUCC,
  NAT_TYPE,
  NAT_ZERO,
} from "./names";
import { isPrimitive } from "./nat";
import { found, numbers, recursive, search, use } from "./recursion";
import { runDefEq, runWhnf } from "./run";
import { running } from "./status";
import { app, constant, local, natSmall } from "./terms";

/** The function in question, and how its equations are read: see {@link self}, {@link again}. */
let name: u32 = 0;
let unary: bool = false;
let bounded: bool = false;
/** The variables: two numbers and a bound. */
let x: u32 = 0;
let y: u32 = 0;
let bound: u32 = 0;
/** Fails once a recursive call could not be written down. */
let writable: bool = true;

function succ(e: u32): u32 {
  return app(constant(NAT_SUCC, 0), e);
}
function zero(): u32 {
  return constant(NAT_ZERO, 0);
}
function two(f: u32, a: u32, b: u32): u32 {
  return app(app(constant(f, 0), a), b);
}
function call(a: u32, b: u32): u32 {
  return unary ? app(constant(name, 0), a) : two(name, a, b);
}
function through(t: u32, a: u32, b: u32): u32 {
  const r = recursive(t, a, b);
  // A second number that changes must be an argument; one that does not may be.
  if (r === 0 || (!fixesSecond() && numbers() !== (unary ? 1 : 2))) writable = false;
  return r === 0 ? zero() : r;
}
/** Whether the recursive call is at the same second number. */
function fixesSecond(): bool {
  return name === NAT_DIV || name === NAT_MOD;
}
/** The function at `a`, `b`: as defined, or with a bound of one more than the call's. */
function self(a: u32, b: u32): u32 {
  return bounded ? through(succ(bound), a, b) : call(a, b);
}
/** Its recursive call at `a`, `b`. */
function again(a: u32, b: u32): u32 {
  return bounded ? through(bound, a, b) : call(a, b);
}

function holds(a: u32, b: u32): bool {
  return writable && running() && runDefEq(a, b) === 1 && running();
}
/** `a` is one of two forms of the same number. */
function either(a: u32, b: u32, c: u32): bool {
  return holds(a, b) || holds(a, c);
}

/** From here on: `a` is not zero. */
function assumePositive(a: u32): void {
  assume(NAT_BLE, natSmall(1), a, true);
  assume(NAT_BEQ, a, zero(), false);
  assume(NAT_BEQ, zero(), a, false);
}

/** The equations of `name` at first number `a`; `isZero`: `a` is zero. */
function equations(a: u32, isZero: bool): bool {
  switch (name) {
    case NAT_DIV:
    case NAT_MOD:
      return divides(a, isZero);
    case NAT_GCD:
      return gcd(a, isZero);
    case NAT_LOG2:
      return logarithm(a, isZero);
    default:
      return bitwise(a, isZero);
  }
}

/**
 * x / y = if y = 0 then 0 else if y ≤ x then (x - y) / y + 1 else 0;
 * x % y = if y = 0 then x else if y ≤ x then (x - y) % y else x.
 * Here y > 0: the other case is {@link byZero}.
 */
function divides(a: u32, isZero: bool): bool {
  const rest = name === NAT_DIV ? zero() : a;
  if (!isZero) {
    assumePositive(y);
    assume(NAT_BLE, y, a, true);
    const next = again(two(NAT_SUB, a, y), y);
    const right = holds(self(a, y), name === NAT_DIV ? succ(next) : next);
    dropAssumptions();
    if (!right) return false;
  }
  assumePositive(y);
  assume(NAT_BLE, y, a, false);
  const right = holds(self(a, y), rest);
  dropAssumptions();
  return right;
}
function byZero(): bool {
  if (name !== NAT_DIV && name !== NAT_MOD) return true;
  const other = succ(x);
  if (name === NAT_DIV) {
    return (
      holds(call(x, zero()), zero()) ||
      (holds(call(zero(), zero()), zero()) && holds(call(other, zero()), zero()))
    );
  }
  return (
    holds(call(x, zero()), x) ||
    (holds(call(zero(), zero()), zero()) && holds(call(other, zero()), other))
  );
}

/** gcd 0 y = y; gcd x y = gcd (y % x) x for x > 0. */
function gcd(a: u32, isZero: bool): bool {
  if (isZero) return holds(self(a, y), y);
  assumeAnyPositive(a);
  const right = holds(self(a, y), again(two(NAT_MOD, y, a), a));
  dropAssumptions();
  return right;
}

/** log2 x = if 2 ≤ x then log2 (x / 2) + 1 else 0. */
function logarithm(a: u32, isZero: bool): bool {
  const two_ = natSmall(2);
  if (!isZero) {
    assumeAnyPositive(a);
    assume(NAT_BLE, two_, a, true);
    const right = holds(self(a, y), succ(again(two(NAT_DIV, a, two_), y)));
    dropAssumptions();
    if (!right) return false;
  }
  assume(NAT_BLE, two_, a, false);
  const right = holds(self(a, y), zero());
  dropAssumptions();
  return right;
}

/**
 * For a function g of two bits: g̅ 0 y and g̅ x 0 as below; for x, y > 0,
 * g̅ x y = 2 · g̅ (x / 2) (y / 2) + g (x % 2) (y % 2).
 */
function bitwise(a: u32, isZero: bool): bool {
  const land = name === NAT_LAND;
  if (isZero) return holds(self(a, y), land ? zero() : y);
  assumeAnyPositive(a);
  let right = holds(self(a, zero()), land ? zero() : a);
  dropAssumptions();
  for (let bits: u32 = 0; right && bits < 4; bits++) {
    const p = (bits & 1) !== 0;
    const q = (bits & 2) !== 0;
    const bit = land ? p && q : name === NAT_LOR ? p || q : p !== q;
    assumeAnyPositive(a);
    assumePositive(y);
    assumeBit(a, p);
    assumeBit(y, q);
    const half = again(two(NAT_DIV, a, natSmall(2)), two(NAT_DIV, y, natSmall(2)));
    const sum = two(NAT_ADD, half, half);
    const double = two(NAT_MUL, natSmall(2), half);
    right = bit ? either(self(a, y), succ(sum), succ(double)) : either(self(a, y), sum, double);
    dropAssumptions();
  }
  return right;
}
function assumeBit(a: u32, one: bool): void {
  assume(NAT_BEQ, two(NAT_MOD, a, natSmall(2)), natSmall(1), one);
}
/** `a` is itself: Lean's bounds are compared with themselves so that they are evaluated. */
function assumeItself(a: u32): void {
  assume(NAT_BEQ, a, a, true);
  assume(NAT_BEQ, succ(a), succ(a), true);
}
function assumeAnyPositive(a: u32): void {
  assumePositive(a);
  assumeItself(a);
}

/** The definition satisfies the equations as it stands. */
function direct(): bool {
  bounded = false;
  writable = true;
  // For x itself; or for 0 and x + 1, where the recursion looks at its number.
  if (needsZero())
    return equations(zero(), true) && (equations(x, false) || equations(succ(x), false));
  return equations(x, false) || (equations(zero(), true) && equations(succ(x), false));
}
/** Functions whose equations for 0 and for positive numbers are different. */
function needsZero(): bool {
  return name !== NAT_DIV && name !== NAT_MOD && name !== NAT_LOG2;
}

/** `name a y` is `H (a + more) (D a y)` in every case of the arguments, or what it comes to at once. */
function linked(a: u32, more: bool): bool {
  const t = more ? succ(a) : a;
  if (name !== NAT_DIV && name !== NAT_MOD) {
    assumeItself(a);
    const right = holds(call(a, y), through(t, a, y));
    dropAssumptions();
    return right;
  }
  for (let less: u32 = 0; less < 2; less++) {
    assumePositive(y);
    assume(NAT_BLE, y, a, less === 0);
    const right =
      holds(call(a, y), through(t, a, y)) ||
      (less === 1 && holds(call(a, y), name === NAT_DIV ? zero() : a));
    dropAssumptions();
    if (!right) return false;
  }
  return true;
}

/** The definition recurs over a bound: some application of a recursor in it satisfies the equations. */
function byBound(): bool {
  return boundIn(x) || boundIn(succ(x));
}
function boundIn(a: u32): bool {
  bounded = true;
  assumePositive(y);
  assumePositive(x);
  assumeItself(x);
  if (name !== NAT_LOG2) assume(NAT_BLE, y, a, true);
  search(runWhnf(call(a, y)), x);
  dropAssumptions();
  for (let i: u32 = 0; i < found() && running(); i++) {
    use(i, fixesSecond() ? 1 : 0);
    writable = true;
    if (isFunctionOf(a)) return true;
  }
  return false;
}
function isFunctionOf(a: u32): bool {
  if (needsZero() && !equations(zero(), true)) return false;
  if (!equations(x, false)) return false;
  // For 0 the function has its value at once, or through the bound as well.
  if (a !== x && !(linked(zero(), true) || valueAtZero(call(zero(), y)))) return false;
  if (linked(a, true)) return true;
  return a === x && linked(a, false) && valueAtZero(through(zero(), zero(), y));
}
/** The function's value at first number 0. */
function valueAtZero(e: u32): bool {
  const same = name === NAT_GCD || (needsZero() && name !== NAT_LAND);
  return holds(e, same ? y : zero());
}

/** Whether definition `f`, whose type is right, is the function that its name promises. */
export function isCharacterised(f: u32): bool {
  name = f;
  unary = f === NAT_LOG2;
  if (!isPrimitive(NAT_BLE) || !isPrimitive(NAT_BEQ)) return false;
  const nat = constant(NAT_TYPE, 0);
  // A recursion may mention y besides its arguments where y stays the same: y has the lower number.
  y = local(0, nat, 0);
  x = local(1, nat, 0);
  bound = local(2, nat, 0);
  let needed = isPrimitive(NAT_SUB);
  if (f === NAT_GCD) needed = isPrimitive(NAT_MOD);
  else if (f === NAT_LOG2) needed = isPrimitive(NAT_DIV);
  else if (f !== NAT_DIV && f !== NAT_MOD) {
    needed =
      isPrimitive(NAT_DIV) && isPrimitive(NAT_MOD) && isPrimitive(NAT_ADD) && isPrimitive(NAT_MUL);
  }
  if (!needed) return false;
  writable = true;
  return byZero() && (direct() || byBound());
}

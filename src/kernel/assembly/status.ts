/**
 * What the running check has come to: still going, rejected, or declined. Every loop that can be
 * long looks at `running()`; once it is false nothing more is decided and the caller unwinds.
 */
/** Outcomes. `REJECT_*` codes are named for people in ../host/reasons.ts, in the same order. */
export const OK: u32 = 0;
export const DECLINED_FUEL: u32 = 1;
export const DECLINED_MEMORY: u32 = 2;
export const DECLINED_DEPTH: u32 = 3;
export const DECLINED_UNSUPPORTED: u32 = 4;

export const TYPE_MISMATCH: u32 = 10;
export const FUNCTION_EXPECTED: u32 = 11;
export const TYPE_EXPECTED: u32 = 12;
export const UNKNOWN_CONSTANT: u32 = 13;
export const LEVEL_COUNT: u32 = 14;
export const UNKNOWN_LEVEL_PARAM: u32 = 15;
export const LOOSE_BVAR: u32 = 16;
export const INVALID_PROJECTION: u32 = 17;
export const PROJECTION_FROM_PROP: u32 = 18;
export const DUPLICATE_NAME: u32 = 19;
export const DUPLICATE_LEVEL_PARAM: u32 = 20;
export const THEOREM_NOT_PROP: u32 = 21;
export const LITERAL_WITHOUT_TYPE: u32 = 22;
export const QUOT_NEEDS_EQ: u32 = 23;
export const FREE_VARIABLE: u32 = 24;

export const INDUCTIVE_NOT_SORT: u32 = 30;
export const INDUCTIVE_TOO_FEW_PARAMS: u32 = 31;
export const INDUCTIVE_PARAM_MISMATCH: u32 = 32;
export const INDUCTIVE_UNIVERSE_MISMATCH: u32 = 33;
export const CTOR_PARAM_MISMATCH: u32 = 34;
export const CTOR_RESULT: u32 = 35;
export const CTOR_UNIVERSE: u32 = 36;
export const NON_POSITIVE: u32 = 37;
export const INVALID_OCCURRENCE: u32 = 38;
export const NESTED_PARAMS: u32 = 39;
export const RECURSOR_MISMATCH: u32 = 40;
export const EMPTY_MUTUAL: u32 = 41;
export const PRIMITIVE_MISMATCH: u32 = 42;

let status: u32 = OK;
let expected: u32 = 0;
let actual: u32 = 0;
let fuel: i64 = 0;
let fuelGiven: i64 = 0;
let hugePower: u32 = 0;

/** Starts a check with `units` of fuel. */
export function begin(units: f64): void {
  status = OK;
  expected = 0;
  actual = 0;
  hugePower = 0;
  fuel = <i64>units;
  fuelGiven = fuel;
}

export function running(): bool {
  return status === OK;
}

/** Ends the check. The first failure is the one that is reported. */
export function fail(code: u32, want: u32, have: u32): void {
  if (status !== OK) return;
  status = code;
  expected = want;
  actual = have;
}

/** A power of literals whose exponent is too large to compute. */
export function noteHugePower(e: u32): void {
  hugePower = e;
}
/**
 * Unfolding such a power would recur as often as its exponent says: that can only end for want of
 * memory, so it ends at once. What compares the power as it is written goes on.
 */
export function declineHugePower(e: u32): bool {
  if (e !== hugePower) return false;
  fail(DECLINED_MEMORY, 0, 0);
  return true;
}

/** Takes `n` units of fuel; false when they are gone. */
export function burn(n: i64): bool {
  fuel -= n;
  if (fuel < 0) {
    fail(DECLINED_FUEL, 0, 0);
    return false;
  }
  return status === OK;
}

let keptFuel: i64 = 0;
let attemptFuel: i64 = 0;

/** Starts something that may be given up after `units` of fuel without ending the check. */
export function beginAttempt(units: i64): void {
  keptFuel = fuel;
  attemptFuel = units < fuel ? units : fuel;
  fuel = attemptFuel;
}
/**
 * Ends it; false when it did not get to its end, which is forgotten: only fuel and memory that are
 * gone for the check as a whole end that as well.
 */
export function endAttempt(): bool {
  const ended = status === OK;
  const left: i64 = fuel < 0 ? 0 : fuel;
  fuel = keptFuel - (attemptFuel - left);
  if (status !== DECLINED_MEMORY && fuel > 0) {
    status = OK;
    expected = 0;
    actual = 0;
  }
  return ended;
}

export function statusCode(): u32 {
  return status;
}
/** A term, or 0; for `unknown-constant` and the like a name. */
export function statusExpected(): u32 {
  return expected;
}
export function statusActual(): u32 {
  return actual;
}
export function fuelUsed(): f64 {
  return <f64>(fuelGiven - (fuel < 0 ? 0 : fuel));
}

/**
 * Comparisons of numbers taken as decided while a definition is held to its equations
 * (characterise.ts): `Nat.ble a b` or `Nat.beq a b`, for terms over local variables, counts as
 * `true` or `false`. Every other time there are none, and nothing here is reached.
 *
 * Whatever numbers are put for the variables, each comparison has one of the two values; so an
 * equation that holds under an assumption holds for all numbers of which the assumption is true.
 */
import { callDefEq } from "./ask";
import { NAT_BEQ, NAT_BLE } from "./names";
import { truth } from "./nat";
import { enter4, leave, lastResult, resumeAt, setSlot, slot } from "./stack";
import { NAT_ASSUMED_FIRST, NAT_ASSUMED_SECOND } from "./steps";
import { clearTables } from "./tables";
import { fieldA, fieldB } from "./terms";

/** Words of an assumption: function, first argument, second argument, value. */
const WORDS: u32 = 4;
const MOST: u32 = 12;
const ASSUMED: usize = memory.data(12 * 16);
let count: u32 = 0;

function word(i: u32, k: u32): u32 {
  return load<u32>(ASSUMED + ((i * WORDS + k) << 2));
}

/** `op a b` has this value from now on. */
export function assume(op: u32, a: u32, b: u32, value: bool): void {
  if (count === MOST) return;
  const at = ASSUMED + ((count * WORDS) << 2);
  store<u32>(at, op);
  store<u32>(at, a, 4);
  store<u32>(at, b, 8);
  store<u32>(at, value ? 1 : 0, 12);
  count++;
  clearTables();
}

/** Nothing is assumed any more, and no answer that rests on an assumption is kept. */
export function dropAssumptions(): void {
  if (count === 0) return;
  count = 0;
  clearTables();
}

/** Whether anything is assumed. */
export function isAssuming(): bool {
  return count !== 0;
}
export function isAssumable(op: u32): bool {
  return count !== 0 && (op === NAT_BLE || op === NAT_BEQ);
}

/** Asks for what comparison `e` is assumed to be: `true`, `false`, or 0. Slots: 0 e, 1 index. */
export function callAssumed(e: u32): void {
  enter4(NAT_ASSUMED_FIRST, e, 0, 0, 0);
  next(0);
}

function next(from: u32): void {
  const e = slot(0);
  const op = fieldA(fieldA(fieldA(e)));
  for (let i = from; i < count; i++) {
    if (word(i, 0) !== op) continue;
    setSlot(1, i);
    resumeAt(NAT_ASSUMED_FIRST);
    callDefEq(fieldB(fieldA(e)), word(i, 1));
    return;
  }
  leave(4, 0);
}

export function stepNatAssumedFirst(): void {
  if (lastResult() === 0) {
    next(slot(1) + 1);
    return;
  }
  resumeAt(NAT_ASSUMED_SECOND);
  callDefEq(fieldB(slot(0)), word(slot(1), 2));
}

export function stepNatAssumedSecond(): void {
  if (lastResult() === 0) next(slot(1) + 1);
  else leave(4, truth(word(slot(1), 3) !== 0));
}

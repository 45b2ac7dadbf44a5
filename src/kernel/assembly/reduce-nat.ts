/** Accelerated functions on numbers: the arguments to literals, then the computation (nat.ts). */
import { callWhnf } from "./ask";
import { callAssumed, isAssumable } from "./assume";
import { asLiteral, natBinary, natOperation, natUnary } from "./nat";
import { lastResult, leave, resumeAt, setSlot, slot } from "./stack";
import { noteHugePower } from "./status";
import { NAT_ASSUMED, NAT_SECOND } from "./steps";
import { fieldA, fieldB } from "./terms";

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
  if (b === 0) {
    undecided(e);
    return;
  }
  const r = natBinary(fieldA(fieldA(fieldA(e))), slot(1), b);
  if (r === 0) noteHugePower(e);
  leave(4, r);
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

/** Contracting spines: beta and zeta at the head, all that can be contracted at once. */
import { pushArgs } from "./ask";
import { instantiateMany } from "./rebuild";
import { at, cutTo, here, push, reserve } from "./stack";
import { burn, running } from "./status";
import { LAM, LET, app, argCount, fieldB, fieldC, head, kind } from "./terms";

/** `f` applied to the words on the stack from `from` up to `to`. */
export function applyFrom(f: u32, from: u32, to: u32): u32 {
  // A row that could not be pushed is not there.
  if (!running()) return f;
  let r = f;
  for (let o = from; o < to; o += 4) r = app(r, at(o));
  return r;
}

/** `f` applied to arguments `i`, … of the `n` of spine `e`. */
export function applyRest(f: u32, e: u32, n: u32, i: u32): u32 {
  if (i >= n) return f;
  if (i + 1 === n) return app(f, fieldB(e));
  const offset = pushArgs(e, n);
  if (!running()) return e;
  const r = applyFrom(f, offset + (i << 2), offset + (n << 2));
  cutTo(offset);
  return r;
}

/** Beta: `(fun x … => b) a … ⟶ b[a …] …`, all leading lambdas that have an argument at once. */
export function beta(e: u32): u32 {
  const n = argCount(e);
  const offset = pushArgs(e, n);
  if (!running()) return e;
  let f = head(e);
  let m: u32 = 0;
  while (m < n && kind(f) === LAM) {
    f = fieldB(f);
    m++;
  }
  const r = applyFrom(instantiateMany(f, offset, m), offset + (m << 2), offset + (n << 2));
  cutTo(offset);
  return r;
}

/** `body` (under lambdas) applied to all arguments of spine `e`, contracted at once. */
export function betaHead(f: u32, e: u32): u32 {
  const n = argCount(e);
  if (n === 0) return f;
  const offset = pushArgs(e, n);
  if (!running()) return e;
  let b = f;
  let m: u32 = 0;
  while (m < n && kind(b) === LAM) {
    b = fieldB(b);
    m++;
  }
  const r = applyFrom(instantiateMany(b, offset, m), offset + (m << 2), offset + (n << 2));
  cutTo(offset);
  return r;
}

/** Zeta: `(let x := v; b) ā ⟶ b[v] ā`, a chain of lets at once. */
export function zeta(e: u32, h: u32): u32 {
  const n = argCount(e);
  const args = pushArgs(e, n);
  if (!running()) return e;
  const values = here();
  let m: u32 = 0;
  let b = h;
  while (kind(b) === LET) {
    const v = instantiateMany(fieldB(b), values, m);
    if (!reserve(1) || !burn(1)) break;
    push(v);
    m++;
    b = fieldC(b);
  }
  const body = instantiateMany(b, values, m);
  const r = applyFrom(body, args, args + (n << 2));
  cutTo(args);
  return r;
}

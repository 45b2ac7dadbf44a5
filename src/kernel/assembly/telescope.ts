/**
 * Telescopes of local variables for the inductive rules: a vector of triples (local, its type with
 * binder names, the binder's meta). Binding a term over a stretch of one abstracts all its locals
 * at once.
 */
import { abstractMany, instantiateMany } from "./rebuild";
import { cutTo, here, push, reserve } from "./stack";
import { app, binder, canon, local } from "./terms";
import { vecGet, vecLength, vecPush } from "./vectors";

let nextNumber: u32 = 0;

export function resetLocals(): void {
  nextNumber = 0;
}

export function telescopeLength(v: u32): u32 {
  return vecLength(v) / 3;
}
export function localAt(v: u32, i: u32): u32 {
  return vecGet(v, 3 * i);
}
export function localTypeAt(v: u32, i: u32): u32 {
  return vecGet(v, 3 * i + 1);
}
export function metaAt(v: u32, i: u32): u32 {
  return vecGet(v, 3 * i + 2);
}

/** A new local variable of `type`, appended to telescope `v`. */
export function pushLocal(v: u32, m: u32, type: u32): u32 {
  const x = local(nextNumber++, canon(type), m);
  vecPush(v, x);
  vecPush(v, type);
  vecPush(v, m);
  return x;
}

/** Locals `from` to `to` of `v` on the stack; their offset. */
function toStack(v: u32, from: u32, to: u32): u32 {
  const offset = here();
  if (!reserve(to - from + 8)) return offset;
  for (let i = from; i < to; i++) push(localAt(v, i));
  return offset;
}

/** `e`, a body under `to - from` binders, with locals `from` to `to` of `v` for them. */
export function openWith(e: u32, v: u32, from: u32, to: u32): u32 {
  const offset = toStack(v, from, to);
  const r = instantiateMany(e, offset, to - from);
  cutTo(offset);
  return r;
}

/** Binders of kind `k` (LAM or PI) for locals `from` to `to` of `v`, around `body`. */
export function bind(k: u32, v: u32, from: u32, to: u32, body: u32): u32 {
  const offset = toStack(v, from, to);
  let r = abstractMany(body, offset, to - from);
  for (let i = to; i > from; i--) {
    const type = abstractMany(localTypeAt(v, i - 1), offset, i - 1 - from);
    r = binder(k, metaAt(v, i - 1), type, r);
  }
  cutTo(offset);
  return r;
}

/** `f` applied to locals `from` to `to` of `v`. */
export function applyLocals(f: u32, v: u32, from: u32, to: u32): u32 {
  let r = f;
  for (let i = from; i < to; i++) r = app(r, localAt(v, i));
  return r;
}

/**
 * The door: declarations of constants that are not inductive. Each is checked in the environment
 * as it is and then added. What is stored are the pretty terms; what is checked, their twins.
 */
import { setScope } from "./ask";
import { AXIOM, DEFINITION, OPAQUE, THEOREM, addConstant, find } from "./constants";
import { isAlwaysZero } from "./levels";
import { runDefEq, runInfer, runWhnf } from "./run";
import {
  burn,
  DUPLICATE_LEVEL_PARAM,
  DUPLICATE_NAME,
  FREE_VARIABLE,
  LOOSE_BVAR,
  THEOREM_NOT_PROP,
  TYPE_EXPECTED,
  TYPE_MISMATCH,
  fail,
  running,
} from "./status";
import { SORT, canon, fieldA, fieldB, kind, localRange, looseRange } from "./terms";

/** Names are new, level parameters distinct. `params` is a list of PARAM levels. */
export function checkHeader(name: u32, params: u32): void {
  if (find(name) !== 0) fail(DUPLICATE_NAME, 0, 0);
  checkParams(params);
}

export function checkParams(params: u32): void {
  for (let p = params; p !== 0; p = fieldB(p)) {
    for (let q = fieldB(p); q !== 0; q = fieldB(q)) {
      if (!burn(1)) return;
      if (fieldA(p) === fieldA(q)) fail(DUPLICATE_LEVEL_PARAM, 0, 0);
    }
  }
  setScope(params);
}

export function checkClosed(e: u32): void {
  if (looseRange(e) !== 0) fail(LOOSE_BVAR, 0, 0);
  if (localRange(e) !== 0) fail(FREE_VARIABLE, 0, 0);
}

/** `type` is closed and a type; the level of its sort, or 0. */
export function checkType(type: u32): u32 {
  checkClosed(type);
  if (!running()) return 0;
  const s = runInfer(canon(type), false);
  if (!running()) return 0;
  const w = runWhnf(s);
  if (!running()) return 0;
  if (kind(w) !== SORT) {
    fail(TYPE_EXPECTED, w, canon(type));
    return 0;
  }
  return fieldA(w);
}

function checkValue(value: u32, type: u32): void {
  checkClosed(value);
  if (!running()) return;
  const found = runInfer(canon(value), false);
  if (!running()) return;
  if (runDefEq(canon(type), found) === 0) fail(TYPE_MISMATCH, canon(type), found);
}

/** Axioms, definitions, theorems, opaques; `value` 0 for an axiom. Adds nothing. */
export function checkDeclaration(k: u32, name: u32, params: u32, type: u32, value: u32): void {
  checkHeader(name, params);
  if (!running()) return;
  const level = checkType(type);
  if (!running()) return;
  if (k === THEOREM && !isAlwaysZero(level)) {
    fail(THEOREM_NOT_PROP, 0, canon(type));
    return;
  }
  if (k !== AXIOM) checkValue(value, type);
}

/** Adds what was checked. */
export function addDeclaration(
  k: u32,
  name: u32,
  params: u32,
  type: u32,
  value: u32,
  height: u32,
): void {
  addConstant(k, name, params, type, k === AXIOM ? 0 : value, k === DEFINITION ? height : 0);
}

export function isDeclarationKind(k: u32): bool {
  return k === AXIOM || k === DEFINITION || k === THEOREM || k === OPAQUE;
}

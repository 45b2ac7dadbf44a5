/** Constructors' applications and structures, as eta sees them. */
import {
  CTOR,
  CTOR_FIELDS,
  CTOR_PARAMS,
  INDUCTIVE,
  IND_CTOR_COUNT,
  IND_REC,
  constantKind,
  detail,
  find,
  structureOf,
} from "./constants";
import { CONST, argCount, fieldA, head, kind } from "./terms";

/** The inductive type whose constructor heads `e`, with all its arguments; or 0. */
export function ctorOf(e: u32): u32 {
  const h = head(e);
  if (kind(h) !== CONST) return 0;
  const c = find(fieldA(h));
  if (c === 0 || constantKind(c) !== CTOR) return 0;
  return argCount(e) === detail(c, CTOR_PARAMS) + detail(c, CTOR_FIELDS) ? c : 0;
}

/** The structure (one constructor, no indices, not recursive) that `type` is of, or 0. */
export function etaStructure(type: u32): u32 {
  const h = head(type);
  if (kind(h) !== CONST) return 0;
  const ind = structureOf(fieldA(h));
  if (ind === 0 || detail(ind, IND_REC) !== 0) return 0;
  return constantKind(ind) === INDUCTIVE && detail(ind, IND_CTOR_COUNT) === 1 ? ind : 0;
}

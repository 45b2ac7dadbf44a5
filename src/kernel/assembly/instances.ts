/** Types and values of constants at the levels of an occurrence; cached by the occurrence. */
import { levelParams, prettyType, prettyValue } from "./constants";
import { instantiateLevels } from "./rebuild";
import { TYPE_OF, UNFOLDED, lookup, remember } from "./tables";
import { canon, fieldB } from "./terms";

/** The type of the CONST term `e` of constant `c`, at its levels; cached by the term. */
export function typeAt(c: u32, e: u32): u32 {
  const type = canon(prettyType(c));
  const levels = fieldB(e);
  if (levels === 0) return type;
  const known = lookup(TYPE_OF, e, 0);
  if (known !== 0) return known;
  const result = instantiateLevels(type, levelParams(c), levels);
  remember(TYPE_OF, e, 0, result);
  return result;
}

/** The value of the CONST term `e` of constant `c`, at its levels; cached by the term. */
export function valueAt(c: u32, e: u32): u32 {
  const value = canon(prettyValue(c));
  const levels = fieldB(e);
  if (levels === 0) return value;
  const known = lookup(UNFOLDED, e, 0);
  if (known !== 0) return known;
  const result = instantiateLevels(value, levelParams(c), levels);
  remember(UNFOLDED, e, 0, result);
  return result;
}

/** Whether a term mentions constants: one walk over its nodes with the kernel's stack. */
import { at, cutTo, here, push, reserve } from "./stack";
import { burn } from "./status";
import { VISITED, clearTable, lookup, remember } from "./tables";
import { APP, CONST, LAM, LET, PI, PROJ, fieldA, fieldB, fieldC, kind } from "./terms";
import { vecGet, vecLength } from "./vectors";

/** Whether `e` mentions a constant named by every `stride`-th word of vector `names`. */
export function mentions(e: u32, names: u32, stride: u32): bool {
  clearTable(VISITED);
  const bottom = here();
  push(e);
  while (here() > bottom) {
    const x = at(here() - 4);
    cutTo(here() - 4);
    const k = kind(x);
    if (k === CONST) {
      for (let i: u32 = 0; i < vecLength(names); i += stride) {
        if (vecGet(names, i) === fieldA(x)) {
          cutTo(bottom);
          return true;
        }
      }
      continue;
    }
    if (k < APP || k > PROJ || (k !== APP && k !== LAM && k !== PI && k !== LET && k !== PROJ))
      continue;
    if (lookup(VISITED, x, 0) !== 0) continue;
    remember(VISITED, x, 0, 1);
    if (!burn(1) || !reserve(8)) break;
    if (k === PROJ) push(fieldC(x));
    else {
      push(fieldA(x));
      push(fieldB(x));
      if (k === LET) push(fieldC(x));
    }
  }
  cutTo(bottom);
  return false;
}

/**
 * The constants of the environment. A constant is an object of four units in the arena; a table
 * from names to constants is found again from the arena after a snapshot.
 *
 * Words 0, 1: kind | constant kind << 8, units. 2 name, 3 level parameters (list of PARAM levels),
 * 4 their number, 5 type, 6 value, 7 height; from 8 on by kind, see the accessors.
 */
import { allocUnits, arenaStart, walkFrom, walkNext, walkSkip } from "./arena";
import { allocBlock, freeBlock } from "./memory";
import { CONST, CONSTANT, DATA, fieldA, fieldB, kind, listLength } from "./terms";

export const AXIOM: u32 = 1;
export const DEFINITION: u32 = 2;
export const THEOREM: u32 = 3;
export const OPAQUE: u32 = 4;
export const QUOT: u32 = 5;
export const INDUCTIVE: u32 = 6;
export const CTOR: u32 = 7;
export const RECURSOR: u32 = 8;

export const QUOT_TYPE: u32 = 0;
export const QUOT_MK: u32 = 1;
export const QUOT_LIFT: u32 = 2;
export const QUOT_IND: u32 = 3;

/** Height of an `abbrev`: unfolded before everything else. */
export const ABBREV: u32 = 0xffffffff;

const UNITS: u32 = 4;
const INITIAL_LOG: u32 = 14;

/** name → constant. */
let byName: u32 = 0;
let byNameLog: u32 = 0;

export function initConstants(): void {
  byNameLog = INITIAL_LOG;
  byName = allocBlock(byNameLog);
}
export function dropConstants(): void {
  freeBlock(byName, byNameLog);
  byName = 0;
}
export function constantsBytes(): u32 {
  return 1 << byNameLog;
}

/** Fills the table from the arena. */
export function rebuildConstants(): void {
  initConstants();
  walkFrom(arenaStart());
  for (let e = walkNext(); e !== 0; e = walkNext()) {
    const k = kind(e);
    if (k === CONSTANT) setByName(constantName(e), e);
    walkSkip(k >= CONSTANT ? load<u32>(e, 4) : 1);
  }
}

function setByName(name: u32, c: u32): void {
  while (name << 2 >= 1 << byNameLog) {
    const fresh = allocBlock(byNameLog + 1);
    if (fresh === 0) return;
    memory.copy(fresh, byName, 1 << byNameLog);
    freeBlock(byName, byNameLog);
    byName = fresh;
    byNameLog++;
  }
  store<u32>(byName + (name << 2), c);
}

/** The constant of this name, or 0. */
export function find(name: u32): u32 {
  if (name << 2 >= 1 << byNameLog) return 0;
  return load<u32>(byName + (name << 2));
}

/** Forgets the names of constants from arena address `at` up. */
export function forgetConstants(at: u32): void {
  walkFrom(at);
  for (let e = walkNext(); e !== 0; e = walkNext()) {
    const k = kind(e);
    if (k === CONSTANT) {
      const name = constantName(e);
      if (find(name) === e) setByName(name, 0);
    }
    walkSkip(k >= CONSTANT ? load<u32>(e, 4) : 1);
  }
}

/** Takes a constant out again; its object stays behind as data. */
export function removeConstant(name: u32): void {
  const c = find(name);
  if (c === 0) return;
  store<u32>(c, DATA);
  setByName(name, 0);
}

/** Adds a constant; what its kind has beyond the common words is stored by the caller. */
export function addConstant(
  k: u32,
  name: u32,
  params: u32,
  type: u32,
  value: u32,
  height: u32,
): u32 {
  const c = allocUnits(UNITS);
  for (let i: u32 = 0; i < UNITS << 5; i += 4) store<u32>(c + i, 0);
  store<u32>(c, CONSTANT | (k << 8));
  store<u32>(c, UNITS, 4);
  store<u32>(c, name, 8);
  store<u32>(c, params, 12);
  store<u32>(c, listLength(params), 16);
  store<u32>(c, type, 20);
  store<u32>(c, value, 24);
  store<u32>(c, height, 28);
  setByName(name, c);
  return c;
}

export function constantKind(c: u32): u32 {
  return (load<u32>(c) >> 8) & 0xff;
}
export function constantName(c: u32): u32 {
  return load<u32>(c, 8);
}
export function levelParams(c: u32): u32 {
  return load<u32>(c, 12);
}
export function levelCount(c: u32): u32 {
  return load<u32>(c, 16);
}
/** With binder names; its canonical twin is what checking uses. */
export function prettyType(c: u32): u32 {
  return load<u32>(c, 20);
}
export function prettyValue(c: u32): u32 {
  return load<u32>(c, 24);
}
export function height(c: u32): u32 {
  return load<u32>(c, 28);
}
/** Word `i` ≥ 8 of what belongs to the constant's kind. */
export function detail(c: u32, i: u32): u32 {
  return load<u32>(c + (i << 2));
}
export function setDetail(c: u32, i: u32, word: u32): void {
  store<u32>(c + (i << 2), word);
}

// Inductive types: words
export const IND_PARAMS: u32 = 8;
export const IND_INDICES: u32 = 9;
export const IND_CTOR_COUNT: u32 = 10;
/** A raw list of names. */
export const IND_CTORS: u32 = 11;
export const IND_ALL: u32 = 12;
export const IND_REC: u32 = 13;
/** Number of nested occurrences' auxiliary types. */
export const IND_NESTED: u32 = 14;
// Constructors
export const CTOR_PARAMS: u32 = 8;
export const CTOR_FIELDS: u32 = 9;
export const CTOR_INDUCT: u32 = 10;
export const CTOR_INDEX: u32 = 11;
// Recursors
export const REC_PARAMS: u32 = 8;
export const REC_INDICES: u32 = 9;
export const REC_MOTIVES: u32 = 10;
export const REC_MINORS: u32 = 11;
export const REC_K: u32 = 12;
/** A data object of (constructor, fields, right-hand side) triples. */
export const REC_RULES: u32 = 13;
export const REC_RULE_COUNT: u32 = 14;
export const REC_ALL: u32 = 15;
/** The inductive type of the major premise. */
export const REC_INDUCT: u32 = 16;
// Quotients
export const QUOT_ROLE: u32 = 8;

/** An object of `n` words after its two words of header. */
export function dataObject(n: u32): u32 {
  const units = (n + 2 + 7) >> 3;
  const d = allocUnits(units);
  for (let i: u32 = 0; i < units << 5; i += 4) store<u32>(d + i, 0);
  store<u32>(d, DATA);
  store<u32>(d, units, 4);
  return d;
}
export function dataWord(d: u32, i: u32): u32 {
  return load<u32>(d + 8 + (i << 2));
}
export function setDataWord(d: u32, i: u32, word: u32): void {
  store<u32>(d + 8 + (i << 2), word);
}

/** The constant when `e` is a CONST that delta unfolds (definitions and theorems), or 0. */
export function unfoldable(e: u32): u32 {
  if (kind(e) !== CONST) return 0;
  const c = find(fieldA(e));
  if (c === 0) return 0;
  const k = constantKind(c);
  if (k !== DEFINITION && k !== THEOREM) return 0;
  return listLength(fieldB(e)) === levelCount(c) ? c : 0;
}

/** The inductive type when it has one constructor and no indices, or 0. */
export function structureOf(name: u32): u32 {
  const c = find(name);
  if (c === 0 || constantKind(c) !== INDUCTIVE) return 0;
  return detail(c, IND_CTOR_COUNT) === 1 && detail(c, IND_INDICES) === 0 ? c : 0;
}
export function onlyCtor(structure: u32): u32 {
  return find(fieldA(detail(structure, IND_CTORS)));
}

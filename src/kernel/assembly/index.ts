/** What the host calls. Terms, levels and lists are addresses; names are numbers of the host. */
import {
  arenaClean,
  arenaReset,
  arenaTop,
  arenaUsed,
  canAlloc,
  initArena,
  loadArena,
  saveArena,
} from "./arena";
import {
  constantsBytes,
  dataObject,
  detail as constantDetail,
  dropConstants,
  find as findConstant,
  forgetConstants,
  initConstants,
  rebuildConstants,
  setDataWord,
  dataWord as dataWordAt,
} from "./constants";
import { addDeclaration, checkDeclaration } from "./door";
import { checkBlock } from "./inductive";
import { setScope } from "./ask";
import {
  beginScratch,
  dropTable,
  endScratch,
  forget,
  initScratch,
  initTable,
  rebuildTable,
  SMALLEST_LOG,
  tableBytes,
  termCount,
} from "./intern";
import { initLevels, levelEq as equalLevels, levelLeq as leqLevels } from "./levels";
import { initMemory, memoryFree, memoryTop, restoreMemory } from "./memory";
import { considerPrimitive } from "./primitive";
import { addQuot } from "./quot";
import { runDefEq, runInfer, runWhnf } from "./run";
import { dropStack, initStack, resetStack, stackBytes } from "./stack";
import {
  begin as beginStatus,
  fail,
  FREE_VARIABLE,
  LOOSE_BVAR,
  running,
  statusCode,
} from "./status";
import { clearTables, dropTables, initTables, tablesBytes } from "./tables";
import { canon, localRange, looseRange, setPretty } from "./terms";
import { dropVectors, initVectors } from "./vectors";

export { fuelUsed, statusActual, statusCode, statusExpected } from "./status";
export {
  app,
  binder,
  bvar,
  canon,
  cell,
  constant,
  letIn,
  levelImax,
  levelMax,
  levelParam,
  levelSucc,
  levelZero,
  natBig,
  natSmall,
  proj,
  rawCell,
  setPretty,
  sort,
  str,
} from "./terms";
export { termCount } from "./intern";
export { blockBegin, blockCtor, blockType } from "./block";
export { arenaPeak, arenaTop, arenaUsed } from "./arena";
export { cacheHits, cacheMisses, setCaching } from "./tables";
export { setMemoryLimit } from "./memory";

/** Where a snapshot keeps what is in globals: twelve words. */
const SAVED: usize = memory.data(48);

/** Makes an empty environment. */
export function init(): void {
  beginStatus(1e15);
  initMemory();
  initArena();
  initTable(SMALLEST_LOG);
  fresh();
  initConstants();
}

function fresh(): void {
  initScratch();
  initTables();
  initStack();
  initVectors();
  initLevels();
  setPretty(false);
}

/** Starts a call with this much fuel. */
export function begin(fuel: f64): void {
  beginStatus(fuel);
  initLevels();
  resetStack();
  clearTables();
  setPretty(false);
}

/** Frees what was made since the arena's top was `at`; constants too. */
export function rollback(at: u32): void {
  if (at === arenaTop()) return;
  forgetConstants(at);
  forget(at, !running());
  arenaReset(at);
}

export function find(name: u32): u32 {
  return findConstant(name);
}
/** Word `i` of the object at `address`. */
export function word(address: u32, i: u32): u32 {
  return constantDetail(address, i);
}

/** An object for the code points of a string: their number, then they; 0 when memory is out. */
export function stringObject(n: u32): u32 {
  if (!canAlloc((n + 3 + 7) >> 3)) return 0;
  const d = dataObject(n + 1);
  setDataWord(d, 0, n);
  return d;
}
export function setStringPoint(d: u32, i: u32, point: u32): void {
  setDataWord(d, i + 1, point);
}
export function stringLength(d: u32): u32 {
  return dataWordAt(d, 0);
}
export function stringPoint(d: u32, i: u32): u32 {
  return dataWordAt(d, i + 1);
}
export function dataAt(d: u32, i: u32): u32 {
  return dataWordAt(d, i);
}

/** Checks an axiom, definition, theorem or opaque; adds it. The status says how it went. */
export function declare(k: u32, name: u32, params: u32, type: u32, value: u32, height: u32): u32 {
  if (!running()) return statusCode();
  const top = arenaTop();
  beginScratch();
  checkDeclaration(k, name, params, type, value);
  endScratch();
  if (!running()) return statusCode();
  arenaReset(top);
  clearTables();
  addDeclaration(k, name, params, type, value, height);
  settle(name);
  return statusCode();
}

/** Marks primitives; what that needed is dropped. */
function settle(name: u32): void {
  const top = arenaTop();
  beginScratch();
  considerPrimitive(name);
  endScratch();
  if (!running() || arenaTop() === top) return;
  arenaReset(top);
  clearTables();
}

/** Checks the block that was stated with `blockBegin`, …; adds it. */
export function declareBlock(name: u32): u32 {
  if (running()) checkBlock();
  if (running()) settle(name);
  return statusCode();
}

export function declareQuot(): u32 {
  if (running()) addQuot();
  return statusCode();
}

function closed(e: u32): bool {
  if (looseRange(e) !== 0) fail(LOOSE_BVAR, 0, 0);
  if (localRange(e) !== 0) fail(FREE_VARIABLE, 0, 0);
  return running();
}

/** Services: 0 when the status says why not. `params`: the level parameters that may occur. */
export function whnf(e: u32): u32 {
  return closed(e) ? runWhnf(canon(e)) : 0;
}
export function inferType(e: u32, params: u32): u32 {
  setScope(params);
  return closed(e) ? runInfer(canon(e), false) : 0;
}
export function isDefEq(a: u32, b: u32): u32 {
  return closed(a) && closed(b) ? runDefEq(canon(a), canon(b)) : 0;
}
export function levelLeq(a: u32, b: u32): bool {
  return leqLevels(a, b);
}
export function levelEq(a: u32, b: u32): bool {
  return equalLevels(a, b);
}

/** Bytes in use by the environment: its arena and tables. */
export function memoryUsed(): u32 {
  return arenaUsed() + tableBytes() + constantsBytes() + tablesBytes() + stackBytes();
}
/** Bytes that hold anything, free blocks included. */
export function memoryExtent(): u32 {
  return memoryTop();
}
export function memoryUnused(): u32 {
  return memoryFree();
}

/** Before the host copies memory: tables are given up, garbage is zeroed, globals are saved. */
export function beforeSnapshot(): u32 {
  store<u32>(SAVED + 24, termCount());
  dropTables();
  dropStack();
  dropVectors();
  dropTable();
  dropConstants();
  arenaClean();
  saveArena(<u32>SAVED);
  store<u32>(SAVED + 28, memoryTop());
  store<u32>(SAVED + 32, memoryFree());
  return memoryTop();
}

/** After a snapshot, or in a new instance with its memory filled from one. */
export function afterSnapshot(): u32 {
  beginStatus(1e15);
  restoreMemory(load<u32>(SAVED + 28), load<u32>(SAVED + 32));
  loadArena(<u32>SAVED);
  rebuildTable(load<u32>(SAVED + 24));
  fresh();
  rebuildConstants();
  return statusCode();
}

/** Grows memory so that `bytes` can be written; false when it cannot. */
export function prepareRestore(bytes: u32): bool {
  const have = (<u64>memory.size()) << 16;
  if (<u64>bytes <= have) return true;
  return memory.grow(<i32>((<u64>bytes - have + 0xffff) >> 16)) >= 0;
}

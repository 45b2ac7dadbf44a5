/**
 * An instance of kernel.wasm with its exports typed. Runs the same in Node and in workers; the core
 * library has no WebAssembly types, so the little that is needed is declared here.
 */
declare const WebAssembly: {
  Instance: new (
    module: object,
    imports: Record<string, Record<string, (...args: number[]) => number | void>>,
  ) => { readonly exports: unknown };
};

/** The kernel's exports; see ../assembly/index.ts. Words are unsigned numbers once `>>> 0`. */
export interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  init(): void;
  begin(fuel: number): void;
  rollback(at: number): void;
  arenaTop(): number;
  arenaPeak(): number;
  arenaUsed(): number;
  statusCode(): number;
  statusExpected(): number;
  statusActual(): number;
  fuelUsed(): number;
  levelZero(): number;
  levelSucc(u: number): number;
  levelMax(a: number, b: number): number;
  levelImax(a: number, b: number): number;
  levelParam(name: number): number;
  cell(head: number, tail: number): number;
  bvar(index: number): number;
  sort(level: number): number;
  constant(name: number, levels: number): number;
  app(f: number, a: number): number;
  binder(kind: number, meta: number, type: number, body: number): number;
  letIn(meta: number, type: number, value: number, body: number): number;
  natSmall(value: number): number;
  natBig(handle: number): number;
  str(object: number): number;
  proj(struct: number, index: number, of: number): number;
  canon(e: number): number;
  setPretty(on: number): void;
  stringObject(n: number): number;
  setStringPoint(d: number, i: number, point: number): void;
  stringLength(d: number): number;
  stringPoint(d: number, i: number): number;
  dataAt(d: number, i: number): number;
  find(name: number): number;
  word(address: number, i: number): number;
  declare(
    kind: number,
    name: number,
    params: number,
    type: number,
    value: number,
    height: number,
  ): number;
  blockBegin(params: number, numParams: number, elim: number): void;
  blockType(name: number, type: number, recName: number): void;
  blockCtor(name: number, type: number): void;
  declareBlock(name: number): number;
  declareQuot(): number;
  whnf(e: number): number;
  inferType(e: number, params: number): number;
  isDefEq(a: number, b: number): number;
  levelLeq(a: number, b: number): number;
  levelEq(a: number, b: number): number;
  termCount(): number;
  memoryUsed(): number;
  memoryExtent(): number;
  cacheHits(): number;
  cacheMisses(): number;
  setMemoryLimit(bytes: number): void;
  setCaching(on: number): void;
  beforeSnapshot(): number;
  afterSnapshot(): number;
  prepareRestore(bytes: number): number;
}

/** What the kernel asks of its host; see ../assembly/env.ts. */
export interface Imports {
  bigOp(op: number, aTag: number, a: number, bTag: number, b: number): number;
  bigCost(op: number, aTag: number, a: number, bTag: number, b: number): number;
  derivedName(what: number, name: number, i: number): number;
}

/** **Throws** what the engine throws when the module is not kernel.wasm or memory is out. */
export function instantiate(module: object, imports: Imports): Exports {
  const instance = new WebAssembly.Instance(module, {
    env: {
      bigOp: (op = 0, aTag = 0, a = 0, bTag = 0, b = 0) => imports.bigOp(op, aTag, a, bTag, b),
      bigCost: (op = 0, aTag = 0, a = 0, bTag = 0, b = 0) => imports.bigCost(op, aTag, a, bTag, b),
      derivedName: (what = 0, name = 0, i = 0) => imports.derivedName(what, name, i),
      aborted: () => undefined,
    },
  });
  return instance.exports as Exports;
}

// Kinds of records and words of a record: ../assembly/terms.ts.
export const ZERO = 1;
export const SUCC = 2;
export const MAX = 3;
export const IMAX = 4;
export const PARAM = 5;
export const BVAR = 8;
export const LOCAL = 9;
export const SORT = 10;
export const CONST = 11;
export const APP = 12;
export const LAM = 13;
export const PI = 14;
export const LET = 15;
export const NAT = 16;
export const STR = 17;
export const PROJ = 18;

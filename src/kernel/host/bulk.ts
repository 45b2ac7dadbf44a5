/**
 * Terms made in the kernel's tables as they are read, without an {@link Expr} in between: for
 * exports, where most of the time would else go into making and encoding objects. Names, levels and
 * terms are the kernel's numbers.
 */
import type { BigTable } from "./big.ts";
import type { Declaration, Mark, Verdict } from "./declaration.ts";
import { binderMeta, type StringTable, stringObject } from "./encode.ts";
import type { BinderInfo } from "./expr.ts";
import type { NameTable } from "./names.ts";
import { type Exports, LAM, PI } from "./wasm.ts";

/** What {@link Bulk} needs of its kernel. */
export interface BulkHost {
  readonly wasm: () => Exports;
  readonly names: NameTable;
  readonly bigs: BigTable;
  readonly strings: StringTable;
  readonly add: (declaration: Declaration<number>, fuel: number | undefined) => Verdict;
  readonly same: (a: number, b: number) => boolean;
  readonly release: (mark: Mark) => void;
}

/** Words of a recursor's object: ../assembly/constants.ts. */
const TYPE = 5;
const REC_RULES = 13;
const REC_RULE_COUNT = 14;
/** Larger indices than any term has binders are one index: loose whatever is around it. */
const LARGEST_INDEX = 0x3fffffff;

export interface StoredRule {
  readonly ctor: string;
  readonly numFields: number;
  readonly rhs: number;
}

export class Bulk {
  readonly #host: BulkHost;
  constructor(host: BulkHost) {
    this.#host = host;
  }

  name(text: string): number {
    return this.#host.names.intern(text);
  }
  levelZero(): number {
    return this.#host.wasm().levelZero();
  }
  levelSucc(u: number): number {
    return this.#host.wasm().levelSucc(u);
  }
  levelMax(u: number, v: number): number {
    return this.#host.wasm().levelMax(u, v);
  }
  levelImax(u: number, v: number): number {
    return this.#host.wasm().levelImax(u, v);
  }
  levelParam(name: number): number {
    return this.#host.wasm().levelParam(name);
  }
  app(f: number, a: number): number {
    return this.#host.wasm().app(f, a);
  }
  lambda(name: number, info: BinderInfo, type: number, body: number): number {
    return this.#host.wasm().binder(LAM, binderMeta(name, info), type, body);
  }
  pi(name: number, info: BinderInfo, type: number, body: number): number {
    return this.#host.wasm().binder(PI, binderMeta(name, info), type, body);
  }
  letIn(name: number, type: number, value: number, body: number): number {
    return this.#host.wasm().letIn(binderMeta(name, "default"), type, value, body);
  }
  bvar(index: number): number {
    return this.#host.wasm().bvar(Math.min(index, LARGEST_INDEX));
  }
  sort(level: number): number {
    return this.#host.wasm().sort(level);
  }
  constant(name: number, levels: readonly number[]): number {
    const wasm = this.#host.wasm();
    let list = 0;
    for (let i = levels.length - 1; i >= 0; i--) list = wasm.cell(levels[i] ?? 0, list);
    return wasm.constant(name, list);
  }
  natLit(value: bigint): number {
    if (value < 1n << 32n) return this.#host.wasm().natSmall(Number(value));
    return this.#host.wasm().natBig(this.#host.bigs.handle(value));
  }
  strLit(text: string): number {
    const object = stringObject(this.#host.wasm(), this.#host.strings, text);
    return this.#host.wasm().str(object);
  }
  proj(struct: number, index: number, of: number): number {
    return this.#host.wasm().proj(struct, index, of);
  }

  /** Checks `declaration` and, when accepted, adds it. */
  add(declaration: Declaration<number>, fuel?: number): Verdict {
    return this.#host.add(declaration, fuel);
  }
  /** Takes back what was added since `mark`. */
  release(mark: Mark): void {
    this.#host.release(mark);
  }

  /** Whether constant `name` has this type, up to definitional equality. */
  hasType(name: string, type: number): boolean {
    return this.equal(this.#word(name, TYPE), type);
  }
  /** The rules of recursor `name`. */
  rules(name: string): readonly StoredRule[] {
    const wasm = this.#host.wasm();
    const object = this.#word(name, REC_RULES);
    return Array.from({ length: this.#word(name, REC_RULE_COUNT) }, (_, i) => ({
      ctor: this.#host.names.name(wasm.dataAt(object, i * 3)),
      numFields: wasm.dataAt(object, i * 3 + 1),
      rhs: wasm.dataAt(object, i * 3 + 2) >>> 0,
    }));
  }
  /** Whether two closed terms are the same but for names, or definitionally equal. */
  equal(a: number, b: number): boolean {
    const wasm = this.#host.wasm();
    return wasm.canon(a) === wasm.canon(b) || this.#host.same(a, b);
  }
  #word(name: string, i: number): number {
    const wasm = this.#host.wasm();
    const id = this.#host.names.lookup(name);
    const constant = id === undefined ? 0 : wasm.find(id) >>> 0;
    return constant === 0 ? 0 : wasm.word(constant, i) >>> 0;
  }
}

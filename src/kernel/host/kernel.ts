/**
 * The kernel's door over kernel.wasm: encodes declarations, asks, decodes verdicts, and keeps the
 * invariant that a call which is not an acceptance leaves the environment as it was. After a trap
 * the instance is thrown away and the environment is built again in a new one.
 *
 * Longer than most files: the tables of names, numbers and strings go back and forth together.
 */
import { invariant, InvariantError } from "../../base/invariant.ts";
import { BigTable } from "./big.ts";
import { ConstantReader, heightOf, IND_NESTED, KIND } from "./constants.ts";
import type {
  ConstantInfo,
  Declaration,
  InductiveDecl,
  Kernel,
  KernelStats,
  Mark,
  ServiceResult,
  Verdict,
} from "./declaration.ts";
import { Decoder } from "./decode.ts";
import { Bulk } from "./bulk.ts";
import { Encoder, levelParamList, Refused, StringTable } from "./encode.ts";
import { failure } from "./failure.ts";
import type { Expr } from "./expr.ts";
import { levelParamsOf, nameOf, namesOf } from "./mentions.ts";
import { NESTED_COUNT, NESTED_FIRST, NameTable } from "./names.ts";
import { pack, type Tables, unpack } from "./snapshot.ts";
import { type Exports, instantiate } from "./wasm.ts";

/** Steps that a call may take when it is not said. */
export const DEFAULT_FUEL = 100_000_000;

/**
 * Bytes that a call may leave written beyond what the environment needs, before the instance is
 * exchanged for a fresh one: WebAssembly memory never shrinks.
 */
const MOST_SLACK = 1 << 26;

/** What the environment was after a declaration: sizes to go back to. */
interface Checkpoint {
  readonly constants: number;
  readonly arena: number;
  readonly names: number;
  readonly bigs: number;
  readonly strings: number;
}

/** The engine stopped in the middle of the kernel. */
class Trapped extends Error {
  override readonly name = "Trapped";
}

export interface KernelOptions {
  /** Most linear memory that it may use. **Units**: bytes; 1.5 GB when not given, at most 2 GB. */
  readonly memory?: number;
  /** False turns its caches of answers off, for tests: verdicts must not change. */
  readonly caches?: boolean;
}

/** The kernel's status for a declaration, and the constants that it adds. */
interface Submitted {
  readonly status: number;
  readonly added: readonly string[];
}

class WasmKernel implements Kernel {
  readonly #options: KernelOptions;
  readonly #module: object;
  /** The image it started from, for starting again. */
  readonly #image: Uint8Array | undefined;
  readonly #names = new NameTable();
  readonly #bigs = new BigTable();
  readonly #strings = new StringTable();
  #wasm: Exports;
  #reader: ConstantReader;
  #constants: string[] = [];
  readonly #known = new Map<string, number>();
  #checkpoints: Checkpoint[] = [];
  /** Declarations accepted since the image, to replay after a trap. */
  #journal: Declaration[] = [];
  readonly #cache = new Map<string, ConstantInfo>();
  #fuel = 0;

  constructor(module: object, image: Uint8Array | undefined, options: KernelOptions) {
    this.#options = options;
    this.#module = module;
    this.#image = image;
    this.#wasm = this.#start();
    this.#reader = new ConstantReader(() => this.#wasm, this.#names, this.#bigs);
  }

  /** A new instance with the image's environment, or an empty one. */
  #start(): Exports {
    const wasm = this.#instance();
    this.#wasm = wasm;
    this.#names.cut(NESTED_FIRST + NESTED_COUNT);
    this.#bigs.cut(0);
    this.#strings.cut(0);
    this.#constants = [];
    this.#known.clear();
    this.#journal = [];
    if (this.#image === undefined) {
      wasm.init();
    } else {
      const tables = this.#fill(this.#image);
      for (const name of tables.names) this.#names.intern(name);
      for (const value of tables.bigs) this.#bigs.handle(BigInt(`0x${value}`));
      for (const [text, object] of tables.strings) this.#strings.set(text, object);
      for (const name of tables.constants) this.#note(name);
    }
    this.#checkpoints = [this.#here()];
    return wasm;
  }

  #instance(): Exports {
    const wasm = instantiate(this.#module, {
      bigOp: (op, aTag, a, bTag, b) => this.#bigs.operate(op, aTag, a, bTag, b),
      bigCost: (op, aTag, a, bTag, b) => this.#bigs.cost(op, aTag, a, bTag, b),
      derivedName: (what, name, i) => this.#derivedName(what, name, i),
    });
    const { memory, caches } = this.#options;
    if (memory !== undefined) wasm.setMemoryLimit(Math.min(Math.max(0, memory), 0x7fff0000));
    if (caches === false) wasm.setCaching(0);
    return wasm;
  }

  /** Puts a snapshot's memory into the current, fresh instance. */
  #fill(snapshot: Uint8Array): Tables {
    const image = unpack(snapshot);
    const { extent } = image.tables;
    invariant(this.#wasm.prepareRestore(extent) !== 0, "no memory for the kernel's image");
    image.copyInto(new Uint8Array(this.#wasm.memory.buffer));
    invariant(this.#wasm.afterSnapshot() === 0, "no memory for the kernel's tables");
    return image.tables;
  }

  #here(): Checkpoint {
    return {
      constants: this.#constants.length,
      arena: this.#wasm.arenaTop() >>> 0,
      names: this.#names.size,
      bigs: this.#bigs.size,
      strings: this.#strings.size,
    };
  }

  #last(): Checkpoint {
    const last = this.#checkpoints[this.#checkpoints.length - 1];
    invariant(last, "the kernel has no state");
    return last;
  }

  #note(name: string): void {
    this.#known.set(name, this.#constants.length);
    this.#constants.push(name);
  }

  #derivedName(what: number, name: number, i: number): number {
    const text = this.#names.name(name);
    if (what === 0) return this.#names.intern(`${text === "" ? "x" : text}_ih`);
    if (what === 3) return this.#names.intern(`${text}_${i}`);
    if (what === 1) return this.#names.intern(text.slice(text.lastIndexOf(".") + 1));
    return this.#names.intern(`${text}_${i}`);
  }

  /** Runs `body`; a trap becomes {@link Trapped}, after the environment has been built again. */
  #guard<T>(body: () => T): T {
    try {
      return body();
    } catch (error) {
      if (error instanceof Refused || error instanceof InvariantError) throw error;
      const journal = this.#journal;
      this.#start();
      for (const declaration of journal) {
        const verdict = this.#add(declaration, Number.MAX_SAFE_INTEGER);
        invariant(verdict.kind === "accepted", "a declaration that was accepted is not any more");
      }
      throw new Trapped(error instanceof Error ? error.message : String(error));
    }
  }

  #begin(fuel: number): void {
    this.#wasm.begin(fuel > 0 ? Math.min(fuel, Number.MAX_SAFE_INTEGER) : 0);
  }

  /** Takes everything back to the last acceptance. */
  #undo(): void {
    const last = this.#last();
    this.#wasm.rollback(last.arena);
    this.#names.cut(last.names);
    this.#bigs.cut(last.bigs);
    this.#strings.cut(last.strings);
  }

  /** Moves to a fresh instance when a call has made this one large. */
  #slim(): void {
    const wasm = this.#wasm;
    const written = (wasm.arenaPeak() >>> 0) + (wasm.memoryUsed() >>> 0);
    if (written < MOST_SLACK + 8 * (wasm.arenaUsed() >>> 0)) return;
    const extent = wasm.beforeSnapshot() >>> 0;
    const bytes = pack(new Uint8Array(wasm.memory.buffer, 0, extent), {
      names: [],
      bigs: [],
      strings: [],
      constants: [],
      extent,
    });
    this.#wasm = this.#instance();
    this.#fill(bytes);
  }

  add(declaration: Declaration, options: { readonly fuel?: number } = {}): Verdict {
    try {
      return this.#guard(() => this.#add(declaration, options.fuel ?? DEFAULT_FUEL));
    } catch (error) {
      if (!(error instanceof Trapped)) throw error;
      return {
        kind: "declined",
        reason: "memory",
        declaration: nameOf(declaration),
        message: `${nameOf(declaration)}: the kernel stopped (${error.message}); it was started again`,
      };
    }
  }

  #add(declaration: Declaration, fuel: number): Verdict {
    const verdict = this.#judge(nameOf(declaration), fuel, () => {
      const encoder = new Encoder(this.#wasm, this.#names, this.#bigs, this.#strings);
      return this.#submit(declaration, (e) => encoder.term(e));
    });
    if (verdict.kind === "accepted") this.#journal.push(declaration);
    return verdict;
  }

  /** Begins a call, states a declaration and asks for the status; what is not accepted is undone. */
  #judge(name: string, fuel: number, submit: () => Submitted): Verdict {
    this.#begin(fuel);
    let status: number;
    let added: readonly string[];
    try {
      this.#wasm.setPretty(1);
      ({ status, added } = submit());
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#undo();
      return {
        kind: "rejected",
        reason: error.reason,
        declaration: name,
        message: `${name}: ${error.message}`,
      };
    } finally {
      this.#wasm.setPretty(0);
    }
    this.#fuel = this.#wasm.fuelUsed();
    if (status !== 0) {
      const verdict = this.#failure(status, name);
      this.#undo();
      this.#slim();
      return verdict;
    }
    for (const constant of added) this.#note(constant);
    this.#checkpoints.push(this.#here());
    return { kind: "accepted" };
  }

  #params(names: readonly string[]): number {
    return levelParamList(this.#wasm, this.#names, names);
  }

  /** States `d`, whose terms `term` puts into the tables, and has it checked. */
  #submit<E>(d: Declaration<E>, term: (e: E) => number): Submitted {
    const wasm = this.#wasm;
    if (d.kind === "quot") {
      wasm.setPretty(0);
      return { status: wasm.declareQuot(), added: ["Quot", "Quot.mk", "Quot.lift", "Quot.ind"] };
    }
    if (namesOf(d).includes("")) throw new Refused("anonymous-name", "a declaration has no name");
    if (d.kind === "inductive") return this.#submitBlock(d, term);
    const id = this.#names.intern(d.name);
    const params = this.#params(d.levelParams);
    const type = term(d.type);
    const value = d.kind === "axiom" ? 0 : term(d.value);
    const height = d.kind === "definition" ? heightOf(d.hints) : 0;
    wasm.setPretty(0);
    const bigs = this.#bigs.size;
    const status = wasm.declare(KIND[d.kind], id, params, type, value, height);
    // Numbers that only the check made are gone with its other garbage.
    if (status === 0) this.#bigs.cut(bigs);
    return { status, added: [d.name] };
  }

  #submitBlock<E>(d: InductiveDecl<E>, term: (e: E) => number): Submitted {
    const wasm = this.#wasm;
    const added: string[] = [];
    if (!Number.isSafeInteger(d.numParams) || d.numParams < 0 || d.numParams > 0x7fffffff) {
      throw new Refused("inductive-too-few-params", "the number of parameters is out of range");
    }
    const params = this.#params(d.levelParams);
    let elim = "u";
    for (let i = 1; d.levelParams.includes(elim); i++) elim = `u_${i}`;
    wasm.blockBegin(params, d.numParams, this.#names.intern(elim));
    for (const type of d.types) added.push(type.name);
    for (const type of d.types) {
      const recursor = `${type.name}.rec`;
      wasm.blockType(this.#names.intern(type.name), term(type.type), this.#names.intern(recursor));
      for (const ctor of type.ctors) {
        wasm.blockCtor(this.#names.intern(ctor.name), term(ctor.type));
        added.push(ctor.name);
      }
    }
    for (const type of d.types) added.push(`${type.name}.rec`);
    wasm.setPretty(0);
    const name = d.types[0]?.name ?? "";
    const first = this.#names.lookup(name) ?? 0;
    const status = wasm.declareBlock(first);
    // A nested occurrence has a recursor too, named after the block's first type.
    const nested = status === 0 ? wasm.word(wasm.find(first), IND_NESTED) : 0;
    for (let i = 1; i <= nested; i++) added.push(`${name}.rec_${i}`);
    return { status, added };
  }

  #failure(status: number, name: string): Exclude<Verdict, { kind: "accepted" }> {
    return failure(this.#wasm, { names: this.#names, bigs: this.#bigs }, status, name);
  }

  /**
   * Lets terms be made in the tables directly, from now on, for reading large files: they belong to
   * the environment once a declaration after them is judged. Declarations so made cannot be stated
   * again in another instance: after a trap everything is declined.
   */
  bulk(): Bulk {
    invariant(this.#constants.length === 0, "bulk: the environment is not empty");
    let dead: string | undefined;
    const open = (): void => {
      this.#begin(Number.MAX_SAFE_INTEGER);
      this.#wasm.setPretty(1);
    };
    /** What was made since the last call belongs to the environment. */
    const settle = (): void => {
      const last = this.#last();
      this.#checkpoints[this.#checkpoints.length - 1] = {
        ...this.#here(),
        constants: last.constants,
      };
    };
    const run = <T>(body: () => T, stopped: (why: string) => T): T => {
      if (dead === undefined && this.#wasm.statusCode() !== 0) {
        dead = "the kernel's memory is used up";
      }
      if (dead !== undefined) return stopped(dead);
      settle();
      try {
        return this.#guard(body);
      } catch (error) {
        if (!(error instanceof Trapped)) throw error;
        dead = `the kernel stopped (${error.message})`;
        return stopped(dead);
      } finally {
        if (dead === undefined) open();
      }
    };
    open();
    return new Bulk({
      wasm: () => this.#wasm,
      names: this.#names,
      bigs: this.#bigs,
      strings: this.#strings,
      add: (declaration, fuel) => {
        const name = nameOf(declaration);
        return run(
          () => this.#judge(name, fuel ?? DEFAULT_FUEL, () => this.#submit(declaration, (e) => e)),
          (why) => ({
            kind: "declined",
            reason: "memory",
            declaration: name,
            message: `${name}: ${why}`,
          }),
        );
      },
      same: (a, b) =>
        run(
          () => {
            this.#begin(DEFAULT_FUEL);
            const equal = this.#wasm.isDefEq(a, b) === 1 && this.#wasm.statusCode() === 0;
            this.#undo();
            return equal;
          },
          () => false,
        ),
      release: (mark) => {
        this.release(mark);
        open();
      },
    });
  }

  has(name: string): boolean {
    return this.#known.has(name);
  }

  names(): readonly string[] {
    return this.#constants;
  }

  constant(name: string): ConstantInfo | undefined {
    const known = this.#cache.get(name);
    if (known !== undefined) return known;
    const place = this.#known.get(name);
    if (place === undefined) return undefined;
    const info = this.#reader.read(name, () => this.#known.get(name) === place);
    if (info !== undefined) this.#cache.set(name, info);
    return info;
  }

  mark(): Mark {
    return { constants: this.#constants.length };
  }

  release(mark: Mark): void {
    let dropped = 0;
    while (this.#last().constants > mark.constants && this.#checkpoints.length > 1) {
      this.#checkpoints.pop();
      dropped++;
    }
    invariant(this.#last().constants === mark.constants, "release: no such mark");
    for (const name of this.#constants.slice(mark.constants)) {
      this.#known.delete(name);
      this.#cache.delete(name);
    }
    this.#constants.length = mark.constants;
    this.#journal.length = Math.max(0, this.#journal.length - dropped);
    this.#wasm.begin(1);
    this.#undo();
    this.#slim();
  }

  /** Runs a service on encoded terms, and takes everything back. */
  #service<T>(fuel: number | undefined, body: (encoder: Encoder) => T): ServiceResult<T> {
    try {
      return this.#guard(() => {
        this.#begin(fuel ?? DEFAULT_FUEL);
        try {
          const value = body(new Encoder(this.#wasm, this.#names, this.#bigs, this.#strings));
          const status = this.#wasm.statusCode();
          this.#fuel = this.#wasm.fuelUsed();
          if (status === 0) return { kind: "ok" as const, value };
          const verdict = this.#failure(status, "term");
          return {
            kind: "failed" as const,
            message: verdict.message,
          };
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          return { kind: "failed" as const, message: error.message };
        } finally {
          this.#undo();
          this.#slim();
        }
      });
    } catch (error) {
      if (!(error instanceof Trapped)) throw error;
      return { kind: "failed", message: `the kernel stopped (${error.message})` };
    }
  }

  #result(id: number): Expr {
    return new Decoder(this.#wasm, this.#names, this.#bigs).term(id >>> 0);
  }

  whnf(e: Expr, options: { readonly fuel?: number } = {}): ServiceResult<Expr> {
    return this.#service(options.fuel, (encoder) => {
      const id = this.#wasm.whnf(encoder.term(e));
      return id === 0 ? e : this.#result(id);
    });
  }

  isDefEq(a: Expr, b: Expr, options: { readonly fuel?: number } = {}): ServiceResult<boolean> {
    return this.#service(
      options.fuel,
      (encoder) => this.#wasm.isDefEq(encoder.term(a), encoder.term(b)) === 1,
    );
  }

  inferType(e: Expr, options: { readonly fuel?: number } = {}): ServiceResult<Expr> {
    return this.#service(options.fuel, (encoder) => {
      const id = this.#wasm.inferType(encoder.term(e), this.#params(levelParamsOf(e)));
      return id === 0 ? e : this.#result(id);
    });
  }

  snapshot(): Uint8Array {
    const extent = this.#wasm.beforeSnapshot() >>> 0;
    const bytes = pack(new Uint8Array(this.#wasm.memory.buffer, 0, extent), {
      names: this.#names.own(),
      bigs: this.#bigs.all().map((n) => n.toString(16)),
      strings: this.#strings.entries(),
      constants: this.#constants,
      extent,
    });
    invariant(this.#wasm.afterSnapshot() === 0, "no memory to go on after a snapshot");
    return bytes;
  }

  stats(): KernelStats {
    return {
      constants: this.#constants.length,
      terms: this.#wasm.termCount(),
      memory: this.#wasm.memoryUsed() >>> 0,
      fuel: this.#fuel,
      peak: this.#wasm.memory.buffer.byteLength,
      cacheHits: this.#wasm.cacheHits() >>> 0,
      cacheMisses: this.#wasm.cacheMisses() >>> 0,
    };
  }
}

/** An empty environment. `module`: the compiled kernel.wasm, a WebAssembly.Module. */
export function createKernel(module: object, options: KernelOptions = {}): Kernel {
  return new WasmKernel(module, undefined, options);
}

/**
 * The environment of a {@link Kernel.snapshot}, made by the same kernel.wasm. Not checked again:
 * the caller vouches for the bytes. **Throws** InvariantError when they are not a snapshot.
 */
export function restoreKernel(
  module: object,
  snapshot: Uint8Array,
  options: KernelOptions = {},
): Kernel {
  return new WasmKernel(module, snapshot, options);
}

/**
 * Constants out of the kernel's tables, their terms decoded when first asked for. Words of a
 * constant's object: ../assembly/constants.ts.
 */
import type { ConstantInfo, RecursorRule, ReducibilityHints } from "./declaration.ts";
import type { Expr } from "./expr.ts";
import { Decoder } from "./decode.ts";
import type { BigTable } from "./big.ts";
import type { NameTable } from "./names.ts";
import type { Exports } from "./wasm.ts";
import { invariant } from "../../base/invariant.ts";

export const KIND = {
  axiom: 1,
  definition: 2,
  theorem: 3,
  opaque: 4,
  quot: 5,
  inductive: 6,
  constructor: 7,
  recursor: 8,
} as const;

/** Word of an inductive type: its block's number of nested occurrences. */
export const IND_NESTED = 14;

const ABBREV = 0xffffffff;
const ROLES = ["type", "ctor", "lift", "ind"] as const;

/** A height as the kernel stores it: 0 opaque, regular ones from 1, abbreviations above all. */
export function heightOf(hints: ReducibilityHints): number {
  if (hints.kind === "opaque") return 0;
  if (hints.kind === "abbrev") return ABBREV;
  return Math.min(Math.max(0, Math.trunc(hints.height)), ABBREV - 2) + 1;
}

function hintsOf(height: number): ReducibilityHints {
  if (height === 0) return { kind: "opaque" };
  if (height === ABBREV) return { kind: "abbrev" };
  return { kind: "regular", height: height - 1 };
}

function once<T>(make: () => T): () => T {
  let value: { readonly it: T } | undefined;
  return () => {
    value ??= { it: make() };
    return value.it;
  };
}

/** Reads constants of one instance. */
export class ConstantReader {
  readonly #wasm: () => Exports;
  readonly #names: NameTable;
  readonly #bigs: BigTable;

  /** `wasm` is asked each time, since the instance may be replaced. */
  constructor(wasm: () => Exports, names: NameTable, bigs: BigTable) {
    this.#wasm = wasm;
    this.#names = names;
    this.#bigs = bigs;
  }

  #decoder(): Decoder {
    return new Decoder(this.#wasm(), this.#names, this.#bigs);
  }

  /** The constant of a name, or undefined. `find` gives its object again, for what is decoded later. */
  read(name: string, stillThere: () => boolean): ConstantInfo | undefined {
    const id = this.#names.lookup(name);
    if (id === undefined) return undefined;
    if (this.#wasm().find(id) === 0) return undefined;
    // The object moves when the instance is replaced: found anew each time.
    const word = (i: number): number => {
      invariant(stillThere(), `constant ${name} was released`);
      const wasm = this.#wasm();
      return wasm.word(wasm.find(id), i) >>> 0;
    };
    const term = (i: number) => once((): Expr => this.#decoder().term(word(i)));
    const named = (i: number): string => this.#names.name(word(i));
    const list = (i: number): string[] =>
      this.#decoder()
        .list(word(i))
        .map((n) => this.#names.name(n));
    const decoder = this.#decoder();
    const levelParams = decoder.list(word(3)).map((u) => {
      const level = decoder.level(u);
      return level.kind === "param" ? level.name : "";
    });
    const type = term(5);
    const value = term(6);
    const common = {
      name,
      levelParams,
      get type(): Expr {
        return type();
      },
    };
    const withValue = {
      get value(): Expr {
        return value();
      },
    };
    const join = <A extends object, B extends object>(a: A, b: B): A & B => {
      const result = Object.defineProperties(
        {},
        {
          ...Object.getOwnPropertyDescriptors(a),
          ...Object.getOwnPropertyDescriptors(b),
        },
      ) as A & B;
      return result;
    };
    const kind = (word(0) >>> 8) & 0xff;
    switch (kind) {
      case KIND.axiom:
        return join(common, { kind: "axiom" as const });
      case KIND.definition:
        return join(join(common, withValue), {
          kind: "definition" as const,
          hints: hintsOf(word(7)),
        });
      case KIND.theorem:
        return join(join(common, withValue), { kind: "theorem" as const });
      case KIND.opaque:
        return join(join(common, withValue), { kind: "opaque" as const });
      case KIND.quot:
        return join(common, { kind: "quot" as const, role: ROLES[word(8)] ?? "type" });
      case KIND.inductive:
        return join(common, {
          kind: "inductive" as const,
          numParams: word(8),
          numIndices: word(9),
          all: list(12),
          ctors: list(11),
          isRec: word(13) === 1,
        });
      case KIND.constructor:
        return join(common, {
          kind: "constructor" as const,
          induct: named(10),
          index: word(11),
          numParams: word(8),
          numFields: word(9),
        });
      default: {
        invariant(kind === KIND.recursor, "unknown kind of constant");
        const rules = once(() => this.#rules(word(13), word(14)));
        return join(
          join(common, {
            get rules(): readonly RecursorRule[] {
              return rules();
            },
          }),
          {
            kind: "recursor" as const,
            all: list(15),
            numParams: word(8),
            numIndices: word(9),
            numMotives: word(10),
            numMinors: word(11),
            k: word(12) === 1,
          },
        );
      }
    }
  }

  #rules(object: number, count: number): RecursorRule[] {
    const wasm = this.#wasm();
    const decoder = this.#decoder();
    const rules: RecursorRule[] = [];
    for (let i = 0; i < count; i++) {
      rules.push({
        ctor: this.#names.name(wasm.dataAt(object, i * 3)),
        numFields: wasm.dataAt(object, i * 3 + 1),
        rhs: decoder.term(wasm.dataAt(object, i * 3 + 2) >>> 0),
      });
    }
    return rules;
  }
}

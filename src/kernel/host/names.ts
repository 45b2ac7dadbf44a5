/**
 * Names as the kernel knows them: numbers from 1, given by this table. The first ones are those that
 * the rules mention, in the order of ../assembly/names.ts (a test compares the two); after them are
 * reserved the ones that stand for nested occurrences while a block is checked.
 */
import { invariant } from "../../base/invariant.ts";

/** In the order of ../assembly/names.ts, from 1. */
export const WELL_KNOWN: readonly string[] = [
  "Nat",
  "Nat.zero",
  "Nat.succ",
  "Nat.add",
  "Nat.sub",
  "Nat.mul",
  "Nat.div",
  "Nat.mod",
  "Nat.gcd",
  "Nat.beq",
  "Nat.ble",
  "Nat.land",
  "Nat.lor",
  "Nat.xor",
  "Nat.shiftLeft",
  "Nat.shiftRight",
  "Nat.pow",
  "Nat.log2",
  "Nat.pred",
  "Bool",
  "Bool.false",
  "Bool.true",
  "String",
  "String.ofList",
  "String.mk",
  "List",
  "List.nil",
  "List.cons",
  "Char",
  "Char.ofNat",
  "Eq",
  "Eq.refl",
  "Quot",
  "Quot.mk",
  "Quot.lift",
  "Quot.ind",
  "Lean.reduceBool",
  "Lean.reduceNat",
  "u",
  "v",
  "α",
  "r",
  "β",
  "f",
  "a",
  "b",
  "q",
  "motive",
  "t",
  "mk",
  "h",
];

/** Numbers from here on, this many, are names that no declaration can have. */
export const NESTED_FIRST = 64;
export const NESTED_COUNT = 1024;

export class NameTable {
  readonly #byName = new Map<string, number>();
  readonly #names: string[] = [""];

  constructor() {
    for (const name of WELL_KNOWN) this.intern(name);
    invariant(this.#names.length <= NESTED_FIRST, "well-known names reach into the reserved ones");
    while (this.#names.length < NESTED_FIRST) this.#names.push("");
    for (let i = 0; i < NESTED_COUNT; i++) this.#names.push(`_nested.${i}`);
  }

  /** The number of a name, a new one when it has none. The anonymous name is 0. */
  intern(name: string): number {
    if (name === "") return 0;
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const id = this.#names.length;
    this.#names.push(name);
    this.#byName.set(name, id);
    return id;
  }
  /** The number of a name that has one. */
  lookup(name: string): number | undefined {
    return this.#byName.get(name);
  }
  name(id: number): string {
    return this.#names[id] ?? "";
  }
  get size(): number {
    return this.#names.length;
  }
  /** Forgets names from number `size` on. */
  cut(size: number): void {
    while (this.#names.length > size) {
      const name = this.#names.pop();
      if (name !== undefined) this.#byName.delete(name);
    }
  }
  /** Those beyond the fixed ones, for a snapshot. */
  own(): readonly string[] {
    return this.#names.slice(NESTED_FIRST + NESTED_COUNT);
  }
}

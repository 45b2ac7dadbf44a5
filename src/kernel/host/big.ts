/**
 * The big-number helpers that the kernel calls: numbers from 2^32 on are kept here and have one
 * handle each. What each operation must compute is Lean's definition of the function of that name;
 * tests/kernel/big.test.ts holds them to it.
 */
import { WELL_KNOWN } from "./names.ts";

const LIMIT = 1n << 32n;
/** Largest number made, in bits; beyond it the check is declined for memory. */
export const MOST_BITS = 1n << 26n;

function gcd(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Number of bits of `n`; 0 for 0. */
export function bitLength(n: bigint): bigint {
  if (n === 0n) return 0n;
  const hex = n.toString(16);
  return BigInt((hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex.charAt(0), 16))));
}

/** The operation `name` on naturals; undefined when the result would be too large. */
export function compute(name: string, a: bigint, b: bigint): bigint | undefined {
  switch (name) {
    case "Nat.add":
      return a + b;
    case "Nat.sub":
      return a < b ? 0n : a - b;
    case "Nat.mul":
      return bitLength(a) + bitLength(b) > MOST_BITS ? undefined : a * b;
    case "Nat.div":
      return b === 0n ? 0n : a / b;
    case "Nat.mod":
      return b === 0n ? a : a % b;
    case "Nat.gcd":
      return gcd(a, b);
    case "Nat.beq":
      return a === b ? 1n : 0n;
    case "Nat.ble":
      return a <= b ? 1n : 0n;
    case "Nat.land":
      return a & b;
    case "Nat.lor":
      return a | b;
    case "Nat.xor":
      return a ^ b;
    case "Nat.shiftLeft":
      if (a === 0n) return 0n;
      return bitLength(a) + b > MOST_BITS ? undefined : a << b;
    case "Nat.shiftRight":
      return b > MOST_BITS ? 0n : a >> b;
    case "Nat.pow":
      if (b === 0n || a === 1n) return 1n;
      if (a === 0n) return 0n;
      return bitLength(a) * b > 2n * MOST_BITS ? undefined : a ** b;
    case "Nat.log2":
      return a === 0n ? 0n : bitLength(a) - 1n;
    default:
      return undefined;
  }
}

/** Bits of all numbers held at once, beyond which operations are declined: 256 MB. */
const MOST_HELD = 2 ** 31;

/**
 * About what an operation costs, in the kernel's fuel (a third of a microsecond). `a`, `b`: bits;
 * `value`: the second operand where it says how large the result is, as far as a double holds it.
 */
export function costOf(name: string, a: number, b: number, value: number): number {
  const words = Math.max(a, b) / 64;
  switch (name) {
    case "Nat.mul":
      return 1 + (words * Math.log2(words + 2)) / 8;
    case "Nat.div":
    case "Nat.mod":
      return 1 + (words * Math.log2(words + 2)) / 2;
    case "Nat.gcd":
      return 1 + (words * words) / 4;
    case "Nat.shiftLeft":
      return 1 + (a + value) / 4096;
    case "Nat.pow": {
      const result = (a * value) / 64;
      return 1 + (result * Math.log2(result + 2)) / 8;
    }
    default:
      return 1 + words / 64;
  }
}

export class BigTable {
  readonly #values: bigint[] = [];
  readonly #bits: number[] = [];
  #held = 0;
  readonly #handles = new Map<bigint, number>();

  handle(value: bigint): number {
    const known = this.#handles.get(value);
    if (known !== undefined) return known;
    const handle = this.#values.length;
    const bits = Number(bitLength(value));
    this.#values.push(value);
    this.#bits.push(bits);
    this.#held += bits;
    this.#handles.set(value, handle);
    return handle;
  }
  value(handle: number): bigint {
    return this.#values[handle] ?? 0n;
  }
  #bitsOf(tag: number, word: number): number {
    return tag === 1 ? (this.#bits[word] ?? 0) : 32 - Math.clz32(word);
  }
  /** The kernel's import `bigCost`, see ../assembly/env.ts. */
  cost(op: number, aTag: number, a: number, bTag: number, b: number): number {
    const value = bTag === 1 ? Number(this.value(b)) : b >>> 0;
    return costOf(WELL_KNOWN[op - 1] ?? "", this.#bitsOf(aTag, a), this.#bitsOf(bTag, b), value);
  }
  /** The kernel's import `bigOp`, see ../assembly/env.ts. */
  operate(op: number, aTag: number, a: number, bTag: number, b: number): number {
    const x = aTag === 1 ? this.value(a) : BigInt(a >>> 0);
    const y = bTag === 1 ? this.value(b) : BigInt(b >>> 0);
    const r = compute(WELL_KNOWN[op - 1] ?? "", x, y);
    if (r === undefined) return Number.NaN;
    if (r < LIMIT) return Number(r);
    if (this.#held > MOST_HELD) return Number.NaN;
    return 2 ** 32 + this.handle(r);
  }
  get size(): number {
    return this.#values.length;
  }
  cut(size: number): void {
    while (this.#values.length > size) {
      const value = this.#values.pop();
      if (value !== undefined) this.#handles.delete(value);
      this.#held -= this.#bits.pop() ?? 0;
    }
  }
  all(): readonly bigint[] {
    return this.#values;
  }
}

/** Equations between numerals in an export, evaluated with BigInt: a judgement that owes the kernel nothing. */
const FUNCTIONS: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  "Nat.add": (a, b) => a + b,
  "Nat.sub": (a, b) => (a < b ? 0n : a - b),
  "Nat.mul": (a, b) => a * b,
  "Nat.pow": (a, b) => a ** b,
};

interface Node {
  readonly app?: { readonly fn: number; readonly arg: number };
  readonly const?: { readonly name: number };
  readonly natVal?: string;
}
interface Line extends Node {
  readonly ie?: number;
  readonly in?: number;
  readonly str?: { readonly pre: number; readonly str: string };
  readonly thm?: { readonly type: number };
}

/** Whether a theorem of the export says `Eq Nat (Nat.f a b) c` for numerals of which it is false. */
export function saysFalseEquation(lines: readonly string[]): boolean {
  const terms = new Map<number, Node>();
  const names = new Map<number, string>([[0, ""]]);
  const spine = (id: number): [string, number[]] => {
    const args: number[] = [];
    let e = terms.get(id);
    for (; e?.app !== undefined; e = terms.get(e.app.fn)) args.unshift(e.app.arg);
    return [names.get(e?.const?.name ?? 0) ?? "", args];
  };
  const numeral = (id: number | undefined): bigint | undefined => {
    const text = id === undefined ? undefined : terms.get(id)?.natVal;
    return text === undefined ? undefined : BigInt(text);
  };
  for (const text of lines) {
    const line = JSON.parse(text) as Line;
    if (line.in !== undefined && line.str !== undefined) {
      const prefix = names.get(line.str.pre) ?? "";
      names.set(line.in, prefix === "" ? line.str.str : `${prefix}.${line.str.str}`);
    }
    if (line.ie !== undefined) terms.set(line.ie, line);
    if (line.thm === undefined) continue;
    const [eq, [, left, right]] = spine(line.thm.type);
    if (eq !== "Eq" || left === undefined) continue;
    const [f, [a, b]] = spine(left);
    const [x, y, z] = [numeral(a), numeral(b), numeral(right)];
    if (x === undefined || y === undefined || z === undefined) continue;
    const value = FUNCTIONS[f]?.(x, y);
    if (value !== undefined && value !== z) return true;
  }
  return false;
}

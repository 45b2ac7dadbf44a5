/**
 * Why linear comparisons contradict each other: multipliers under which they add up to `k < 0`
 * with `k ≥ 0`, or to `k ≤ 0` with `k > 0`.
 *
 * Not trusted: whoever uses a certificate proves what it says. The search is the simplex method
 * in floating point, whose support is then solved exactly; where rounding leaves a doubt and the
 * system is small, the exact simplex method decides.
 *
 * Source: Chvátal, "Linear Programming" (phase one, perturbation); Edmonds, "Systems of distinct
 * representatives and linear algebra" (pivoting in whole numbers).
 */
import { absolute, gcd } from "../ring/rational.ts";

/** How a comparison relates its left side to zero. */
export type Relation = "eq" | "le" | "lt";

/** `Σ coefficients·x + constant` is equal to, at most, or below zero. No coefficient is zero. */
export interface Row {
  readonly coefficients: ReadonlyMap<number, bigint>;
  readonly constant: bigint;
  readonly relation: Relation;
}

/** By the number of the row, none zero; negative ones for equations only. */
export interface Certificate {
  readonly multipliers: ReadonlyMap<number, bigint>;
  /** What the rows, multiplied, add up to: not negative, and not zero if no strict row is used. */
  readonly total: bigint;
}

export interface SearchLimits {
  /** Called once a pivot; throws to stop. */
  readonly tick: () => void;
}

/** Entries of a table that the exact method may take on. */
const MAX_EXACT_ENTRIES = 4_000;
const MAX_FLOAT = 2n ** 300n;

/** A contradiction among the rows, if there is one and it was found. */
export function findCertificate(
  rows: readonly Row[],
  limits: SearchLimits,
): Certificate | undefined {
  const absurd = rows.findIndex(isAbsurd);
  if (absurd >= 0) return check(rows, new Map([[absurd, absurdSign(rows[absurd])]]));
  const problem = setUp(rows, usefulRows(rows));
  if (problem.columns.length === 0) return undefined;
  const guess: Guess = fitsFloats(problem)
    ? new FloatSimplex(problem).solve(limits)
    : { verdict: "unclear", support: [] };
  if (guess.verdict === "infeasible") return undefined;
  if (guess.verdict === "feasible") {
    const found = solveExactly(problem, guess.support);
    const certificate = found && check(rows, found);
    if (certificate !== undefined) return certificate;
  }
  if (problem.columns.length * problem.height > MAX_EXACT_ENTRIES) return undefined;
  const exact = exactSimplex(problem, limits);
  return exact && check(rows, exact);
}

/** Whether no entry is too large to be a float. */
function fitsFloats({ columns }: Problem): boolean {
  return columns.every(({ entries }) => entries.every(([, c]) => absolute(c) < MAX_FLOAT));
}

function isAbsurd(row: Row): boolean {
  if (row.coefficients.size > 0) return false;
  if (row.relation === "eq") return row.constant !== 0n;
  return row.relation === "lt" ? row.constant >= 0n : row.constant > 0n;
}

function absurdSign(row: Row | undefined): bigint {
  return row !== undefined && row.relation === "eq" && row.constant < 0n ? -1n : 1n;
}

/** The rows added up; undefined unless they contradict each other. */
function check(
  rows: readonly Row[],
  multipliers: ReadonlyMap<number, bigint>,
): Certificate | undefined {
  const sum = new Map<number, bigint>();
  let total = 0n;
  let strict = false;
  let divisor = 0n;
  for (const [i, k] of multipliers) {
    const row = rows[i];
    if (row === undefined || k === 0n) continue;
    if (row.relation !== "eq" && k < 0n) return undefined;
    divisor = gcd(divisor, k);
    strict ||= row.relation === "lt";
    total += k * row.constant;
    for (const [x, c] of row.coefficients) sum.set(x, (sum.get(x) ?? 0n) + k * c);
  }
  if ([...sum.values()].some((c) => c !== 0n)) return undefined;
  if (total < 0n || (total === 0n && !strict) || divisor === 0n) return undefined;
  const reduced = new Map<number, bigint>();
  for (const [i, k] of multipliers) if (k !== 0n) reduced.set(i, k / divisor);
  return { multipliers: reduced, total: total / divisor };
}

/**
 * The rows that can take part. Where an unknown has only one sign, nothing cancels it; of rows
 * that differ in the constant only, the strongest is enough.
 */
function usefulRows(rows: readonly Row[]): number[] {
  const strongest = new Map<string, number>();
  rows.forEach((row, i) => {
    if (row.coefficients.size === 0) return;
    const { key, divisor } = shapeOf(row);
    const known = strongest.get(key);
    const other = known === undefined ? undefined : rows[known];
    if (other !== undefined && row.relation !== "eq") {
      const a = row.constant * shapeOf(other).divisor;
      const b = other.constant * divisor;
      if (a < b || (a === b && (row.relation === "le" || other.relation === "lt"))) return;
    }
    strongest.set(key, i);
  });
  let left = new Set(strongest.values());
  for (;;) {
    const signs = new Map<number, number>();
    for (const i of left) {
      const row = rows[i];
      if (row === undefined) continue;
      for (const [x, c] of row.coefficients) {
        const sign = row.relation === "eq" ? 3 : c > 0n ? 1 : 2;
        signs.set(x, (signs.get(x) ?? 0) | sign);
      }
    }
    const next = new Set(
      [...left].filter((i) => {
        const row = rows[i];
        return row !== undefined && [...row.coefficients.keys()].every((x) => signs.get(x) === 3);
      }),
    );
    if (next.size === left.size) return [...left];
    left = next;
  }
}

function shapeOf(row: Row): { readonly key: string; readonly divisor: bigint } {
  let divisor = 0n;
  for (const c of row.coefficients.values()) divisor = gcd(divisor, c);
  const parts = [...row.coefficients].sort((a, b) => a[0] - b[0]);
  // Of equations only equal ones are one.
  if (row.relation === "eq") {
    const key = parts.map(([x, c]) => `${x}:${c}`).join(",");
    return { key: `${row.constant}=${key}`, divisor };
  }
  return { key: parts.map(([x, c]) => `${x}:${c / divisor}`).join(","), divisor };
}

/**
 * Nonnegative multipliers `λ` with `Σ λ·column = (1, 0, …, 0)`. The first entry counts the strict
 * rows, the second holds the constants, the others the coefficients; one more column stands for
 * `-1 < 0`, and an equation gives two.
 */
interface Problem {
  readonly columns: readonly Column[];
  readonly height: number;
}

interface Column {
  /** The row that it stands for, or -1. */
  readonly row: number;
  readonly sign: 1n | -1n;
  readonly entries: readonly (readonly [number, bigint])[];
}

function setUp(rows: readonly Row[], chosen: readonly number[]): Problem {
  const unknowns = new Map<number, number>();
  const columns: Column[] = [];
  let strict = false;
  for (const i of chosen) {
    const row = rows[i];
    if (row === undefined) continue;
    const entries: [number, bigint][] = [];
    if (row.relation === "lt") entries.push([0, 1n]);
    strict ||= row.relation === "lt";
    if (row.constant !== 0n) {
      entries.push([1, row.constant]);
      strict = true;
    }
    for (const [x, c] of row.coefficients) {
      let at = unknowns.get(x);
      if (at === undefined) unknowns.set(x, (at = unknowns.size + 2));
      entries.push([at, c]);
    }
    columns.push({ row: i, sign: 1n, entries });
    if (row.relation === "eq") {
      const negated = entries.map(([at, c]) => [at, -c] as const);
      columns.push({ row: i, sign: -1n, entries: negated });
    }
  }
  if (!strict) return { columns: [], height: 0 };
  columns.push({
    row: -1,
    sign: 1n,
    entries: [
      [0, 1n],
      [1, -1n],
    ],
  });
  return { columns, height: unknowns.size + 2 };
}

interface Guess {
  readonly verdict: "feasible" | "infeasible" | "unclear";
  /** Columns with a positive multiplier. */
  readonly support: readonly number[];
}

const PIVOT_TOLERANCE = 1e-9;
/** What is left of the artificial variables is taken for nothing below the first, for something above the second. */
const SURELY_FEASIBLE = 1e-8;
const SURELY_INFEASIBLE = 1e-6;

/**
 * Phase one of the simplex method on a dense table. Rows are scaled; the right side is perturbed
 * against cycling, and the true one is carried along.
 */
class FloatSimplex {
  private readonly width: number;
  private readonly height: number;
  /** Row by row; after the columns of the problem the perturbed and the true right side. */
  private readonly table: Float64Array;
  /** The reduced costs, then what is left of the artificial variables. */
  private readonly cost: Float64Array;
  /** The column that is basic in a row, or -1 for its artificial variable. */
  private readonly basis: Int32Array;
  private readonly stride: number;

  constructor(problem: Problem) {
    this.width = problem.columns.length;
    this.height = problem.height;
    this.stride = this.width + 2;
    this.table = new Float64Array(this.height * this.stride);
    this.cost = new Float64Array(this.stride);
    this.basis = new Int32Array(this.height).fill(-1);
    const { table, stride, width, height } = this;
    problem.columns.forEach((column, j) => {
      // Strict rows may count by any positive weight.
      const values = column.entries.map(([i, c]) => (i === 0 ? 0 : Number(c)));
      const largest = Math.max(...values.map(Math.abs));
      column.entries.forEach(([i], n) => {
        table[i * stride + j] = i === 0 ? 1 : (values[n] ?? 0) / largest;
      });
    });
    for (let i = 0; i < height; i++) {
      const at = i * stride;
      let largest = 0;
      if (i > 0) {
        for (let j = 0; j < width; j++) largest = Math.max(largest, Math.abs(table[at + j] ?? 0));
        if (largest > 0) for (let j = 0; j < width; j++) scaleAt(table, at + j, 1 / largest);
      }
      // Any distinct small numbers do; these are the same on every run.
      const noise = 1e-7 * (1 + ((i * 7919 + 13) % 1009) / 1009);
      table[at + width] = (i === 0 ? 1 : 0) + noise;
      table[at + width + 1] = i === 0 ? 1 : 0;
      for (let j = 0; j < stride; j++) addAt(this.cost, j, table[at + j] ?? 0);
    }
  }

  solve(limits: SearchLimits): Guess {
    const most = 20 * (this.height + this.width) + 200;
    for (let round = 0; round < most; round++) {
      limits.tick();
      const j = this.entering();
      if (j < 0) return this.verdict();
      const i = this.leaving(j);
      if (i < 0) return { verdict: "unclear", support: [] };
      this.pivot(i, j);
      if ((this.cost[this.width + 1] ?? 1) < 1e-11 && this.trueFeasible()) return this.verdict();
    }
    return { verdict: "unclear", support: [] };
  }

  private trueFeasible(): boolean {
    for (let i = 0; i < this.height; i++) {
      if ((this.table[i * this.stride + this.width + 1] ?? 0) < -1e-11) return false;
    }
    return true;
  }

  private entering(): number {
    let best = 1e-9;
    let found = -1;
    for (let j = 0; j < this.width; j++) {
      const c = this.cost[j] ?? 0;
      if (c > best) {
        best = c;
        found = j;
      }
    }
    return found;
  }

  private leaving(j: number): number {
    const { table, stride, width } = this;
    let best = Infinity;
    let found = -1;
    for (let i = 0; i < this.height; i++) {
      const a = table[i * stride + j] ?? 0;
      if (a <= PIVOT_TOLERANCE) continue;
      const ratio = (table[i * stride + width] ?? 0) / a;
      if (ratio < best) {
        best = ratio;
        found = i;
      }
    }
    return found;
  }

  private pivot(p: number, q: number): void {
    const { table, stride, cost } = this;
    const from = p * stride;
    const by = 1 / (table[from + q] ?? 1);
    const filled: number[] = [];
    for (let j = 0; j < stride; j++) {
      if (table[from + j] !== 0) {
        scaleAt(table, from + j, by);
        filled.push(j);
      }
    }
    table[from + q] = 1;
    const subtract = (target: Float64Array, at: number): void => {
      const f = target[at + q] ?? 0;
      if (f === 0) return;
      for (const j of filled) addAt(target, at + j, -f * (table[from + j] ?? 0));
      target[at + q] = 0;
    };
    for (let i = 0; i < this.height; i++) if (i !== p) subtract(table, i * stride);
    subtract(cost, 0);
    this.basis[p] = q;
  }

  private verdict(): Guess {
    const { table, stride, width, height } = this;
    const support: number[] = [];
    let left = 0;
    for (let i = 0; i < height; i++) {
      const value = table[i * stride + width + 1] ?? 0;
      const j = this.basis[i] ?? -1;
      if (j < 0) left += Math.abs(value);
      else if (Math.abs(value) > 1e-10) support.push(j);
    }
    if (left > SURELY_INFEASIBLE) return { verdict: "infeasible", support: [] };
    return { verdict: left < SURELY_FEASIBLE ? "feasible" : "unclear", support };
  }
}

function scaleAt(xs: Float64Array, i: number, by: number): void {
  xs[i] = (xs[i] ?? 0) * by;
}

function addAt(xs: Float64Array, i: number, by: number): void {
  xs[i] = (xs[i] ?? 0) + by;
}

/** Whole multipliers of rows from values of columns over one denominator. */
function multipliersOf(
  problem: Problem,
  values: readonly (readonly [number, bigint])[],
): Map<number, bigint> {
  const result = new Map<number, bigint>();
  for (const [j, v] of values) {
    const column = problem.columns[j];
    if (column === undefined || column.row < 0 || v === 0n) continue;
    result.set(column.row, (result.get(column.row) ?? 0n) + v * column.sign);
  }
  return result;
}

/**
 * The multipliers of the columns in `support`, which are independent: elimination in whole
 * numbers. Undefined when there are none.
 */
function solveExactly(
  problem: Problem,
  support: readonly number[],
): Map<number, bigint> | undefined {
  const width = support.length;
  const lines: bigint[][] = Array.from({ length: problem.height }, (_, i) => {
    const line = Array.from({ length: width + 1 }, () => 0n);
    if (i === 0) line[width] = 1n;
    return line;
  });
  support.forEach((j, at) => {
    for (const [i, c] of problem.columns[j]?.entries ?? []) {
      const line = lines[i];
      if (line !== undefined) line[at] = c;
    }
  });
  const pivots: bigint[][] = [];
  let open = lines.filter((line) => line.some((c) => c !== 0n));
  for (let q = 0; q < width; q++) {
    // The smallest entry keeps numbers small.
    let pivot: bigint[] | undefined;
    for (const line of open) {
      const c = absolute(line[q] ?? 0n);
      if (c !== 0n && (pivot === undefined || c < absolute(pivot[q] ?? 0n))) pivot = line;
    }
    if (pivot === undefined) return undefined;
    const chosen = pivot;
    const eliminated = (line: bigint[]): bigint[] => eliminate(line, chosen, q);
    open = open.filter((line) => line !== chosen).map(eliminated);
    pivots.forEach((line, i) => (pivots[i] = eliminated(line)));
    pivots.push(chosen);
  }
  if (open.some((line) => (line[width] ?? 0n) !== 0n)) return undefined;
  // Line q says pivot·λ = right side.
  let denominator = 1n;
  pivots.forEach((line, q) => {
    const p = absolute(line[q] ?? 1n);
    denominator = (denominator / gcd(denominator, p)) * p;
  });
  const values = pivots.map((line, q): [number, bigint] => {
    const p = line[q] ?? 1n;
    return [support[q] ?? -1, ((line[width] ?? 0n) * denominator) / p];
  });
  if (values.some(([, v]) => v < 0n)) return undefined;
  return multipliersOf(problem, values);
}

/** `line` without unknown `q`, divided by what its entries have in common. */
function eliminate(line: bigint[], pivot: readonly bigint[], q: number): bigint[] {
  const f = line[q] ?? 0n;
  if (f === 0n) return line;
  const p = pivot[q] ?? 1n;
  const made = line.map((c, j) => c * p - f * (pivot[j] ?? 0n));
  let g = 0n;
  for (const c of made) {
    if (c !== 0n) g = gcd(g, c);
    if (g === 1n) return made;
  }
  return g === 0n ? made : made.map((c) => c / g);
}

/** Phase one with Bland's rule; entries are whole numbers over one common denominator. */
function exactSimplex(problem: Problem, limits: SearchLimits): Map<number, bigint> | undefined {
  const { columns, height } = problem;
  const width = columns.length;
  const lines: bigint[][] = Array.from({ length: height }, (_, i) => {
    const line = Array.from({ length: width + 1 }, () => 0n);
    if (i === 0) line[width] = 1n;
    return line;
  });
  columns.forEach((column, j) => {
    for (const [i, c] of column.entries) {
      const line = lines[i];
      if (line !== undefined) line[j] = c;
    }
  });
  const at = (line: readonly bigint[] | undefined, j: number): bigint => line?.[j] ?? 0n;
  let cost = Array.from({ length: width + 1 }, (_, j) =>
    lines.reduce((sum, line) => sum + at(line, j), 0n),
  );
  const basis = Array.from({ length: height }, () => -1);
  let denominator = 1n;
  while (at(cost, width) !== 0n) {
    limits.tick();
    const q = cost.findIndex((c, j) => j < width && c > 0n && !basis.includes(j));
    if (q < 0) return undefined;
    let p = -1;
    for (let i = 0; i < height; i++) {
      const a = at(lines[i], q);
      if (a <= 0n) continue;
      if (p < 0) p = i;
      else {
        const order = at(lines[i], width) * at(lines[p], q) - at(lines[p], width) * a;
        if (order < 0n || (order === 0n && (basis[i] ?? -1) < (basis[p] ?? -1))) p = i;
      }
    }
    const pivot = lines[p];
    if (pivot === undefined) return undefined;
    const d = at(pivot, q);
    const step = (line: bigint[]): bigint[] => {
      const f = at(line, q);
      return line.map((c, j) => (c * d - f * at(pivot, j)) / denominator);
    };
    for (let i = 0; i < height; i++) {
      const line = lines[i];
      if (i !== p && line !== undefined) lines[i] = step(line);
    }
    cost = step(cost);
    basis[p] = q;
    denominator = d;
  }
  const values = basis.map((j, i): [number, bigint] => [j, at(lines[i], width)]);
  return multipliersOf(
    problem,
    values.filter(([j]) => j >= 0),
  );
}

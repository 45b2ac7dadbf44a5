/**
 * The omega test without its shadows: linear inequalities over ℤ by exact elimination of equations,
 * Fourier–Motzkin elimination and rounding, as in Lean. What is found is a derivation.
 *
 * Invariant: coordinates change by unimodular substitutions only, so that a form that is divisible
 * in the current coordinates is divisible in the given ones too, and derivations need not name them.
 * Source: Pugh, "The Omega test: a fast and practical integer programming algorithm".
 */

/** `0 ≤ Σ c·x + k`, given or derived as a sum of multiples, divided by `g` and rounded down. */
export type Derivation =
  | { readonly kind: "fact"; readonly index: number }
  | {
      readonly kind: "sum";
      readonly parts: readonly { readonly of: Derivation; readonly times: bigint }[];
      readonly g: bigint;
    };

/** `0 ≤ Σ c·x + k` */
export interface Inequality {
  readonly coefficients: ReadonlyMap<number, bigint>;
  readonly constant: bigint;
}

/** Bounds of one form, `low ≤ Σ c·x` and `Σ c·x ≤ high`. */
interface Bounds {
  coefficients: Map<number, bigint>;
  low: Bound | undefined;
  high: Bound | undefined;
}

interface Bound {
  readonly value: bigint;
  readonly why: Derivation;
}

export type Outcome =
  | { readonly kind: "absurd"; readonly why: Derivation }
  | { readonly kind: "open" }
  | { readonly kind: "too-large" };

/** Inequalities that one elimination may make, and all of them together. */
const MAX_STEP = 2_000;
const MAX_TOTAL = 10_000;

const abs = (a: bigint): bigint => (a < 0n ? -a : a);

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [abs(a), abs(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function floorDiv(a: bigint, b: bigint): bigint {
  const q = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? q - 1n : q;
}

/** The whole number next to `a / b`. */
function nearest(a: bigint, b: bigint): bigint {
  return floorDiv(2n * a + b, 2n * b);
}

/** A contradiction in the facts; derivations name them by their positions. */
export function solve(facts: readonly Inequality[], tick: () => void): Outcome {
  return new Solver(tick).run(facts);
}

class Solver {
  private bounds = new Map<string, Bounds>();
  private readonly equations: Bounds[] = [];
  private absurd: Derivation | undefined;
  private total = 0;
  private readonly tick: () => void;

  constructor(tick: () => void) {
    this.tick = tick;
  }

  run(facts: readonly Inequality[]): Outcome {
    facts.forEach((f, index) =>
      this.add(new Map(f.coefficients), f.constant, { kind: "fact", index }),
    );
    for (;;) {
      if (this.absurd !== undefined) return { kind: "absurd", why: this.absurd };
      if (this.equations.length > 0) {
        this.eliminateEquation();
        continue;
      }
      const x = this.choose();
      if (x === undefined) return { kind: "open" };
      if (!this.eliminate(x)) return { kind: "too-large" };
    }
  }

  /** `0 ≤ Σ c·x + k` */
  private add(coefficients: Map<number, bigint>, constant: bigint, why: Derivation): void {
    if (this.absurd !== undefined) return;
    let g = 0n;
    for (const [x, c] of coefficients) {
      if (c === 0n) coefficients.delete(x);
      else g = gcd(g, c);
    }
    if (g === 0n) {
      if (constant < 0n) this.absurd = why;
      return;
    }
    let [k, reason] = [constant, why];
    if (g > 1n) {
      for (const [x, c] of coefficients) coefficients.set(x, c / g);
      k = floorDiv(constant, g);
      reason = divided(why, g);
    }
    const sorted = [...coefficients].sort((a, b) => a[0] - b[0]);
    const positive = (sorted[0]?.[1] ?? 0n) > 0n;
    if (!positive) for (const [x, c] of coefficients) coefficients.set(x, -c);
    const key = sorted.map(([x, c]) => `${x}:${positive ? c : -c}`).join(" ");
    let known = this.bounds.get(key);
    if (known === undefined) {
      known = { coefficients, low: undefined, high: undefined };
      this.bounds.set(key, known);
    }
    const { low, high } = known;
    if (positive) {
      if (low !== undefined && low.value >= -k) return;
      known.low = { value: -k, why: reason };
    } else {
      if (high !== undefined && high.value <= k) return;
      known.high = { value: k, why: reason };
    }
    if (known.low === undefined || known.high === undefined) return;
    if (known.low.value > known.high.value) {
      this.absurd = sum([known.low.why, 1n], [known.high.why, 1n]);
    } else if (known.low.value === known.high.value) {
      this.equations.push(known);
    }
  }

  /** Makes a coefficient of an equation one by changing coordinates, then puts it in. */
  private eliminateEquation(): void {
    const weight = (e: Bounds): bigint =>
      [...e.coefficients.values()].reduce((n, c) => (abs(c) < n ? abs(c) : n), 1n << 200n);
    let best = 0;
    this.equations.forEach((e, i) => {
      const old = this.equations[best];
      if (old !== undefined && weight(e) < weight(old)) best = i;
    });
    const [equation] = this.equations.splice(best, 1);
    if (equation === undefined) return;
    const { coefficients, low, high } = equation;
    if (low === undefined || high === undefined) return;
    for (;;) {
      this.tick();
      let k = -1;
      let a = 0n;
      for (const [x, c] of coefficients) {
        if (a === 0n || abs(c) < abs(a)) [k, a] = [x, c];
      }
      if (abs(a) === 1n) {
        this.substitute(equation, k, a);
        return;
      }
      // a·(x + Σ q·y) + Σ r·y: the bracket becomes the variable.
      const quotients = new Map<number, bigint>();
      for (const [y, c] of coefficients) if (y !== k) quotients.set(y, nearest(c, a));
      this.changeCoordinates(k, quotients, equation);
    }
  }

  private changeCoordinates(
    k: number,
    quotients: ReadonlyMap<number, bigint>,
    current: Bounds,
  ): void {
    const all = new Set([...this.bounds.values(), ...this.equations, current]);
    for (const { coefficients } of all) {
      const c = coefficients.get(k);
      if (c === undefined) continue;
      for (const [y, q] of quotients) put(coefficients, y, -q * c);
    }
    // The forms differ as before, but for their signs; their keys are made anew.
    const old = [...this.bounds.values()];
    this.bounds = new Map();
    this.equations.length = 0;
    for (const b of old) {
      if (b === current) continue;
      this.restate(b, b.coefficients);
    }
  }

  /** Adds both bounds of a form again. */
  private restate(b: Bounds, coefficients: ReadonlyMap<number, bigint>): void {
    if (b.low !== undefined) this.add(new Map(coefficients), -b.low.value, b.low.why);
    if (b.high !== undefined) {
      const negated = new Map([...coefficients].map(([x, c]) => [x, -c]));
      this.add(negated, b.high.value, b.high.why);
    }
  }

  /** Takes the variable out of everything else; its coefficient in the equation is ±1. */
  private substitute(equation: Bounds, x: number, a: bigint): void {
    const { low, high, coefficients: e } = equation;
    if (low === undefined || high === undefined) return;
    const old = [...this.bounds.values()];
    this.bounds = new Map();
    this.equations.length = 0;
    for (const b of old) {
      if (b === equation) continue;
      const c = b.coefficients.get(x);
      if (c === undefined) {
        this.restate(b, b.coefficients);
        continue;
      }
      // Minus c·a times the equation `Σ e = v`.
      const times = -c * a;
      const put1 = (sign: bigint, constant: bigint, why: Derivation): void => {
        const made = new Map([...b.coefficients].map(([y, d]) => [y, sign * d]));
        const t = sign * times;
        for (const [y, d] of e) put(made, y, t * d);
        const value = low.value;
        const by: readonly [Derivation, bigint] = t > 0n ? [low.why, t] : [high.why, -t];
        this.add(made, constant - t * value, sum([why, 1n], by));
      };
      if (b.low !== undefined) put1(1n, -b.low.value, b.low.why);
      if (b.high !== undefined) put1(-1n, b.high.value, b.high.why);
    }
  }

  /** A variable whose elimination loses nothing, else the one that makes the fewest inequalities. */
  private choose(): number | undefined {
    interface Count {
      lower: number;
      upper: number;
      lowerUnit: boolean;
      upperUnit: boolean;
    }
    const counts = new Map<number, Count>();
    for (const { coefficients, low, high } of this.bounds.values()) {
      for (const [x, c] of coefficients) {
        const n = counts.get(x) ?? { lower: 0, upper: 0, lowerUnit: true, upperUnit: true };
        const unit = abs(c) === 1n;
        if ((c > 0n ? low : high) !== undefined) {
          n.lower++;
          n.lowerUnit &&= unit;
        }
        if ((c > 0n ? high : low) !== undefined) {
          n.upper++;
          n.upperUnit &&= unit;
        }
        counts.set(x, n);
      }
    }
    let best: number | undefined;
    let cost = Infinity;
    for (const [x, n] of counts) {
      const exact = n.lower === 0 || n.upper === 0 || n.lowerUnit || n.upperUnit;
      const c = n.lower * n.upper - n.lower - n.upper + (exact ? 0 : 1_000_000);
      if (c < cost) [best, cost] = [x, c];
    }
    return best;
  }

  /** Whether it stayed within the limits. */
  private eliminate(x: number): boolean {
    interface Side {
      readonly coefficients: ReadonlyMap<number, bigint>;
      readonly constant: bigint;
      readonly c: bigint;
      readonly why: Derivation;
    }
    const lower: Side[] = [];
    const upper: Side[] = [];
    for (const [key, b] of this.bounds) {
      const c = b.coefficients.get(x);
      if (c === undefined) continue;
      this.bounds.delete(key);
      const { low, high } = b;
      if (low !== undefined) {
        (c > 0n ? lower : upper).push({
          coefficients: b.coefficients,
          constant: -low.value,
          c: abs(c),
          why: low.why,
        });
      }
      if (high !== undefined) {
        (c > 0n ? upper : lower).push({
          coefficients: new Map([...b.coefficients].map(([y, d]) => [y, -d])),
          constant: high.value,
          c: abs(c),
          why: high.why,
        });
      }
    }
    this.total += lower.length * upper.length;
    if (lower.length * upper.length > MAX_STEP || this.total > MAX_TOTAL) return false;
    for (const l of lower) {
      for (const u of upper) {
        this.tick();
        const g = gcd(l.c, u.c);
        const [s, t] = [u.c / g, l.c / g];
        const made = new Map<number, bigint>();
        for (const [y, d] of l.coefficients) put(made, y, s * d);
        for (const [y, d] of u.coefficients) put(made, y, t * d);
        this.add(made, s * l.constant + t * u.constant, sum([l.why, s], [u.why, t]));
        if (this.absurd !== undefined) return true;
      }
    }
    return true;
  }
}

function put(to: Map<number, bigint>, x: number, c: bigint): void {
  const value = (to.get(x) ?? 0n) + c;
  if (value === 0n) to.delete(x);
  else to.set(x, value);
}

function sum(...parts: readonly (readonly [Derivation, bigint])[]): Derivation {
  // Sums that are not rounded are flat.
  const flat = new Map<Derivation, bigint>();
  for (const [of, times] of parts) {
    if (times === 0n) continue;
    if (of.kind === "sum" && of.g === 1n) {
      for (const p of of.parts) flat.set(p.of, (flat.get(p.of) ?? 0n) + p.times * times);
    } else flat.set(of, (flat.get(of) ?? 0n) + times);
  }
  return { kind: "sum", parts: [...flat].map(([of, times]) => ({ of, times })), g: 1n };
}

function divided(why: Derivation, g: bigint): Derivation {
  if (why.kind === "sum" && why.g === 1n) return { kind: "sum", parts: why.parts, g };
  return { kind: "sum", parts: [{ of: why, times: 1n }], g };
}

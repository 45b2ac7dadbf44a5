/** How good the embedded model is: measured by training/evaluate.ts, shipped beside the model. */

export interface PassRate {
  readonly statements: number;
  readonly tries: number;
  readonly solved: number;
  /** What tactics drawn by their frequency solve in as many tries. */
  readonly baseline: number;
}

const address = "./models/quod-prover/pass-rate.json";

/** The measured rate; undefined when it can't be read. */
export async function fetchPassRate(): Promise<PassRate | undefined> {
  try {
    const response = await fetch(address);
    const value: unknown = response.ok ? await response.json() : undefined;
    return isPassRate(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPassRate(value: unknown): value is PassRate {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map(Object.entries(value));
  return ["statements", "tries", "solved", "baseline"].every(
    (name) => typeof fields.get(name) === "number",
  );
}

/** The rate in a sentence. */
export function describePassRate({ statements, tries, solved, baseline }: PassRate): string {
  const percent = (count: number): string => `${Math.round((100 * count) / statements)} %`;
  return (
    `Proves ${percent(solved)} of ${statements} statements that it never saw in training, ` +
    `in ${tries} tries each; tactics drawn at random prove ${percent(baseline)}. ` +
    `They are small: logic, and equations and inequalities on ℕ.`
  );
}

/**
 * Judges what sample.ts wrote and prints the pass rates: `node training/run.mjs evaluate
 * [--samples FILE] [--out FILE] [--solved FILE] [--seconds 10]`.
 *
 * A statement is solved when the checker accepts one of its tries. Baselines: tactics drawn by
 * their frequency in training, and whole proofs drawn by theirs. Writes the figures for the app
 * and the README.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkFile, loadLibrary } from "../src/cli/check-worker.ts";
import { theoremText } from "./text.ts";

interface Sampled {
  readonly statement: string;
  readonly family: string;
  readonly heldOut: "shape" | "kind";
  readonly model: readonly string[];
  readonly tactics: readonly string[];
  readonly proofs: readonly string[];
}

interface Count {
  statements: number;
  model: number;
  first: number;
  tactics: number;
  proofs: number;
}

const { values: options } = parseArgs({
  options: {
    samples: { type: "string", default: "training/build/samples.jsonl" },
    out: { type: "string", default: "public/models/quod-prover/pass-rate.json" },
    solved: { type: "string", default: "training/build/solved.jsonl" },
    seconds: { type: "string", default: "10" },
  },
});

const library = loadLibrary();
const samples = readFileSync(options.samples, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line): Sampled => JSON.parse(line));

const verdicts = new Map<string, boolean>();

function accepted(statement: string, proof: string): boolean {
  const text = theoremText(statement, proof);
  let verdict = verdicts.get(text);
  if (verdict === undefined) {
    verdict =
      checkFile(library, { file: "try", text, timeout: Number(options.seconds), strict: false })
        .verdict === "accepted";
    verdicts.set(text, verdict);
  }
  return verdict;
}

const empty = (): Count => ({ statements: 0, model: 0, first: 0, tactics: 0, proofs: 0 });
const total = empty();
const groups = new Map<string, Count>();
let solvedLines = "";
for (const [i, sample] of samples.entries()) {
  verdicts.clear();
  const { statement } = sample;
  const proof = sample.model.find((text) => accepted(statement, text));
  const first = proof !== undefined && proof === sample.model[0] ? 1 : 0;
  const tactics = sample.tactics.some((text) => accepted(statement, text)) ? 1 : 0;
  const proofs = sample.proofs.some((text) => accepted(statement, text)) ? 1 : 0;
  for (const name of [`held out by ${sample.heldOut}`, sample.family]) {
    if (!groups.has(name)) groups.set(name, empty());
  }
  for (const count of [
    total,
    groups.get(`held out by ${sample.heldOut}`),
    groups.get(sample.family),
  ]) {
    if (count === undefined) continue;
    count.statements++;
    count.model += proof === undefined ? 0 : 1;
    count.first += first;
    count.tactics += tactics;
    count.proofs += proofs;
  }
  solvedLines += `${JSON.stringify({ statement, family: sample.family, proof: proof ?? null, tries: sample.model })}\n`;
  if ((i + 1) % 100 === 0) console.log(`${i + 1} of ${samples.length}: ${total.model} solved`);
}
writeFileSync(options.solved, solvedLines);

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const row = (name: string, c: Count): void =>
  console.log(
    `${name.padEnd(22)} ${String(c.statements).padStart(5)} ${percent(c.model, c.statements).padStart(9)} ` +
      `${percent(c.first, c.statements).padStart(9)} ${percent(c.tactics, c.statements).padStart(9)} ` +
      `${percent(c.proofs, c.statements).padStart(9)}`,
  );
const tries = samples[0]?.model.length ?? 0;
console.log(`${"".padEnd(22)} count   pass@${tries}    pass@1   tactics    proofs`);
row("all", total);
for (const [name, count] of [...groups].toSorted(([, a], [, b]) => b.statements - a.statements)) {
  row(name, count);
}
const figures = (c: Count): Record<string, number> => ({
  statements: c.statements,
  solved: c.model,
  solvedAtFirst: c.first,
  baseline: c.tactics,
  baselineProofs: c.proofs,
});
writeFileSync(
  options.out,
  `${JSON.stringify(
    {
      statements: total.statements,
      tries,
      solved: total.model,
      solvedAtFirst: total.first,
      baseline: total.tactics,
      baselineProofs: total.proofs,
      families: Object.fromEntries([...groups].map(([name, count]) => [name, figures(count)])),
    },
    null,
    2,
  )}\n`,
);

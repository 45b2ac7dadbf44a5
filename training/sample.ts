/**
 * Writes what the embedded model answers to the held-out statements (with --every K --from J, to
 * numbers J, J + K, …), eight times each, and what drawing tactics by their frequency in training
 * gives. Nothing is judged here; see evaluate.ts.
 *
 * `node training/run.mjs sample [--statements FILE] [--pairs FILE] [--out FILE] [--tries 8]
 * [--temperature 0.8] [--top-p 0.95] [--seed 1] [--every K] [--from J]`
 *
 * Invariant: with the same files and options the output is the same; statement i is sampled with
 * seed + i.
 */
import { createWriteStream, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { memoryFiles } from "../src/model/files.ts";
import { loadTextModel } from "../src/model/text-model.ts";
import { bareStatement } from "../src/search/prompt.ts";

interface Pair {
  readonly statement: string;
  readonly proof: string;
  readonly split: string;
}

const { values: options } = parseArgs({
  options: {
    statements: { type: "string", default: "training/held-out.jsonl" },
    pairs: { type: "string", default: "training/build/pairs.jsonl" },
    model: { type: "string", default: "public/models/quod-prover" },
    out: { type: "string", default: "training/build/samples.jsonl" },
    tries: { type: "string", default: "8" },
    temperature: { type: "string", default: "0.8" },
    "top-p": { type: "string", default: "0.95" },
    seed: { type: "string", default: "1" },
    every: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    weights: { type: "string", default: "f32" },
  },
});

const MODEL_FILES = [
  "config.json",
  "generation_config.json",
  "tokenizer.json",
  "tokenizer_config.json",
  "model.safetensors",
];
const MAX_NEW_TOKENS = 160;

function readLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): T => JSON.parse(line));
}

/** A small generator of numbers in [0, 1) (mulberry32), so that the baseline can be repeated. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Proofs made of tactics drawn independently: how many lines a proof has, and each line with its
 * indentation, by their frequency in training.
 */
function tacticSampler(pairs: readonly Pair[]): (seed: number) => string {
  const lengths: number[] = [];
  const tactics: string[] = [];
  for (const { proof, split } of pairs) {
    if (split !== "train") continue;
    const lines = proof.split("\n");
    lengths.push(lines.length);
    tactics.push(...lines);
  }
  return (seed) => {
    const next = random(seed);
    const count = lengths[Math.floor(next() * lengths.length)] ?? 1;
    return Array.from(
      { length: count },
      () => tactics[Math.floor(next() * tactics.length)] ?? "",
    ).join("\n");
  };
}

/** Whole proofs drawn by their frequency in training: a stronger baseline. */
function proofSampler(pairs: readonly Pair[]): (seed: number) => string {
  const proofs = pairs.filter(({ split }) => split === "train").map(({ proof }) => proof);
  return (seed) => proofs[Math.floor(random(seed)() * proofs.length)] ?? "";
}

/** As the search hands it on: an `example` has become a theorem, `:= by` is cut off. */
function head(statement: string): string {
  return statement.replace(/^example /u, "theorem example ").replace(/ := by$/u, "");
}

const files = new Map(
  MODEL_FILES.map(
    (name) => [name, new Uint8Array(readFileSync(`${options.model}/${name}`))] as const,
  ),
);
const model = await loadTextModel({
  files: memoryFiles(files),
  backend: "cpu",
  weights: options.weights === "q4" ? "q4" : "f32",
});
const statements = readLines<{ statement: string }>(options.statements)
  .map((record, index) => ({ ...record, index }))
  .filter(({ index }) => index % Number(options.every) === Number(options.from));
const pairs = readLines<Pair>(options.pairs);
const byTactic = tacticSampler(pairs);
const byProof = proofSampler(pairs);
const tries = Number(options.tries);
const seed = Number(options.seed);
const out = createWriteStream(options.out);
const start = performance.now();
let tokens = 0;
for (const [count, record] of statements.entries()) {
  const i = record.index;
  const texts = Array.from({ length: tries }, () => "");
  const { done } = model.generate({
    prompt: [{ role: "user", content: bareStatement(head(record.statement)) }],
    n: tries,
    maxNewTokens: MAX_NEW_TOKENS,
    temperature: Number(options.temperature),
    topP: Number(options["top-p"]),
    seed: seed + i,
    signal: new AbortController().signal,
    onText(sequence, delta) {
      texts[sequence] = (texts[sequence] ?? "") + delta;
    },
    onEnd() {},
  });
  tokens += (await done).tokens;
  const seeds = texts.map((_, k) => (seed * 1_000_003 + i) * 64 + k);
  out.write(
    `${JSON.stringify({ ...record, model: texts, tactics: seeds.map(byTactic), proofs: seeds.map(byProof) })}\n`,
  );
  if ((count + 1) % 20 === 0) {
    const seconds = (performance.now() - start) / 1000;
    console.log(`${count + 1} of ${statements.length}, ${(tokens / seconds).toFixed(0)} tokens/s`);
  }
}
await new Promise((resolve) => {
  out.end(resolve);
});
model.dispose();

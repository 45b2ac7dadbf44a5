/** The golden checkpoints; see golden/make_golden.py for how they were made. */
import type { ModelConfig } from "../../../src/model/config.ts";
import { openCheckpoint } from "../../../src/model/checkpoint.ts";
import { memoryFiles, type ModelFiles } from "../../../src/model/files.ts";
import { openSafetensors } from "../../../src/model/safetensors.ts";
import type { Checkpoint } from "../../../src/model/weights.ts";

export interface Golden {
  readonly name: string;
  readonly config: ModelConfig;
  readonly checkpoint: Checkpoint;
  readonly files: ModelFiles;
  readonly tokens: readonly number[];
  /** (tokens, vocab) */
  readonly logits: Float32Array;
}

/** Every architecture and routing variant; see make_golden.py. */
export const GOLDEN_NAMES = [
  "embedded",
  "odd",
  "llama-grouped",
  "llama-yarn",
  "llama-k",
  "v2-lite",
  "v2-grouped",
  "v3-gguf",
] as const;

const NAMES = [
  "config.json",
  "model.safetensors",
  "model.gguf",
  "golden.json",
  "golden.safetensors",
  "tokenizer.json",
  "tokenizer_config.json",
];

/** The bytes of a file beside this one: from the disk in Node, from the test server in browsers. */
export async function readBytes(path: string): Promise<Uint8Array | null> {
  const url = new URL(path, import.meta.url);
  if (url.protocol === "file:") {
    const { readFile } = await import("node:fs/promises");
    return readFile(url).then(
      (bytes) => new Uint8Array(bytes),
      () => null,
    );
  }
  const response = await fetch(url);
  const type = response.headers.get("content-type") ?? "";
  if (!response.ok || type.startsWith("text/html")) return null;
  return new Uint8Array(await response.arrayBuffer());
}

/** The files of a golden checkpoint, by name. */
export async function goldenFiles(name: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const file of NAMES) {
    const bytes = await readBytes(`../golden/${name}/${file}`);
    if (bytes) files.set(file, bytes);
  }
  return files;
}

export async function readGolden(name: string): Promise<Golden> {
  const bytes = await goldenFiles(name);
  const text = (path: string): string => new TextDecoder().decode(bytes.get(path));
  const { tokens } = JSON.parse(text("golden.json")) as { tokens: number[] };
  const stored = bytes.get("golden.safetensors") ?? new Uint8Array();
  const expected = await openSafetensors(memoryFiles(new Map([["model.safetensors", stored]])));
  const left = new Set(["golden.json", "golden.safetensors"]);
  const files = memoryFiles(new Map([...bytes].filter(([path]) => !left.has(path))));
  const checkpoint = await openCheckpoint(files);
  const { config } = checkpoint;
  return {
    name,
    config,
    checkpoint,
    files,
    tokens,
    logits: await expected.all("logits", [tokens.length, config.vocabSize]),
  };
}

/** The largest absolute difference. */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = Math.abs((a[i] ?? 0) - (b[i] ?? 0));
    if (!(difference <= largest)) largest = difference;
  }
  return largest;
}

/** KL(p ‖ q) in nats of two rows of logits. */
export function divergence(p: Float32Array, q: Float32Array): number {
  const logs = (row: Float32Array): Float64Array => {
    const top = row.reduce((most, v) => Math.max(most, v), Number.NEGATIVE_INFINITY);
    let sum = 0;
    for (const v of row) sum += Math.exp(v - top);
    return Float64Array.from(row, (v) => v - top - Math.log(sum));
  };
  const a = logs(p);
  const b = logs(q);
  return a.reduce((total, v, i) => total + Math.exp(v) * (v - (b[i] ?? 0)), 0);
}

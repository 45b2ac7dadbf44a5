/** The golden checkpoints; see golden/make_golden.py for how they were made. */
import { type ModelConfig, parseModelConfig } from "../../../src/model/config.ts";
import { memoryFiles, type ModelFiles } from "../../../src/model/files.ts";
import { Safetensors } from "../../../src/model/safetensors.ts";

export interface Golden {
  readonly name: string;
  readonly config: ModelConfig;
  readonly files: ModelFiles;
  readonly tensors: Safetensors;
  readonly tokens: readonly number[];
  /** (tokens, vocab) */
  readonly logits: Float32Array;
}

const NAMES = [
  "config.json",
  "model.safetensors",
  "golden.json",
  "golden.safetensors",
  "tokenizer.json",
  "tokenizer_config.json",
];

/** The bytes of a file beside this one: from the disk in Node, from the test server in browsers. */
async function readBytes(path: string): Promise<Uint8Array | null> {
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
  const files = memoryFiles(bytes);
  const text = (path: string): string => new TextDecoder().decode(bytes.get(path));
  const config = parseModelConfig(text("config.json"));
  const { tokens } = JSON.parse(text("golden.json")) as { tokens: number[] };
  const stored = bytes.get("golden.safetensors") ?? new Uint8Array();
  const expected = await Safetensors.open(memoryFiles(new Map([["model.safetensors", stored]])));
  return {
    name,
    config,
    files,
    tensors: await Safetensors.open(files),
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

/** The golden checkpoints, read from disk; see golden/make_golden.py for how they were made. */
import { readdir, readFile } from "node:fs/promises";
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

/** Every file of a folder, in memory. */
export async function readFolder(folder: URL): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of await readdir(folder)) {
    files.set(name, new Uint8Array(await readFile(new URL(name, folder))));
  }
  return files;
}

export async function readGolden(name: string): Promise<Golden> {
  const bytes = await readFolder(new URL(`../golden/${name}/`, import.meta.url));
  const files = memoryFiles(bytes);
  const text = (path: string): string => new TextDecoder().decode(bytes.get(path));
  const config = parseModelConfig(text("config.json"));
  const { tokens } = JSON.parse(text("golden.json")) as { tokens: number[] };
  const expected = await Safetensors.open(
    memoryFiles(
      new Map([["model.safetensors", bytes.get("golden.safetensors") ?? new Uint8Array()]]),
    ),
  );
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

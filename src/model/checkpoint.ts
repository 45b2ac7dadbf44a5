/** Opens a model's files, whichever format they are in. */
import { ggufConfig } from "./config-gguf.ts";
import { parseModelConfig } from "./config.ts";
import { ModelFileError } from "./errors.ts";
import type { ModelFiles } from "./files.ts";
import { type GgufMetadata, ggufPaths, openGguf } from "./gguf.ts";
import { ggufNames, huggingFaceNames } from "./names.ts";
import { openSafetensors } from "./safetensors.ts";
import type { Checkpoint } from "./weights.ts";

export interface OpenCheckpoint extends Checkpoint {
  /** What a GGUF file says of itself, its tokenizer included; null for safetensors. */
  readonly metadata: GgufMetadata | null;
}

/** Reads configuration and headers. Throws {@link ModelFileError} or UnsupportedModelError. */
export async function openCheckpoint(files: ModelFiles): Promise<OpenCheckpoint> {
  if (ggufPaths(files).length > 0) {
    const gguf = await openGguf(files);
    const { metadata, tensors } = gguf;
    return { config: ggufConfig(gguf), names: ggufNames, tensors, metadata };
  }
  const size = await files.size("config.json");
  if (size === null) {
    throw new ModelFileError("config.json", "the file is missing.", {
      fix: "Choose a GGUF file, or a folder with config.json, tokenizer.json and safetensors.",
    });
  }
  if (size > 2 ** 20) throw new ModelFileError("config.json", `${size} bytes are too many.`);
  const text = new TextDecoder().decode(await files.read("config.json", 0, size));
  const config = parseModelConfig(text);
  return { config, names: huggingFaceNames, tensors: await openSafetensors(files), metadata: null };
}

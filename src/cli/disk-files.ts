/** A model's files on the disk, for the engine: one GGUF file with its parts, or a folder. */
import { open, readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ModelFiles } from "../model/index.ts";

/** Parts as llama.cpp's gguf-split names them. */
const PART = /^(.*)-\d{5}-of-(\d{5})\.gguf$/;

/** Throws when there is no such file or folder. */
export async function diskFiles(path: string): Promise<ModelFiles> {
  const info = await stat(path);
  const folder = info.isDirectory() ? path : dirname(path);
  const paths = info.isDirectory() ? await readdir(folder) : await partsOf(folder, basename(path));
  return {
    paths,
    size: async (name) => {
      if (!paths.includes(name)) return null;
      return (await stat(join(folder, name))).size;
    },
    read: async (name, start, end) => {
      const file = await open(join(folder, name), "r");
      try {
        const bytes = new Uint8Array(end - start);
        const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
        if (bytesRead < bytes.length)
          throw new RangeError(`${name} has no bytes ${start} to ${end}`);
        return bytes;
      } finally {
        await file.close();
      }
    },
  };
}

async function partsOf(folder: string, name: string): Promise<readonly string[]> {
  const [, stem, count] = PART.exec(name) ?? [];
  if (stem === undefined || count === undefined) return [name];
  const all = await readdir(folder);
  return all.filter((other) => {
    const [, otherStem, otherCount] = PART.exec(other) ?? [];
    return otherStem === stem && otherCount === count;
  });
}

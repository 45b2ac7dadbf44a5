/**
 * A GGUF file with the same weights as floats, so that llama.cpp computes with the numbers that
 * we compute with: on quantized weights it rounds activations to 8 bits, which moves logits by 0.3.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { openGguf, type GgufValue } from "../../src/model/gguf.ts";
import { diskFiles } from "../../src/cli/disk-files.ts";
import { writeGguf } from "../model/support/write-gguf.ts";

const ROWS = 4096;

/** The value's type, and the value as the writer takes it. */
function typed(key: string, value: GgufValue): readonly [string, number, unknown] {
  if (typeof value === "string") return [key, 8, value];
  if (typeof value === "boolean") return [key, 7, value];
  if (typeof value === "number") {
    return [key, /freq_base|epsilon|scale|factor/.test(key) ? 6 : 4, value];
  }
  return [key, 9, { type: typeof value[0] === "string" ? 8 : 5, items: value }];
}

export async function writeAsFloats(path: string, output: string): Promise<void> {
  const { metadata, tensors } = await openGguf(await diskFiles(path));
  const entries = tensors.entries();
  let offset = 0;
  const infos = entries.map(({ name, shape }) => {
    const info = { name, type: 0, sizes: shape.toReversed(), offset };
    offset += Math.ceil((shape.reduce((a, b) => a * b, 1) * 4) / 32) * 32;
    return info;
  });
  const settings = [...metadata].map(([key, value]) => typed(key, value));
  const file = openSync(output, "w");
  writeSync(file, writeGguf({ settings, tensors: infos, data: new Uint8Array(0) }));
  for (const { name, shape } of entries) {
    const rows = shape.slice(0, -1).reduce((a, b) => a * b, 1);
    let written = 0;
    for (let from = 0; from < rows; from += ROWS) {
      const data = await tensors.rows(name, shape, from, Math.min(rows, from + ROWS));
      written += writeSync(file, data);
    }
    writeSync(file, new Uint8Array((32 - (written % 32)) % 32));
  }
  closeSync(file);
}

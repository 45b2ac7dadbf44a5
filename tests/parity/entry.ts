/**
 * Our side of `npm run parity`: the same prompts through this engine, token by token, against
 * what tests/parity/oracle.mjs wrote. Every token must be equal but where llama.cpp's two best
 * logits lie within 0.05: there, rounding may choose.
 *
 * Arguments: model, the oracle's answers, tokens, `--webgpu`; or model and a `.gguf` to write the
 * same weights to as floats.
 */
import { readFileSync } from "node:fs";
import { diskFiles } from "../../src/cli/disk-files.ts";
import { openWebGpu } from "../../src/cli/webgpu.ts";
import { openCheckpoint } from "../../src/model/checkpoint.ts";
import { CpuBackend } from "../../src/model/cpu-backend.ts";
import type { Backend, Matrix, Tensor } from "../../src/model/backend.ts";
import { Session } from "../../src/model/session.ts";
import { Tokenizer } from "../../src/model/tokenizer.ts";
import { WebGpuBackend } from "../../src/model/webgpu-backend.ts";
import { loadWeights } from "../../src/model/weights.ts";
import { writeAsFloats } from "./as-floats.ts";

const NEAR = 0.05;

interface Answer {
  readonly text: string;
  readonly prompt: readonly number[];
  readonly steps: readonly { readonly token: number; readonly gap: number }[];
}

const [path = "", oracle = "", steps = "64", webgpu] = process.argv.slice(2);
if (oracle.endsWith(".gguf")) {
  await writeAsFloats(path, oracle);
  process.exit(0);
}
const answers = JSON.parse(readFileSync(oracle, "utf8")) as Answer[];
const files = await diskFiles(path);
const checkpoint = await openCheckpoint(files);
const { config, metadata } = checkpoint;
const tokenizer = Tokenizer.fromGguf(metadata ?? new Map(), path, config.vocabSize);
let failed = 0;

async function compare<T extends Tensor, M extends Matrix>(backend: Backend<T, M>): Promise<void> {
  const weights = await loadWeights(backend, checkpoint, { format: "stored", positions: 1024 });
  const size = { sequences: 1, prefixCapacity: 256, suffixCapacity: 128 };
  const session = new Session(backend, config, weights, size);
  for (const { text, prompt, steps: wanted } of answers) {
    const ids = tokenizer.encode(text);
    const sameTokens = String(ids) === String(prompt);
    await session.prefill(prompt.slice(0, -1), () => Promise.resolve());
    const drawn = { temperature: 0, topP: 1, seed: 1 };
    session.place(0, prompt.at(-1) ?? 0, 0, drawn);
    let equal = 0;
    let ties = 0;
    const wrongAt: string[] = [];
    const compared = wanted.slice(0, Number(steps));
    for (const [step, { token, gap }] of compared.entries()) {
      const [got] = await session.decode([{ slot: 0, suffixLength: step + 1 }]);
      if (got === token) equal++;
      else if (gap < NEAR) ties++;
      else wrongAt.push(`${step} (${gap.toFixed(3)})`);
      // Both go on from llama.cpp's token, so that a near tie ends nothing.
      session.place(0, token, step + 1, drawn);
    }
    const verdict =
      wrongAt.length > 0 ? `WRONG at ${wrongAt.join(", ")}` : `${ties} others are near ties`;
    const wrong = !sameTokens || verdict.startsWith("WRONG");
    if (wrong) failed++;
    const prompts = sameTokens
      ? ""
      : `, the prompt's tokens differ: ${String(ids)} / ${String(prompt)}`;
    console.log(
      `${wrong ? "✗" : "✓"} ${backend.kind}: ${equal} of ${compared.length} tokens equal, ${verdict}${prompts}: ${JSON.stringify(text.slice(0, 50))}`,
    );
  }
  session.dispose();
}

await compare(new CpuBackend());
const gpu = webgpu === undefined ? null : await openWebGpu();
if (gpu) await compare(await WebGpuBackend.open(gpu));
console.log(`${answers.length * (gpu ? 2 : 1) - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * The engine's speed: tokens per second at 1 and 8 sequences, with dispatches per step, on the
 * CPU and on the software adapter (SwiftShader through Dawn), over random weights of the embedded
 * model's shape, or over the embedded model itself where it is built.
 */
import { existsSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { Backend, Matrix, Tensor, WeightFormat } from "../src/model/backend.ts";
import { parseModelConfig } from "../src/model/config.ts";
import { CpuBackend } from "../src/model/cpu-backend.ts";
import { Safetensors } from "../src/model/safetensors.ts";
import { Session } from "../src/model/session.ts";
import { loadWeights } from "../src/model/weights.ts";
import { memoryFiles } from "../src/model/files.ts";
import { EMBEDDED_CONFIG, randomCheckpoint } from "../tests/model/support/checkpoint.ts";

const PROMPT = 200;
const STEPS = 64;

interface Row {
  readonly backend: string;
  readonly weights: WeightFormat;
  readonly sequences: number;
  readonly decode: number;
  readonly prefill: number;
  readonly load: number;
  readonly dispatches: number;
}

function checkpoint(): Map<string, Uint8Array> {
  const folder = "public/models/quod-prover";
  if (!existsSync(`${folder}/model.safetensors`)) return randomCheckpoint(EMBEDDED_CONFIG);
  return new Map(
    ["config.json", "model.safetensors"].map((name) => [
      name,
      new Uint8Array(readFileSync(`${folder}/${name}`)),
    ]),
  );
}

async function measure<T extends Tensor, M extends Matrix>(
  backend: Backend<T, M>,
  name: string,
  format: WeightFormat,
): Promise<Row[]> {
  const bytes = checkpoint();
  const config = parseModelConfig(new TextDecoder().decode(bytes.get("config.json")));
  const tensors = await Safetensors.open(memoryFiles(bytes));
  const start = performance.now();
  const weights = await loadWeights(backend, config, tensors, { format, positions: 1024 });
  const load = performance.now() - start;
  const rows: Row[] = [];
  for (const sequences of [1, 8]) {
    const session = new Session(backend, config, weights, {
      sequences,
      prefixCapacity: 256,
      suffixCapacity: 128,
    });
    const sampling = { temperature: 1, topP: 0.95, seed: 1 };
    const decode = async (steps: number): Promise<void> => {
      for (let slot = 0; slot < sequences; slot++) session.place(slot, 7, 0, sampling);
      let last: Promise<unknown> = Promise.resolve();
      for (let step = 1; step <= steps; step++) {
        // As generation does: a step is queued before the one before it is read.
        const next = session.decode(
          Array.from({ length: sequences }, (_, slot) => ({ slot, suffixLength: step })),
        );
        await last;
        last = next;
      }
      await last;
    };
    const prompt = Array.from({ length: PROMPT }, (_, i) => (i * 7) % config.vocabSize);
    await decode(8);
    const prefillStart = performance.now();
    await session.prefill(prompt, () => Promise.resolve());
    await session.logits(1);
    const prefill = performance.now() - prefillStart;
    const decodeStart = performance.now();
    await decode(STEPS);
    const elapsed = performance.now() - decodeStart;
    rows.push({
      backend: name,
      weights: format,
      sequences,
      decode: (STEPS * sequences * 1000) / elapsed,
      prefill: (PROMPT * 1000) / prefill,
      load,
      dispatches: session.dispatches,
    });
    session.dispose();
  }
  backend.dispose();
  return rows;
}

function print(rows: readonly Row[]): void {
  const table = [
    [
      "backend",
      "weights",
      "sequences",
      "decode tok/s",
      "prefill tok/s",
      "load ms",
      "dispatches/step",
    ],
    ...rows.map((row) => [
      row.backend,
      row.weights,
      String(row.sequences),
      row.decode.toFixed(0),
      row.prefill.toFixed(0),
      row.load.toFixed(0),
      String(row.dispatches),
    ]),
  ];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of table) {
    console.log(row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join("  "));
  }
}

const rows: Row[] = [];
rows.push(...(await measure(new CpuBackend({ simd: false }), "TypeScript", "f32")));
rows.push(...(await measure(new CpuBackend(), "WebAssembly SIMD", "f32")));
print(rows);

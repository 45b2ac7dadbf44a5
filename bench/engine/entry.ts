/**
 * What bench/engine.bench.mjs runs in Chromium: times loading, reading a prompt and decoding on
 * each backend.
 */
import type { Backend, Matrix, Tensor } from "../../src/model/backend.ts";
import { openCheckpoint } from "../../src/model/checkpoint.ts";
import { CpuBackend } from "../../src/model/cpu-backend.ts";
import { memoryFiles } from "../../src/model/files.ts";
import { Session } from "../../src/model/session.ts";
import type { WeightFormat } from "../../src/model/sources.ts";
import { WebGpuBackend } from "../../src/model/webgpu-backend.ts";
import { loadWeights } from "../../src/model/weights.ts";
import { EMBEDDED_CONFIG, randomCheckpoint } from "../../tests/model/support/checkpoint.ts";

const PROMPT = 200;
const STEPS = 32;

export interface Row {
  readonly backend: string;
  readonly weights: WeightFormat;
  readonly sequences: number;
  readonly decode: number;
  readonly prefill: number;
  readonly load: number;
  readonly dispatches: number;
  /** Opening the backend, in ms. */
  readonly open: number;
}

/** The embedded model where the page has one, else random weights of its shape. */
async function checkpoint(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of ["config.json", "model.safetensors"]) {
    const response = await fetch(`/model/${name}`);
    if (!response.ok) return randomCheckpoint(EMBEDDED_CONFIG);
    files.set(name, new Uint8Array(await response.arrayBuffer()));
  }
  return files;
}

async function measure<T extends Tensor, M extends Matrix>(
  bytes: ReadonlyMap<string, Uint8Array>,
  name: string,
  format: WeightFormat,
  opening: () => Promise<Backend<T, M>>,
): Promise<Row[]> {
  const openStart = performance.now();
  const backend = await opening();
  const open = performance.now() - openStart;
  const opened = await openCheckpoint(memoryFiles(new Map(bytes)));
  const { config } = opened;
  const start = performance.now();
  const weights = await loadWeights(backend, opened, { format, positions: 1024 });
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
    // Compiles what is needed.
    await session.prefill([7], () => Promise.resolve());
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
      open,
    });
    session.dispose();
  }
  backend.dispose();
  return rows;
}

async function all(): Promise<{ parameters: number; rows: Row[] }> {
  const bytes = await checkpoint();
  const rows = [
    ...(await measure(bytes, "TypeScript", "stored", () =>
      Promise.resolve(new CpuBackend({ simd: false })),
    )),
    ...(await measure(bytes, "WebAssembly SIMD", "stored", () =>
      Promise.resolve(new CpuBackend()),
    )),
  ];
  for (const format of ["stored", "q4", "q8"] as const) {
    const open = (): Promise<WebGpuBackend> => WebGpuBackend.open();
    rows.push(...(await measure(bytes, "WebGPU", format, open)));
  }
  const { tensors } = await openCheckpoint(memoryFiles(bytes));
  return { parameters: tensors.bytes / 2, rows };
}

Object.assign(globalThis, { all });

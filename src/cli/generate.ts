/** `quod generate`: texts of a language model, many of one prompt together. */
import { isAbsolute, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadTextModel } from "../model/index.ts";
import { diskFiles } from "./disk-files.ts";
import { openWebGpu } from "./webgpu.ts";

const usage = `usage: quod generate --model PATH --prompt TEXT [options]
  --model PATH        a .gguf file (the first part of several), or a folder with config.json,
                      tokenizer.json and safetensors
  --prompt TEXT       what is asked; it goes through the model's chat template
  --raw               the prompt is taken as it is
  --system TEXT       a system message before the prompt
  --n N               texts, decoded together (default 1)
  --together N        at most so many at once (default n, at most 64)
  --max-tokens N      of each text (default 256)
  --temperature T --top-p P --top-k K --min-p P --repetition R --seed S --stop TEXT
                      how tokens are drawn (default: temperature 0, the likeliest)
  --backend auto|webgpu|cpu    --weights auto|stored|q4|q8    --cache f32|f16|q8|q4
  --context N         the longest prompt and answer together (default 4096)
  --json              one line of JSON a text, and one with the measures`;

const options = {
  model: { type: "string" },
  prompt: { type: "string" },
  system: { type: "string" },
  raw: { type: "boolean", default: false },
  n: { type: "string", default: "1" },
  together: { type: "string" },
  "max-tokens": { type: "string", default: "256" },
  temperature: { type: "string", default: "0" },
  "top-p": { type: "string", default: "1" },
  "top-k": { type: "string", default: "0" },
  "min-p": { type: "string", default: "0" },
  repetition: { type: "string", default: "1" },
  seed: { type: "string", default: "1" },
  stop: { type: "string", multiple: true, default: [] as string[] },
  backend: { type: "string", default: "auto" },
  weights: { type: "string", default: "auto" },
  cache: { type: "string", default: "f32" },
  context: { type: "string", default: "4096" },
  json: { type: "boolean", default: false },
} as const;

/** One of the words allowed, or an error that names them. */
function oneOf<W extends string>(name: string, value: string, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new Error(`--${name} is one of ${words.join(", ")}`);
  return found;
}

function numeric(name: string, value: string): number {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) throw new Error(`--${name} is a number`);
  return number;
}

/** Returns the exit status. */
export async function generate(args: string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args, options });
    if (values.model === undefined || values.prompt === undefined) {
      console.error(usage);
      return 2;
    }
    await run({ ...values, model: values.model, prompt: values.prompt });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (error instanceof Error && "fix" in error) console.error(String(error.fix));
    return 1;
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

async function run(values: Values & { model: string; prompt: string }): Promise<void> {
  const backend = oneOf("backend", values.backend, ["auto", "webgpu", "cpu"]);
  // npm and npx start programs in the project's folder; INIT_CWD is where the person was.
  const base = process.env["INIT_CWD"] ?? process.cwd();
  const path = isAbsolute(values.model) ? values.model : resolve(base, values.model);
  const gpu = backend === "cpu" ? null : await openWebGpu();
  if (backend === "webgpu" && !gpu) {
    throw new Error(
      "Node has no WebGPU here: run `npm install --no-save webgpu`, and see that a Vulkan driver is installed.",
    );
  }
  const model = await loadTextModel({
    files: await diskFiles(path),
    backend: gpu ? backend : "cpu",
    ...(gpu ? { gpu } : {}),
    weights: oneOf("weights", values.weights, ["auto", "stored", "q4", "q8"]),
    cacheType: oneOf("cache", values.cache, ["f32", "f16", "q8", "q4"]),
    contextLength: numeric("context", values.context),
    onProgress: (stage, fraction) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${stage} ${Math.round(fraction * 100)} % `);
    },
  });
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  const n = numeric("n", values.n);
  const texts = Array.from({ length: n }, () => "");
  const ends = Array.from({ length: n }, () => "");
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort(new Error("stopped")));
  const { system, prompt, raw } = values;
  const running = model.generate({
    prompt: raw
      ? prompt
      : [
          ...(system === undefined ? [] : [{ role: "system" as const, content: system }]),
          { role: "user", content: prompt },
        ],
    n,
    ...(values.together === undefined ? {} : { together: numeric("together", values.together) }),
    maxNewTokens: numeric("max-tokens", values["max-tokens"]),
    temperature: numeric("temperature", values.temperature),
    topP: numeric("top-p", values["top-p"]),
    topK: numeric("top-k", values["top-k"]),
    minP: numeric("min-p", values["min-p"]),
    repetition: numeric("repetition", values.repetition),
    seed: numeric("seed", values.seed),
    stopStrings: values.stop,
    signal: stop.signal,
    onText: (i, delta) => {
      texts[i] += delta;
      // A single text is shown as it comes.
      if (n === 1 && !values.json) process.stdout.write(delta);
    },
    onEnd: (i, reason) => {
      ends[i] = reason;
    },
  });
  const { tokens, milliseconds } = await running.done;
  if (values.json) {
    texts.forEach((text, i) => console.log(JSON.stringify({ sequence: i, text, end: ends[i] })));
    const { backend: on, bytes, dispatchesPerStep } = model;
    console.log(JSON.stringify({ tokens, milliseconds, backend: on, bytes, dispatchesPerStep }));
  } else {
    if (n === 1) console.log();
    else texts.forEach((text, i) => console.log(`--- ${i + 1} of ${n} (${ends[i]})\n${text}`));
    const speed = (tokens * 1000) / milliseconds;
    console.error(`${tokens} tokens, ${speed.toFixed(1)} a second, on ${model.backend}`);
  }
  model.dispose();
}

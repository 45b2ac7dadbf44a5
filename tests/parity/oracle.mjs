/**
 * Greedy decoding by llama.cpp, through node-llama-cpp: run by scripts/parity.mjs. Arguments: the
 * folder where that package was installed, model, prompts (JSON), output (JSON), tokens.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import { join } from "node:path";

const [home = "", modelPath = "", promptsPath = "", output = "", count = "64"] =
  process.argv.slice(2);
const require = createRequire(join(home, "package.json"));
/** @type {any} */
const { getLlama } = await import(pathToFileURL(require.resolve("node-llama-cpp")).href);
const llama = await getLlama({ gpu: false, build: "never", maxThreads: 1 });
const model = await llama.loadModel({ modelPath });
const results = [];
for (const text of JSON.parse(readFileSync(promptsPath, "utf8"))) {
  const context = await model.createContext({ contextSize: 512, threads: 1 });
  const sequence = context.getSequence();
  const prompt = [...model.tokenize(text, true)];
  const steps = [];
  let input = prompt;
  while (steps.length < Number(count)) {
    const ask = { generateNext: { token: true, probabilities: true, options: { temperature: 0 } } };
    const last = input.length - 1;
    const answers = await sequence.controlledEvaluate(
      input.map((token, i) => (i === last ? [token, ask] : token)),
    );
    const { token, probabilities } = answers[last].next;
    const [first, second] = [...probabilities.values()];
    steps.push({ token, gap: Math.log(first / second) });
    if (token === model.tokens.eos || token === model.tokens.eot) break;
    input = [token];
  }
  results.push({ text, prompt, steps });
  await context.dispose();
}
writeFileSync(output, JSON.stringify(results));
process.exit(0);

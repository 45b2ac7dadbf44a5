/**
 * Keeps the pairs whose proof the checker accepts: `node training/run.mjs check [--in FILE]
 * [--out FILE] [--rejected FILE] [--seconds 5]`. Held-out pairs come first, else the file's order
 * is kept; each is a text of its own. A run that was cut off goes on where it stopped.
 *
 * Invariant: a pair of --out was accepted by the kernel, with no axiom but the three.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkFile, loadLibrary } from "../src/cli/check-worker.ts";
import { theoremText } from "./text.ts";

const { values: options } = parseArgs({
  options: {
    in: { type: "string", default: "training/build/candidates.jsonl" },
    out: { type: "string", default: "training/build/pairs.jsonl" },
    rejected: { type: "string", default: "training/build/rejected.jsonl" },
    seconds: { type: "string", default: "5" },
    limit: { type: "string", default: "1000000" },
  },
});

/** Pairs between two writes. */
const BATCH = 250;

function countLines(path: string): number {
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").length - 1 : 0;
}

const library = loadLibrary();
const all = readFileSync(options.in, "utf8")
  .split("\n")
  .filter((line) => line !== "");
const isTrain = (line: string): boolean => line.includes('"split": "train"');
const lines = [...all.filter((line) => !isTrain(line)), ...all.filter(isTrain)];
let accepted = countLines(options.out);
let rejected = countLines(options.rejected);
const start = performance.now();
const from = accepted + rejected;
for (let at = from; at < Math.min(lines.length, Number(options.limit)); at += BATCH) {
  let kept = "";
  let refused = "";
  for (const line of lines.slice(at, at + BATCH)) {
    const pair: { statement: string; proof: string } = JSON.parse(line);
    const answer = checkFile(library, {
      file: "pair",
      text: theoremText(pair.statement, pair.proof),
      timeout: Number(options.seconds),
      strict: true,
    });
    if (answer.verdict === "accepted") {
      kept += `${line}\n`;
      accepted++;
    } else {
      const error = answer.messages.find(({ severity }) => severity === "error");
      refused += `${JSON.stringify({ ...pair, verdict: answer.verdict, error: error?.text })}\n`;
      rejected++;
    }
  }
  appendFileSync(options.out, kept);
  appendFileSync(options.rejected, refused);
  const rate = (accepted + rejected - from) / ((performance.now() - start) / 1000);
  console.log(`${accepted} accepted, ${rejected} rejected, ${rate.toFixed(0)} a second`);
}

/** Node's side: a line `SECONDS FILE` on the input, a line of JSON on the output. */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { loadLibrary } from "../../src/cli/check-worker.ts";
import { answer } from "./answer.ts";

const library = loadLibrary();
for await (const line of createInterface({ input: process.stdin })) {
  const space = line.indexOf(" ");
  const text = readFileSync(line.slice(space + 1), "utf8");
  console.log(JSON.stringify(answer(library, text, Number(line.slice(0, space)))));
}

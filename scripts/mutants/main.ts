/**
 * One process of `npm run mutants`: judges the files that it is given, one line of JSON a file.
 *
 *     main.mjs SECONDS FILE…
 */
import { readFileSync } from "node:fs";
import { loadLibrary } from "../../src/cli/check-worker.ts";
import { judgeText } from "./judge.ts";

const [seconds = "20", ...files] = process.argv.slice(2);
const library = loadLibrary();
for (const file of files) {
  const judged = judgeText(library, readFileSync(file, "utf8"), Number(seconds));
  console.log(JSON.stringify({ file, ...judged }));
}

/**
 * What a first visit costs over the wire, by part, and the budget that each part must keep.
 * **Units**: kB of 1000 bytes, compressed with gzip where a host would.
 */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { pathToFileURL } from "node:url";
import { inRoot } from "./prepare.mjs";

/** @type {{ part: string, matches: RegExp, budget: number }[]} */
const parts = [
  { part: "embedded model", matches: /^models\//u, budget: 12_000 },
  { part: "library image", matches: /\.image$/u, budget: 4_000 },
  { part: "kernel", matches: /\.wasm$/u, budget: 300 },
  { part: "fonts", matches: /\.(?:woff2|ttf)$/u, budget: 500 },
  { part: "scripts", matches: /\.js$/u, budget: 1_800 },
  { part: "styles", matches: /\.css$/u, budget: 60 },
  { part: "the rest", matches: /./u, budget: 300 },
];
const totalBudget = 25_000;
const alreadyPacked = /\.(?:woff2|png|safetensors|gz)$/u;

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
}

/** Prints the table; false when a part is over its budget. */
export function checkSizes() {
  const dist = inRoot("dist");
  const sums = parts.map(() => 0);
  for (const file of filesIn(dist)) {
    const bytes = readFileSync(`${dist}/${file}`);
    const size = alreadyPacked.test(file) ? bytes.length : gzipSync(bytes).length;
    const index = parts.findIndex(({ matches }) => matches.test(file));
    sums[index] = (sums[index] ?? 0) + size / 1000;
  }
  let good = true;
  console.log("part               kB   budget");
  parts.forEach(({ part, budget }, index) => {
    const sum = sums[index] ?? 0;
    if (sum > budget) good = false;
    const mark = sum > budget ? "  over budget" : "";
    console.log(
      `${part.padEnd(15)} ${sum.toFixed(0).padStart(5)} ${String(budget).padStart(8)}${mark}`,
    );
  });
  const total = sums.reduce((a, b) => a + b, 0);
  console.log(`${"first visit".padEnd(15)} ${total.toFixed(0).padStart(5)} ${totalBudget}`);
  return good && total <= totalBudget;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exit(checkSizes() ? 0 : 1);
}

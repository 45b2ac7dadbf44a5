/**
 * The library as a file: how large its image is over the wire, how fast it loads, and whether all
 * of it, written out for other kernels, is accepted again by a kernel that starts from nothing.
 * **Units**: ms; MB of 1,000,000 bytes.
 */
import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { bundle } from "../scripts/bundle.mjs";
import { inRoot } from "../scripts/prepare.mjs";

const ALLOWED = ["propext", "Classical.choice", "Quot.sound"];
const ROUNDS = 7;

/** @param {number} bytes */
const mega = (bytes) => (bytes / 1e6).toFixed(2);

/** @param {string} name @param {string} value @param {string} [aim] */
function row(name, value, aim = "") {
  console.log(`${name.padEnd(44)} ${value.padStart(14)}  ${aim}`);
}

/** @param {string[]} args @returns {{ ms: number, output: string, status: number | null }} */
function quod(args) {
  const began = performance.now();
  const run = spawnSync(process.execPath, [inRoot("bin/quod.mjs"), ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return { ms: performance.now() - began, output: run.stdout, status: run.status };
}

/** The axioms that an export declares. @param {string} file */
async function axiomsOf(file) {
  /** @type {Map<number, string>} */
  const names = new Map([[0, ""]]);
  const axioms = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (!/"(?:str|num|axiom)"/u.test(line)) continue;
    const item = JSON.parse(line);
    const part = item.str ?? item.num;
    if (part !== undefined) {
      const before = names.get(part.pre) ?? "";
      names.set(
        item.in,
        before === "" ? `${part.str ?? part.i}` : `${before}.${part.str ?? part.i}`,
      );
    }
    if (item.axiom !== undefined) axioms.push(names.get(item.axiom.name) ?? "?");
  }
  return axioms;
}

const image = readFileSync(inRoot("build/library.image"));
const program = fileURLToPath(await bundle("bench/library/load.ts", "bench-library-load"));
const loads = spawnSync(process.execPath, [program, String(ROUNDS)], { encoding: "utf8" });
const { times, constants } = JSON.parse(loads.stdout);
row("image, as it is", `${mega(image.length)} MB`);
row("image, gzip", `${mega(gzipSync(image, { level: 9 }).length)} MB`, "≤ 4 MB");
row("image, brotli", `${mega(brotliCompressSync(image).length)} MB`);
row("constants in it", String(constants));
row("loading it, the first time in a process", `${times[0].toFixed(0)} ms`, "≤ 300 ms");
row(
  `loading it, median of ${ROUNDS}`,
  `${times.toSorted((/** @type {number} */ a, /** @type {number} */ b) => a - b)[Math.floor(ROUNDS / 2)].toFixed(0)} ms`,
);

const folder = mkdtempSync(join(tmpdir(), "quod-library-"));
try {
  const file = join(folder, "library.ndjson");
  const exported = quod(["export", "-o", file]);
  row("export: time", `${exported.ms.toFixed(0)} ms`);
  row("export: size", `${mega(statSync(file).size)} MB`);
  const axioms = await axiomsOf(file);
  const extra = axioms.filter((name) => !ALLOWED.includes(name));
  row("export: axioms", String(axioms.length), axioms.join(", "));
  const replayed = quod(["replay", "--json", file]);
  const answer = JSON.parse(replayed.output.split("\n")[0] ?? "{}");
  row("replay: verdict", String(answer.verdict), answer.reason ?? "");
  row("replay: declarations", String(answer.declarations));
  row("replay: time", `${answer.ms} ms`);
  process.exitCode = answer.verdict === "accepted" && extra.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

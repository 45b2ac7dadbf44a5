/**
 * `npm run bench [name …] [-- arguments]`: runs bench/*.bench.mjs and bench/*.bench.ts one after
 * the other; each prints its own table. What comes after the first word that names no benchmark
 * is passed on. Benchmarks in TypeScript are bundled first.
 */
import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { build } from "./build.mjs";
import { bundle } from "./bundle.mjs";
import { inRoot, installPackages, run } from "./prepare.mjs";
import { fileURLToPath } from "node:url";

installPackages();
build("site");
const folder = inRoot("bench");
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => /\.bench\.(?:mjs|ts)$/u.test(name))
  : [];
/** @param {string} file */
const nameOf = (file) => basename(file).replace(/\.bench\.(?:mjs|ts)$/u, "");
const names = new Set(files.map(nameOf));
const words = process.argv.slice(2);
const other = words.findIndex((word) => !names.has(word));
const wanted = other < 0 ? words : words.slice(0, other);
const passed = other < 0 ? [] : words.slice(other);
if (words.length > 0 && wanted.length === 0) {
  console.error(`no benchmark ${words[0]}: there are ${[...names].join(", ")}`);
  process.exit(2);
}
let status = 0;
for (const file of files.toSorted()) {
  const name = nameOf(file);
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  const path = file.endsWith(".ts")
    ? fileURLToPath(await bundle(`bench/${file}`, `bench-${name}`))
    : inRoot(`bench/${file}`);
  status = Math.max(status, run(process.execPath, [path, ...passed]));
}
process.exit(status);

/**
 * `npm run bench [name …]`: runs bench/*.bench.mjs and bench/*.bench.ts one after the other; each
 * prints its own table. Benchmarks in TypeScript are bundled first.
 */
import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { build } from "./build.mjs";
import { bundle } from "./bundle.mjs";
import { inRoot, installPackages, run } from "./prepare.mjs";
import { fileURLToPath } from "node:url";

installPackages();
build("site");
const wanted = process.argv.slice(2);
const folder = inRoot("bench");
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => /\.bench\.(?:mjs|ts)$/u.test(name))
  : [];
let status = 0;
for (const file of files.toSorted()) {
  const name = basename(file).replace(/\.bench\.(?:mjs|ts)$/u, "");
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  const path = file.endsWith(".ts")
    ? fileURLToPath(await bundle(`bench/${file}`, `bench-${name}`))
    : inRoot(`bench/${file}`);
  status = Math.max(status, run(process.execPath, [path]));
}
process.exit(status);

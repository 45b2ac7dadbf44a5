/**
 * Builds build/library.image from library/ with src/cli/build-library.ts when the sources changed.
 * That module does its work when imported (top-level await) and writes the image itself.
 * `--force` builds it anyway.
 */
import { mkdirSync } from "node:fs";
import { inRoot, isStale } from "./prepare.mjs";
import { bundle } from "./bundle.mjs";

const sources = ["library", "build/kernel.wasm", "src"];
/** @param {string} path */
const wanted = (path) => !/^src\/(app|gpu|model|search|server|store)\//u.test(path);

if (process.argv.includes("--force") || isStale("build/library.image", sources, wanted)) {
  console.error("Building the library …");
  mkdirSync(inRoot("build"), { recursive: true });
  await import(await bundle("src/cli/build-library.ts", "build-library"));
}

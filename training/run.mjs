/**
 * Runs one of training's TypeScript programs in Node: `node training/run.mjs evaluate --tries 8`.
 * Bundles it first, since Node 20 can't run TypeScript itself.
 */
import { rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { bundle } from "../scripts/bundle.mjs";
import { inRoot } from "../scripts/prepare.mjs";

const name = process.argv[2];
if (name !== "sample" && name !== "check" && name !== "evaluate") {
  console.error("usage: node training/run.mjs sample|check|evaluate [OPTIONS]");
  process.exit(2);
}
process.argv.splice(2, 1);
rmSync(inRoot(`build/cli/training-${name}.mjs`), { force: true });
await import(
  pathToFileURL(new URL(await bundle(`training/${name}.ts`, `training-${name}`)).pathname).href
);

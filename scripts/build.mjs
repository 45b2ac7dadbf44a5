/**
 * Builds what is missing or older than its sources, in the order in which each step needs the one
 * before: the WebAssembly modules (build/*.wasm), the library image (build/library.image), the site (dist/).
 *
 * `node scripts/build.mjs [kernel|library|site] [--force]`: up to and with that step; default site.
 */
import { mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inRoot, installPackages, isStale, orFail, runTool, run } from "./prepare.mjs";

/** What is compiled from AssemblyScript. */
const modules = [
  { output: "build/kernel.wasm", folder: "src/kernel/assembly", says: "the kernel" },
  {
    output: "build/engine.wasm",
    folder: "src/model/reference/assembly",
    says: "the engine's CPU loops",
  },
];

/** @typedef {"kernel" | "library" | "site"} Step */

/**
 * @param {Step} [until]
 * @param {{ force?: boolean }} [options]
 */
export function build(until = "site", { force = false } = {}) {
  mkdirSync(inRoot("build"), { recursive: true });
  for (const { output, folder, says } of modules) {
    if (!force && !isStale(output, [folder])) continue;
    console.error(`Building ${says} …`);
    const config = `${folder}/asconfig.json`;
    const status = runTool("asc", [
      `${folder}/index.ts`,
      "--config",
      config,
      "--target",
      "release",
    ]);
    orFail(status, `Building ${says}`);
  }
  if (until === "kernel") return;

  const script = inRoot("scripts/build-library.mjs");
  orFail(run(process.execPath, [script, ...(force ? ["--force"] : [])]), "Building the library");
  if (until === "library") return;

  const sources = ["src", "shaders", "public", "index.html", "vite.config.ts", "package.json"];
  const built = ["build/kernel.wasm", "build/engine.wasm", "build/library.image"];
  if (force || isStale("dist/index.html", [...sources, ...built])) {
    console.error("Building the site …");
    orFail(runTool("vite", ["build", "--logLevel", "warn"]), "Building the site");
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  installPackages();
  const args = process.argv.slice(2);
  const step = args.find((arg) => !arg.startsWith("--")) ?? "site";
  if (step !== "kernel" && step !== "library" && step !== "site") {
    console.error(`unknown step ${step}: kernel, library or site`);
    process.exit(2);
  }
  build(step, { force: args.includes("--force") });
}

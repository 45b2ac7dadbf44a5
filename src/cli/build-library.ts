/**
 * Checks library/ file by file and writes build/library.image. The state after every few seconds
 * of work is cached under the hash of all that went into it, so that a change rebuilds only what
 * follows. Exits with 1 when a file has an error.
 *
 * `QUOD_LIBRARY_KEEP=1` goes on from what an older front end made of the files that have not
 * changed: for work on tactics, where a build for each change would take too long.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Library, emptyLibrary, packImage, unpackImage } from "../elab/image.ts";
import { elabDocument } from "../elab/document.ts";
import { withoutProofs } from "../elab/without-proofs.ts";
import { tacticRunner, tacticSyntaxes } from "../tactic/index.ts";
import { lineAndColumn } from "./position.ts";
import { root } from "./root.ts";

const kernelBytes = readFileSync(join(root, "build/kernel.wasm"));
const kernelModule = new WebAssembly.Module(kernelBytes);
const files = readFileSync(join(root, "library/manifest.txt"), "utf8")
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "" && !line.startsWith("#"));

const keep = process.env["QUOD_LIBRARY_KEEP"] === "1";
/** Everything that decides what a file elaborates to, beside the files before it. */
const base = createHash("sha256")
  .update(kernelBytes)
  .update(keep ? "any front end" : readFileSync(fileURLToPath(import.meta.url)))
  .digest("hex");
const prefix = keep ? "keep-" : "";
/** Milliseconds of checking after which the state is cached. */
const cacheAfter = 3000;

const cacheDir = join(root, "build/cache");
mkdirSync(cacheDir, { recursive: true });

const keys: string[] = [];
let key = base;
for (const file of files) {
  key = createHash("sha256")
    .update(key)
    .update(file)
    .update(readFileSync(join(root, file)))
    .digest("hex");
  keys.push(`${prefix}${key}`);
}

let library: Library = emptyLibrary(kernelModule);
let start = 0;
for (let i = files.length - 1; i >= 0; i--) {
  const path = join(cacheDir, `${keys[i] ?? ""}.image`);
  if (existsSync(path)) {
    library = unpackImage(kernelModule, readFileSync(path));
    start = i + 1;
    break;
  }
}

let errors = 0;
let uncached = 0;
for (let i = start; i < files.length; i++) {
  const file = files[i] ?? "";
  const text = readFileSync(join(root, file), "utf8");
  let notations = library.notations;
  const began = performance.now();
  let commands = 0;
  for (const step of elabDocument(text, {
    env: library.env,
    notations,
    tacticSyntaxes,
    tactics: tacticRunner,
  })) {
    commands++;
    notations = step.after.notations;
    for (const d of step.diagnostics) {
      if (d.severity === "error" || d.code === "sorry") {
        errors++;
        const at = lineAndColumn(text, d.span.start);
        console.error(`${file}:${at.line}:${at.column}: ${d.code}: ${d.text}`);
      }
    }
  }
  library = { env: library.env, notations: notations.exported() };
  const ms = Math.round(performance.now() - began);
  console.error(`  ${file}: ${commands} commands, ${ms} ms`);
  if (errors > 0 && process.env["QUOD_LIBRARY_KEEP_GOING"] === undefined) break;
  uncached += ms;
  if (errors === 0 && (uncached >= cacheAfter || i === files.length - 1)) {
    writeFileSync(join(cacheDir, `${keys[i] ?? ""}.image`), packImage(library));
    uncached = 0;
  }
}

for (const name of readdirSync(cacheDir)) {
  const ours = name.endsWith(".image") && name.startsWith("keep-") === keep;
  if (ours && !keys.includes(name.slice(0, -6))) rmSync(join(cacheDir, name));
}

if (errors > 0) {
  console.error(`The library has ${errors} error${errors === 1 ? "" : "s"}.`);
  process.exit(1);
}
// The whole image is for export; what checks text needs no proofs of theorems.
writeFileSync(join(root, "build/library.proofs.image"), packImage(library));
const image = packImage(withoutProofs(kernelModule, library));
writeFileSync(join(root, "build/library.image"), image);
const hash = createHash("sha256").update(image).digest("hex");
// Compiled into the workers, which refuse another image.
writeFileSync(join(root, "build/library.sha256"), hash);
const { constants } = library.env.kernel.stats();
console.error(`  build/library.image: ${image.length} bytes, ${constants} constants`);

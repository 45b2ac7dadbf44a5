/**
 * Writes manifest.json beside a model's files: their sizes and hashes, by which the app's store
 * downloads, checks and resumes them.
 *
 * `node scripts/make-model-manifest.mjs FOLDER [--name NAME] [--prompt-style STYLE]`
 */
import { createHash } from "node:crypto";
import { closeSync, openSync, readdirSync, readSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

const CHUNK_BYTES = 4 * 2 ** 20;
const MODEL_FILES = /\.(?:json|safetensors|jinja)$/u;

const folder = process.argv[2];
if (folder === undefined || folder.startsWith("--")) {
  console.error(
    "usage: node scripts/make-model-manifest.mjs FOLDER [--name NAME] [--prompt-style STYLE]",
  );
  process.exit(2);
}

/**
 * @param {string} flag
 * @param {string} otherwise
 */
function option(flag, otherwise) {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

/** @param {string} path */
function describe(path) {
  const file = openSync(join(folder ?? "", path), "r");
  const whole = createHash("sha256");
  const chunks = [];
  let bytes = 0;
  const buffer = Buffer.alloc(CHUNK_BYTES);
  for (;;) {
    const read = readSync(file, buffer, 0, CHUNK_BYTES, bytes);
    if (read === 0 && bytes > 0) break;
    const part = buffer.subarray(0, read);
    whole.update(part);
    chunks.push(createHash("sha256").update(part).digest("hex"));
    bytes += read;
    if (read < CHUNK_BYTES) break;
  }
  closeSync(file);
  const described = { path, bytes, sha256: whole.digest("hex") };
  return chunks.length > 1 ? { ...described, chunks } : described;
}

const name = option("--name", basename(resolve(folder)));
const files = readdirSync(folder)
  .filter((path) => MODEL_FILES.test(path) && path !== "manifest.json")
  .filter((path) => statSync(join(folder, path)).isFile())
  .toSorted();
const manifest = {
  name,
  promptStyle: option("--prompt-style", name),
  chunkBytes: CHUNK_BYTES,
  files: files.map(describe),
};
writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 1)}\n`);
console.log(`${join(folder, "manifest.json")}: ${files.length} files`);

/** Manifests: what the script writes is read; what is hostile is refused with its reason. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chunksOf, parseManifest, totalBytes } from "../../src/store/manifest.ts";

const HASH = "0".repeat(64);

function manifest(changes: object): string {
  const files = [{ path: "config.json", bytes: 5, sha256: HASH }];
  return JSON.stringify({ name: "m", promptStyle: "p", files, ...changes });
}

function file(changes: object): string {
  return manifest({ files: [{ path: "a.json", bytes: 5, sha256: HASH, ...changes }] });
}

describe("a manifest", () => {
  it("made by the script is read", () => {
    const folder = mkdtempSync(join(tmpdir(), "manifest-"));
    try {
      writeFileSync(join(folder, "config.json"), "{}");
      writeFileSync(join(folder, "model.safetensors"), new Uint8Array(9 * 2 ** 20 + 1));
      writeFileSync(join(folder, "notes.txt"), "not part of the model");
      execFileSync(process.execPath, [
        "scripts/make-model-manifest.mjs",
        folder,
        "--name",
        "tiny",
        "--prompt-style",
        "plain",
      ]);
      const read = parseManifest(readFileSync(join(folder, "manifest.json"), "utf8"));
      expect(read.name).toBe("tiny");
      expect(read.promptStyle).toBe("plain");
      expect(read.files.map((f) => f.path)).toEqual(["config.json", "model.safetensors"]);
      expect(totalBytes(read)).toBe(2 + 9 * 2 ** 20 + 1);
      expect(chunksOf(read).map((chunk) => chunk.end - chunk.start)).toEqual([
        2,
        2 ** 22,
        2 ** 22,
        2 ** 20 + 1,
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ["not JSON", "{", "not JSON"],
    ["a list", "[]", "not an object"],
    ["no name", manifest({ name: 7 }), "name"],
    ["a name with a slash", manifest({ name: "a/b" }), "name"],
    ["no files", manifest({ files: [] }), "no files"],
    ["a file that is null", manifest({ files: [null] }), "not an object"],
    ["tiny chunks", manifest({ chunkBytes: 1 }), "chunks"],
    ["a path that leaves", file({ path: "../secret" }), "inside the model"],
    ["an address", file({ path: "https://elsewhere/x" }), "inside the model"],
    ["an absolute path", file({ path: "/etc/passwd" }), "inside the model"],
    ["a negative size", file({ bytes: -1 }), "size"],
    ["a huge size", file({ bytes: 2 ** 50 }), "size"],
    ["no hash", file({ sha256: "abc" }), "SHA-256"],
    ["missing hashes of chunks", file({ bytes: 2 ** 23 }), "2 hashes"],
    [
      "a file twice",
      manifest({ files: [1, 2].map(() => ({ path: "a", bytes: 5, sha256: HASH })) }),
      "twice",
    ],
  ])("with %s is refused", (_, text, reason) => {
    expect(() => parseManifest(text)).toThrow(reason);
  });
});

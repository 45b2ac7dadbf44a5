/** Reading GGUF: parts, hostile headers, and bytes that were changed at random. */
import { describe, expect, it } from "vitest";
import { openCheckpoint } from "../../src/model/checkpoint.ts";
import { ModelFileError, UnsupportedModelError } from "../../src/model/errors.ts";
import { memoryFiles } from "../../src/model/files.ts";
import { openGguf } from "../../src/model/gguf.ts";
import { random } from "./support/checkpoint.ts";
import { goldenFiles } from "./support/golden.ts";
import { type GgufParts, writeGguf } from "./support/write-gguf.ts";

const encoder = new TextEncoder();

function open(bytes: Uint8Array, path = "model.gguf") {
  return openGguf(memoryFiles(new Map([[path, bytes]])));
}

const TENSOR = { name: "a", type: 0, sizes: [4], offset: 0 };

function file(changes: Partial<GgufParts> = {}): Uint8Array {
  return writeGguf({ settings: [], tensors: [TENSOR], data: new Uint8Array(16), ...changes });
}

describe("GGUF", () => {
  it("gives settings of every type, and tensors", async () => {
    const { metadata, tensors } = await open(
      file({
        settings: [
          ["u8", 0, 200],
          ["i8", 1, -3],
          ["u32", 4, 7],
          ["f32", 6, 0.5],
          ["yes", 7, true],
          ["text", 8, "∀ n"],
          ["list", 9, { type: 8, items: ["a", "bc"] }],
          ["lists", 9, { type: 9, items: [{ type: 4, items: [1, 2] }] }],
          ["u64", 10, 5],
          ["f64", 12, 0.25],
        ],
        data: new Uint8Array(Float32Array.of(1, 2, 3, 4).buffer),
      }),
    );
    expect(Object.fromEntries(metadata)).toEqual({
      u8: 200,
      i8: -3,
      u32: 7,
      f32: 0.5,
      yes: true,
      text: "∀ n",
      list: ["a", "bc"],
      lists: [[1, 2]],
      u64: 5,
      f64: 0.25,
    });
    expect([...(await tensors.all("a", [4]))]).toEqual([1, 2, 3, 4]);
    expect(tensors.bytes).toBe(16);
  });

  it("reads a model in parts, whatever they are called", async () => {
    const part = (no: number, name: string, value: number): Uint8Array =>
      file({
        settings: [
          ["split.no", 2, no],
          ["split.count", 2, 2],
          ["split.tensors.count", 5, 2],
        ],
        tensors: [{ ...TENSOR, name }],
        data: new Uint8Array(Float32Array.of(value, 0, 0, 0).buffer),
      });
    const parts = new Map([
      ["x-00002-of-00002.gguf", part(1, "b", 2)],
      ["x-00001-of-00002.gguf", part(0, "a", 1)],
    ]);
    const { tensors } = await openGguf(memoryFiles(parts));
    expect((await tensors.all("a", [4]))[0]).toBe(1);
    expect((await tensors.all("b", [4]))[0]).toBe(2);
    parts.delete("x-00002-of-00002.gguf");
    await expect(openGguf(memoryFiles(parts))).rejects.toThrow("one of 2 parts, but 1 are here");
    parts.set("x-00002-of-00002.gguf", part(0, "b", 2));
    await expect(openGguf(memoryFiles(parts))).rejects.toThrow("not part 2 of 2");
    parts.set("x-00002-of-00002.gguf", part(1, "a", 2));
    await expect(openGguf(memoryFiles(parts))).rejects.toThrow("there twice");
  });

  it.each([
    ["is empty", new Uint8Array(0), "truncated"],
    ["is no GGUF", encoder.encode("<!doctype html><html></html>"), "does not begin"],
    ["claims 2⁶⁰ tensors", file({ tensorCount: 2n ** 60n }), "absurd"],
    ["claims 2⁴⁰ settings", file({ settingCount: 2n ** 40n }), "more than can be"],
    ["claims more tensors than bytes", file({ tensorCount: 1000n }), "truncated"],
    ["ends in its data", file({ data: new Uint8Array(8) }), "it is truncated"],
    ["has a tensor twice", file({ tensors: [TENSOR, TENSOR] }), "there twice"],
    [
      "has a setting twice",
      file({
        settings: [
          ["a", 4, 1],
          ["a", 4, 2],
        ],
      }),
      "there twice",
    ],
    ["has an odd offset", file({ tensors: [{ ...TENSOR, offset: 4 }] }), "multiple of 32"],
    ["has a far offset", file({ tensors: [{ ...TENSOR, offset: 2 ** 45 }] }), "truncated"],
    ["has no size", file({ tensors: [{ ...TENSOR, sizes: [0] }] }), "sizes 0"],
    [
      "has sizes that overflow",
      file({ tensors: [{ ...TENSOR, sizes: [2 ** 40, 2 ** 40] }] }),
      "sizes",
    ],
    [
      "has 9 dimensions",
      file({ tensors: [{ ...TENSOR, sizes: Array(9).fill(1) }] }),
      "9 dimensions",
    ],
    [
      "has rows of half blocks",
      file({ tensors: [{ ...TENSOR, type: 2, sizes: [33] }] }),
      "whole blocks",
    ],
    ["has a bad alignment", file({ settings: [["general.alignment", 4, 3]] }), "alignment"],
    ["has an unknown value", file({ settings: [["a", 99, 0]] }), "unknown type 99"],
    ["has a boolean of 2", file({ settings: [["a", 7, 2]] }), "true-or-false"],
    [
      "has lists without end",
      file({
        settings: [
          [
            "a",
            9,
            [1, 2, 3, 4, 5].reduce((x) => ({ type: 9, items: [x] }), {
              type: 9,
              items: [] as object[],
            }),
          ],
        ],
      }),
      "deep",
    ],
    [
      "has a list of 2⁵⁰",
      file({ settings: [["a", 9, { type: 0, items: [], count: 2n ** 50n }]] }),
      "more than can be",
    ],
  ])("that %s is refused", async (_, bytes, message) => {
    await expect(open(bytes)).rejects.toThrow(ModelFileError);
    await expect(open(bytes)).rejects.toThrow(message);
  });

  it.each([
    ["of version 2", file({ version: 2 }), "version 2"],
    ["of big-endian machines", file({ version: 0x03000000 }), "big-endian"],
    ["with a tensor of type 10", file({ tensors: [{ ...TENSOR, type: 10 }] }), "type 10"],
  ])("%s is called unsupported", async (_, bytes, message) => {
    await expect(open(bytes)).rejects.toThrow(UnsupportedModelError);
    await expect(open(bytes)).rejects.toThrow(message);
  });

  it("of another architecture, or without sizes, is refused by name", async () => {
    const named = (name: string): Uint8Array =>
      file({ settings: [["general.architecture", 8, name]] });
    const checkpoint = (bytes: Uint8Array) =>
      openCheckpoint(memoryFiles(new Map([["m.gguf", bytes]])));
    await expect(checkpoint(named("gemma"))).rejects.toThrow(UnsupportedModelError);
    await expect(checkpoint(named("llama"))).rejects.toThrow(ModelFileError);
  });

  it.each(["llama-yarn", "v3-gguf"])(
    "%s with bytes changed at random is read or refused, never more",
    async (name) => {
      const whole = (await goldenFiles(name)).get("model.gguf") ?? new Uint8Array();
      const next = random(11);
      // Most of the header is the vocabulary; its beginning and end are where counts are.
      let refused = 0;
      for (let round = 0; round < 400; round++) {
        const bytes = whole.slice(
          0,
          round % 10 === 0 ? Math.floor(next() * whole.length) : undefined,
        );
        for (let n = 0; n < 3; n++) {
          const at = Math.floor(next() ** 2 * Math.min(bytes.length, 6000));
          bytes[at] = Math.floor(next() * 256);
        }
        try {
          await openCheckpoint(memoryFiles(new Map([["m.gguf", bytes]])));
        } catch (error) {
          refused++;
          const known = error instanceof ModelFileError || error instanceof UnsupportedModelError;
          if (!known) throw error;
        }
      }
      expect(refused).toBeGreaterThan(50);
    },
  );
});

/** Reading safetensors: types and shards; hostile and truncated files end in clear errors. */
import { describe, expect, it } from "vitest";
import { ModelFileError } from "../../src/model/errors.ts";
import { memoryFiles } from "../../src/model/files.ts";
import { floatToHalf } from "../../src/model/half.ts";
import { openSafetensors } from "../../src/model/safetensors.ts";
import type { Tensors } from "../../src/model/tensors.ts";
import { writeSafetensors } from "./support/checkpoint.ts";

const encoder = new TextEncoder();

/** A file of this header and so many bytes of data. */
function file(header: unknown, data: Uint8Array | number = 0): Uint8Array {
  const text = encoder.encode(typeof header === "string" ? header : JSON.stringify(header));
  const body = typeof data === "number" ? new Uint8Array(data) : data;
  const bytes = new Uint8Array(8 + text.length + body.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  bytes.set(body, 8 + text.length);
  return bytes;
}

function open(bytes: Uint8Array): Promise<Tensors> {
  return openSafetensors(memoryFiles(new Map([["model.safetensors", bytes]])));
}

const entry = (dtype: string, shape: unknown, offsets: unknown): unknown => ({
  t: { dtype, shape, data_offsets: offsets },
});

describe("safetensors", () => {
  it("reads F32, BF16 and F16, whole and by rows, whatever the alignment", async () => {
    const values = [1, -2.5, 0.0078125, 1024, -0, 3.5];
    for (const pad of ["", " ", "  ", "   "]) {
      const f32 = new Uint8Array(Float32Array.from(values).buffer);
      const bf16 = Uint16Array.from(values, (v) => {
        const view = new DataView(new ArrayBuffer(4));
        view.setFloat32(0, v);
        return view.getUint16(0);
      });
      const f16 = Uint16Array.from(values, floatToHalf);
      for (const [dtype, data, size] of [
        ["F32", f32, 24],
        ["BF16", new Uint8Array(bf16.buffer), 12],
        ["F16", new Uint8Array(f16.buffer), 12],
      ] as const) {
        const header = JSON.stringify(entry(dtype, [3, 2], [0, size])) + pad;
        const tensors = await open(file(header, data));
        expect([...(await tensors.all("t", [3, 2]))]).toEqual(values);
        expect([...(await tensors.rows("t", [3, 2], 1, 2))]).toEqual(values.slice(2, 4));
      }
    }
  });

  it("reads shards through their index", async () => {
    const shard = (name: string, value: number): Uint8Array =>
      writeSafetensors(new Map([[name, { shape: [1], data: Float32Array.of(value) }]]));
    const index = { weight_map: { a: "model-1.safetensors", b: "model-2.safetensors" } };
    const files = new Map([
      ["model.safetensors.index.json", encoder.encode(JSON.stringify(index))],
      ["model-1.safetensors", shard("a", 1)],
      ["model-2.safetensors", shard("b", 2)],
    ]);
    const tensors = await openSafetensors(memoryFiles(files));
    expect([...(await tensors.all("b", [1]))]).toEqual([2]);
    files.delete("model-2.safetensors");
    await expect(openSafetensors(memoryFiles(files))).rejects.toThrow("missing");
    files.set(
      "model.safetensors.index.json",
      encoder.encode(JSON.stringify({ weight_map: { a: "../secret.safetensors" } })),
    );
    await expect(openSafetensors(memoryFiles(files))).rejects.toThrow("not the name of a shard");
  });

  it.each([
    ["empty", new Uint8Array(0), "0 bytes"],
    ["shorter than its header says", file({}, 0).subarray(0, 9), "truncated"],
    ["an HTML page", encoder.encode("<!doctype html><title>404</title>"), "not safetensors"],
    ["a header of 2⁶³ bytes", new Uint8Array(16).fill(255), "header claims"],
    ["a header that is not JSON", file("{"), "not JSON"],
    ["a header that is not UTF-8", file("x").fill(255, 8), "not JSON"],
    ["a header that is a list", file([]), "not a JSON object"],
    ["a tensor that is a number", file({ t: 1 }), "no description"],
    ["a negative dimension", file(entry("F32", [-1], [0, 4])), "bad shape"],
    ["a dimension of 2⁶⁰", file(entry("F32", [2 ** 60], [0, 4])), "bad shape"],
    ["dimensions that overflow", file(entry("F32", [2 ** 40, 2 ** 40], [0, 4])), "needs"],
    ["offsets that are not numbers", file(entry("F32", [1], ["0", 4])), "bad offsets"],
    ["offsets that don't fit the shape", file(entry("F32", [2], [0, 4]), 8), "needs 8"],
    ["data past its end", file(entry("F32", [2], [0, 8]), 4), "truncated"],
    ["offsets past its end", file(entry("F32", [1], [100, 104]), 4), "truncated"],
  ])("refuses a file that is or has %s", async (_, bytes, reason) => {
    const opening = open(bytes);
    await expect(opening).rejects.toThrow(ModelFileError);
    await expect(opening).rejects.toThrow(reason);
  });

  it("names a tensor that is missing or has another shape", async () => {
    const tensors = await open(file(entry("F32", [2], [0, 8]), 8));
    expect(() => tensors.entry("other", [2])).toThrow("other is missing");
    expect(() => tensors.entry("t", [3])).toThrow("has shape [2]");
    expect(() => tensors.entry("t", [2, 1])).toThrow("asks for [2, 1]");
  });
});

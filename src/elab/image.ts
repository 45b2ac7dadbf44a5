/**
 * The library as one file: the kernel's tables and what the front end knows beside them. Made at
 * build time by checking every declaration; loading it checks nothing, so its hash is pinned by
 * whoever loads it.
 */
import type { Kernel } from "../kernel/host/declaration.ts";
import { createKernel, restoreKernel } from "../kernel/host/kernel.ts";
import { sha256 } from "../base/sha256.ts";
import { NotationState } from "../syntax/index.ts";
import { Environment } from "./environment.ts";

const MAGIC = 0x31494451; // "QDI1"

export interface Library {
  readonly env: Environment;
  readonly notations: NotationState;
}

export class ImageError extends Error {
  override readonly name = "ImageError";
}

/** An environment with nothing in it. */
export function emptyLibrary(kernelModule: object): Library {
  return { env: new Environment(createKernel(kernelModule)), notations: NotationState.initial };
}

export function packImage(library: Library): Uint8Array {
  const kernel: Kernel = library.env.kernel;
  const tables = kernel.snapshot();
  const text = new TextEncoder().encode(library.env.serialize());
  const result = new Uint8Array(8 + tables.length + text.length);
  const view = new DataView(result.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, tables.length, true);
  result.set(tables, 8);
  result.set(text, 8 + tables.length);
  return result;
}

/** Throws {@link ImageError} when the bytes are not those that were built with this program. */
export async function verifyImage(
  bytes: Uint8Array<ArrayBuffer>,
  expectedHash: string,
): Promise<void> {
  if ((await sha256(bytes)) === expectedHash) return;
  throw new ImageError(
    "the library's file is not the one that belongs to this version: reload the page",
  );
}

/** Throws {@link ImageError} when the bytes are not an image. */
export function unpackImage(kernelModule: object, bytes: Uint8Array): Library {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) {
    throw new ImageError("this is not a library image: build it again with `npm run build`");
  }
  const length = view.getUint32(4, true);
  if (8 + length > bytes.length) throw new ImageError("the library image is cut short");
  const kernel = restoreKernel(kernelModule, bytes.slice(8, 8 + length));
  const env = new Environment(kernel);
  env.deserialize(new TextDecoder().decode(bytes.subarray(8 + length)));
  let notations = NotationState.initial;
  for (const key of env.notations.keys()) {
    const entry = env.notations.get(key);
    if (entry !== undefined) {
      notations = notations.add(
        entry.notation,
        entry.namespace === undefined
          ? { kind: "global" }
          : { kind: "scoped", namespace: entry.namespace },
      );
    }
  }
  return { env, notations };
}

/**
 * Where a model's bytes come from: a store in the browser, a folder in Node, memory in tests.
 * The engine reads ranges, so that no file has to be whole in the heap.
 */

/** The files of one model, by their path within it, e.g. `model.safetensors`. */
export interface ModelFiles {
  /** All of them. */
  readonly paths: readonly string[];
  /** The size of a file in bytes, or null when the model has no such file. */
  size(path: string): Promise<number | null>;
  /**
   * Bytes `[start, end)` of a file. **Units**: bytes. Rejects when the range can't be read in
   * full; may give more than one piece's worth of memory only for the range itself.
   */
  read(path: string, start: number, end: number): Promise<Uint8Array>;
}

/** Files that are already in memory. */
export function memoryFiles(files: ReadonlyMap<string, Uint8Array>): ModelFiles {
  return {
    paths: [...files.keys()],
    size: (path) => Promise.resolve(files.get(path)?.byteLength ?? null),
    read: (path, start, end) => {
      const bytes = files.get(path);
      if (!bytes || start < 0 || start > end || end > bytes.byteLength) {
        return Promise.reject(new RangeError(`${path} has no bytes ${start} to ${end}`));
      }
      return Promise.resolve(bytes.subarray(start, end));
    },
  };
}

/** GGUF files for tests, honest or not. */

interface List {
  readonly type: number;
  readonly items: readonly unknown[];
  /** What the list claims, when it lies. */
  readonly count?: bigint;
}

export interface GgufParts {
  readonly version?: number;
  readonly tensorCount?: bigint;
  readonly settingCount?: bigint;
  /** Key, type of the value, value. */
  readonly settings: readonly (readonly [string, number, unknown])[];
  readonly tensors: readonly {
    readonly name: string;
    readonly type: number;
    readonly sizes: readonly number[];
    readonly offset: number;
  }[];
  readonly data: Uint8Array;
}

class Writer {
  readonly #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  put(size: number, write: (view: DataView) => void): void {
    const view = new DataView(new ArrayBuffer(size));
    write(view);
    this.#bytes.push(...new Uint8Array(view.buffer));
  }

  u32(value: number): void {
    this.put(4, (view) => view.setUint32(0, value, true));
  }

  u64(value: number | bigint): void {
    this.put(8, (view) => view.setBigUint64(0, BigInt(value), true));
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.u64(bytes.length);
    this.#bytes.push(...bytes);
  }

  value(type: number, value: unknown): void {
    const n = Number(value);
    if (type === 8) this.text(String(value));
    else if (type === 9) {
      const list = value as List;
      this.u32(list.type);
      this.u64(list.count ?? list.items.length);
      for (const item of list.items) this.value(list.type, item);
    } else if (type === 0 || type === 7) this.put(1, (view) => view.setUint8(0, n));
    else if (type === 1) this.put(1, (view) => view.setInt8(0, n));
    else if (type === 2) this.put(2, (view) => view.setUint16(0, n, true));
    else if (type === 3) this.put(2, (view) => view.setInt16(0, n, true));
    else if (type === 5) this.put(4, (view) => view.setInt32(0, n, true));
    else if (type === 6) this.put(4, (view) => view.setFloat32(0, n, true));
    else if (type === 10 || type === 11) this.u64(n);
    else if (type === 12) this.put(8, (view) => view.setFloat64(0, n, true));
    else this.u32(n);
  }

  finish(data: Uint8Array): Uint8Array {
    const padding = (32 - (this.length % 32)) % 32;
    return Uint8Array.from([...this.#bytes, ...Array<number>(padding).fill(0), ...data]);
  }
}

export function writeGguf(parts: GgufParts): Uint8Array {
  const writer = new Writer();
  writer.u32(0x46554747);
  writer.u32(parts.version ?? 3);
  writer.u64(parts.tensorCount ?? parts.tensors.length);
  writer.u64(parts.settingCount ?? parts.settings.length);
  for (const [key, type, value] of parts.settings) {
    writer.text(key);
    writer.u32(type);
    writer.value(type, value);
  }
  for (const { name, type, sizes, offset } of parts.tensors) {
    writer.text(name);
    writer.u32(sizes.length);
    for (const size of sizes) writer.u64(size);
    writer.u32(type);
    writer.u64(offset);
  }
  return writer.finish(parts.data);
}

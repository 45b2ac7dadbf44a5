/**
 * Maps that can be taken back to an earlier point. The environment grows like a stack, in step
 * with the kernel's: `mark`, add, and `release` to forget. All maps of one environment share a
 * journal.
 */
export class Journal {
  private readonly undo: (() => void)[] = [];

  mark(): number {
    return this.undo.length;
  }

  record(undo: () => void): void {
    this.undo.push(undo);
  }

  release(mark: number): void {
    while (this.undo.length > mark) this.undo.pop()?.();
  }
}

export class JournaledMap<V> {
  private readonly entries = new Map<string, V>();
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  get(key: string): V | undefined {
    return this.entries.get(key);
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  set(key: string, value: V): void {
    const before = this.entries.get(key);
    const had = this.entries.has(key);
    this.entries.set(key, value);
    this.journal.record(() => {
      if (had && before !== undefined) this.entries.set(key, before);
      else this.entries.delete(key);
    });
  }

  delete(key: string): void {
    const before = this.entries.get(key);
    if (before === undefined) return;
    this.entries.delete(key);
    this.journal.record(() => this.entries.set(key, before));
  }

  get size(): number {
    return this.entries.size;
  }

  keys(): IterableIterator<string> {
    return this.entries.keys();
  }

  toJSON(): [string, V][] {
    return [...this.entries];
  }
}

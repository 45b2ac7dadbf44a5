/**
 * A persistent map from small non-negative integers: `set` copies one path of at most six nodes
 * of 32. Old versions stay valid, which is what makes saving and restoring metavariable state
 * free.
 */
type Node<T> = readonly (T | Node<T> | undefined)[];

export class IntTrie<T extends object> {
  private readonly root: Node<T>;
  private readonly height: number;

  private constructor(root: Node<T>, height: number) {
    this.root = root;
    this.height = height;
  }

  static empty<T extends object>(): IntTrie<T> {
    return new IntTrie<T>([], 0);
  }

  get(key: number): T | undefined {
    if (key >>> (5 * (this.height + 1)) !== 0) return undefined;
    let node: Node<T> = this.root;
    for (let shift = 5 * this.height; shift > 0; shift -= 5) {
      const next = node[(key >>> shift) & 31];
      if (next === undefined) return undefined;
      node = next as Node<T>;
    }
    return node[key & 31] as T | undefined;
  }

  set(key: number, value: T): IntTrie<T> {
    let root = this.root;
    let height = this.height;
    while (key >>> (5 * (height + 1)) !== 0) {
      root = [root];
      height++;
    }
    const put = (node: Node<T> | undefined, shift: number): Node<T> => {
      const copy = node === undefined ? [] : node.slice();
      const i = (key >>> shift) & 31;
      copy[i] = shift === 0 ? value : put(node?.[i] as Node<T> | undefined, shift - 5);
      return copy;
    };
    return new IntTrie(put(root, 5 * height), height);
  }
}

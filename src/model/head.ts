/** The end of a step: logits of the next token, and a draw from them. */
import type { Activations } from "./activations.ts";
import type { Matrix, Norm, Operations, Tensor } from "./backend.ts";

export interface Head<T, M> {
  readonly norm: Norm<T>;
  /** (vocab, hidden); the embedding itself where they are tied. */
  readonly head: M;
}

export function nextToken<T extends Tensor, M extends Matrix>(
  { head, norm }: Head<T, M>,
  a: Activations<T>,
  operations: Operations<T, M>,
): void {
  operations.linear({ x: a.x, weights: head, out: a.logits, norm });
  operations.sample({ logits: a.logits, bias: a.bias, seen: a.seen, sampled: a.sampled });
}

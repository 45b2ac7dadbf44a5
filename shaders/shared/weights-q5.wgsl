// Q5_0 and Q5_1: as weights-q4.wgsl, with a word of fifth bits before d and m.

@group(1) @binding(0) var<storage, read> weights: array<u32>; // (tiles, blocks, 6, 64)

fn octet(block: u32, k: u32, lane: u32) -> mat2x4f {
  let at = (block + k / 4) * 6 * 64 + lane;
  let scale = unpack2x16float(weights[at + 5 * 64]);
  let fifths = fifth_bits(weights[at + 4 * 64] >> (8 * (k % 4)));
  return affine(nibbles(weights[at + (k % 4) * 64]) + fifths, scale.x, scale.y);
}

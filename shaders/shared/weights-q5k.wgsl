// Q5_K: as weights-q4k.wgsl, with 8 words of fifth bits after the nibbles.

@group(1) @binding(0) var<storage, read> weights: array<u32>; // (tiles, blocks / 8, 45, 64)

fn octet(block: u32, k: u32, lane: u32) -> mat2x4f {
  let small = block + k / 4;
  let at = (small / 8) * 45 * 64 + lane;
  let both = unpack2x16float(weights[at + 40 * 64]);
  let j = small % 8;
  let pair = weights[at + (41 + j / 2) * 64] >> (16 * (j % 2));
  let scale = both.x * f32(pair & 255);
  let low = both.y * f32((pair >> 8) & 255);
  let fifths = fifth_bits(weights[at + (32 + j) * 64] >> (8 * (k % 4)));
  return affine(nibbles(weights[at + (4 * j + k % 4) * 64]) + fifths, scale, -low);
}

// Q4_K: blocks of 256 with 32 words of nibbles, d and dmin in f16, then 4 words with the scale
// and the minimum of each 32 weights, a byte each: w = d·sc·q − dmin·m.
// Otherwise as weights-f32.wgsl; needs shared/unpack.wgsl.

@group(1) @binding(0) var<storage, read> weights: array<u32>; // (tiles, blocks / 8, 37, 64)

fn octet(block: u32, k: u32, lane: u32) -> mat2x4f {
  let small = block + k / 4;
  let at = (small / 8) * 37 * 64 + lane;
  let both = unpack2x16float(weights[at + 32 * 64]);
  let j = small % 8;
  let pair = weights[at + (33 + j / 2) * 64] >> (16 * (j % 2));
  let scale = both.x * f32(pair & 255);
  let low = both.y * f32((pair >> 8) & 255);
  return affine(nibbles(weights[at + (4 * j + k % 4) * 64]), scale, -low);
}

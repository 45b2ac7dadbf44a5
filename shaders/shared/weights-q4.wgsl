// Q4_0 and Q4_1: blocks of 32 with 4 words of nibbles, and d and m in f16, w = d·q + m.
// Otherwise as weights-f32.wgsl; needs shared/unpack.wgsl.

@group(1) @binding(0) var<storage, read> weights: array<u32>; // (tiles, blocks, 5, 64)

fn octet(block: u32, k: u32, lane: u32) -> mat2x4f {
  let at = (block + k / 4) * 5 * 64 + lane;
  let scale = unpack2x16float(weights[at + 4 * 64]);
  return affine(nibbles(weights[at + (k % 4) * 64]), scale.x, scale.y);
}

// Weights in 4 bits in tiles of 64 outputs; see packQ4Tile in src/model/quantize.ts.
// An octet is 8 neighbouring weights of one output; `block` counts blocks of 32 over all tiles.

@group(1) @binding(0) var<storage, read> weights: array<u32>; // (tiles, blocks, 4, 64) nibbles
@group(1) @binding(1) var<storage, read> scales: array<u32>; // (tiles, blocks, 64) d, m as f16

// Octet `k` after the start of `block`.
fn octet(block: u32, k: u32, lane: u32) -> mat2x4f {
  let scale = unpack2x16float(scales[(block + k / 4) * 64 + lane]);
  let word = weights[(block * 4 + k) * 64 + lane];
  let low = (vec4u(word) >> vec4u(0, 4, 8, 12)) & vec4u(15);
  let high = (vec4u(word) >> vec4u(16, 20, 24, 28)) & vec4u(15);
  return mat2x4f(vec4f(low) * scale.x + scale.y, vec4f(high) * scale.x + scale.y);
}

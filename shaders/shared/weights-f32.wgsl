// Weights as f32 in tiles of 64 outputs; see src/model/packing.ts.
// An octet is 8 neighbouring weights of one output; `block` counts blocks of 32 over all tiles.

@group(1) @binding(0) var<storage, read> weights: array<vec4f>; // (tiles, blocks, 8, 64)

// Octet `k` after the start of `block`.
fn octet(block: u32, k: u32, lane: u32) -> mat2x4f {
  let at = (block * 8 + 2 * k) * 64 + lane;
  return mat2x4f(weights[at], weights[at + 64]);
}

// Weights as f16, two a word; otherwise as weights-f32.wgsl.

@group(1) @binding(0) var<storage, read> weights: array<u32>; // (tiles, blocks, 16, 64)

fn octet(block: u32, k: u32, lane: u32) -> mat2x4f {
  let at = (block * 16 + 4 * k) * 64 + lane;
  return mat2x4f(
    vec4f(unpack2x16float(weights[at]), unpack2x16float(weights[at + 64])),
    vec4f(unpack2x16float(weights[at + 128]), unpack2x16float(weights[at + 192])),
  );
}

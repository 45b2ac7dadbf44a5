// Weights as bf16, two a word; otherwise as weights-f32.wgsl.

@group(1) @binding(0) var<storage, read> weights: array<u32>; // (tiles, blocks, 16, 64)

fn octet(block: u32, k: u32, lane: u32) -> mat2x4f {
  let at = (block * 16 + 4 * k) * 64 + lane;
  let words = vec4u(weights[at], weights[at + 64], weights[at + 128], weights[at + 192]);
  let even = bitcast<vec4f>(words << vec4u(16));
  let odd = bitcast<vec4f>(words & vec4u(0xffff0000));
  return mat2x4f(vec4f(even.x, odd.x, even.y, odd.y), vec4f(even.z, odd.z, even.w, odd.w));
}

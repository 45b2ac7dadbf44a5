// Two matrices of one shape, f32; otherwise as linear-f32.wgsl.

@group(1) @binding(0) var<storage, read> first: array<vec4f>;
@group(1) @binding(1) var<storage, read> second: array<vec4f>;

fn first_octet(block: u32, k: u32, lane: u32) -> mat2x4f {
  let at = (block * 8 + 2 * k) * 64 + lane;
  return mat2x4f(first[at], first[at + 64]);
}

fn second_octet(block: u32, k: u32, lane: u32) -> mat2x4f {
  let at = (block * 8 + 2 * k) * 64 + lane;
  return mat2x4f(second[at], second[at + 64]);
}

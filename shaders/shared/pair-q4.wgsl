// Two matrices of one shape in 4 bits; otherwise as linear-q4.wgsl.

@group(1) @binding(0) var<storage, read> first: array<u32>;
@group(1) @binding(1) var<storage, read> first_scales: array<u32>;
@group(1) @binding(2) var<storage, read> second: array<u32>;
@group(1) @binding(3) var<storage, read> second_scales: array<u32>;

fn unpack_octet(word: u32, scales: u32) -> mat2x4f {
  let scale = unpack2x16float(scales);
  let low = (vec4u(word) >> vec4u(0, 4, 8, 12)) & vec4u(15);
  let high = (vec4u(word) >> vec4u(16, 20, 24, 28)) & vec4u(15);
  return mat2x4f(vec4f(low) * scale.x + scale.y, vec4f(high) * scale.x + scale.y);
}

fn first_octet(block: u32, k: u32, lane: u32) -> mat2x4f {
  let scale = first_scales[(block + k / 4) * 64 + lane];
  return unpack_octet(first[(block * 4 + k) * 64 + lane], scale);
}

fn second_octet(block: u32, k: u32, lane: u32) -> mat2x4f {
  let scale = second_scales[(block + k / 4) * 64 + lane];
  return unpack_octet(second[(block * 4 + k) * 64 + lane], scale);
}

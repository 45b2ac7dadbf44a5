// Quants out of words, the first weight in the lowest bits.

// Eight of 4 bits.
fn nibbles(word: u32) -> mat2x4f {
  let low = (vec4u(word) >> vec4u(0, 4, 8, 12)) & vec4u(15);
  let high = (vec4u(word) >> vec4u(16, 20, 24, 28)) & vec4u(15);
  return mat2x4f(vec4f(low), vec4f(high));
}

// Eight single bits, each worth 16.
fn fifth_bits(bits: u32) -> mat2x4f {
  let low = (vec4u(bits) >> vec4u(0, 1, 2, 3)) & vec4u(1);
  let high = (vec4u(bits) >> vec4u(4, 5, 6, 7)) & vec4u(1);
  return mat2x4f(vec4f(low) * 16, vec4f(high) * 16);
}

// Eight pairs of bits, each worth 16 to 48.
fn upper_bits(bits: u32) -> mat2x4f {
  let low = (vec4u(bits) >> vec4u(0, 2, 4, 6)) & vec4u(3);
  let high = (vec4u(bits) >> vec4u(8, 10, 12, 14)) & vec4u(3);
  return mat2x4f(vec4f(low) * 16, vec4f(high) * 16);
}

// Four signed bytes.
fn signed_bytes(word: u32) -> vec4f {
  return vec4f((vec4i(bitcast<i32>(word)) << vec4u(24, 16, 8, 0)) >> vec4u(24));
}

// w = scale · q + offset.
fn affine(q: mat2x4f, scale: f32, offset: f32) -> mat2x4f {
  return mat2x4f(q[0] * scale + offset, q[1] * scale + offset);
}

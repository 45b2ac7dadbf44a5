// A cache of 8 bits, read; laid out as cache-write-q8.wgsl says.

@group(0) @binding(4) var<storage, read> cache: array<u32>;

// Quad `i` of a cache row of `width` numbers.
fn cached(row: u32, i: u32) -> vec4f {
  let at = (row * (shape.width / 32) + i / 8) * 9;
  let bytes = (vec4i(bitcast<i32>(cache[at + i % 8])) << vec4u(24, 16, 8, 0)) >> vec4u(24);
  return vec4f(bytes) * unpack2x16float(cache[at + 8]).x;
}

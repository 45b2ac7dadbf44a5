// A cache of f32, read; laid out as cache-write-f32.wgsl says.

@group(0) @binding(4) var<storage, read> cache: array<vec4u>;

// Quad `i` of a cache row of `width` numbers.
fn cached(row: u32, i: u32) -> vec4f {
  return bitcast<vec4f>(cache[row * (shape.width / 4) + i]);
}

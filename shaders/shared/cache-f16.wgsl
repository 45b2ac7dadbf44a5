// A cache of f16, read; laid out as cache-write-f16.wgsl says.

@group(0) @binding(4) var<storage, read> cache: array<vec2u>;

// Quad `i` of a cache row of `width` numbers.
fn cached(row: u32, i: u32) -> vec4f {
  let words = cache[row * (shape.width / 4) + i];
  return vec4f(unpack2x16float(words.x), unpack2x16float(words.y));
}

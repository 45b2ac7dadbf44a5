// A cache of 4 bits, read; laid out as cache-write-q4.wgsl says.

@group(0) @binding(4) var<storage, read> cache: array<u32>;

// Quad `i` of a cache row of `width` numbers.
fn cached(row: u32, i: u32) -> vec4f {
  let at = (row * (shape.width / 32) + i / 8) * 5;
  let scale = unpack2x16float(cache[at + 4]);
  let nibbles = (vec4u(cache[at + i % 8 / 2] >> (16 * (i % 2))) >> vec4u(0, 4, 8, 12)) & vec4u(15);
  return vec4f(nibbles) * scale.x + scale.y;
}

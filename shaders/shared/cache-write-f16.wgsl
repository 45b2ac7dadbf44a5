// A cache of f16, written. Needs `staged: array<f32>` in workgroup memory and `shape.width`.
// A row is width / 2 words of two numbers.

// Stores `count` numbers of `staged`, whole blocks of 32, from column `start` of a cache row on.
fn store_staged(row: u32, start: u32, count: u32, thread: u32) {
  for (var i = thread; i < count / 2; i += 64) {
    let pair = clamp(vec2f(staged[2 * i], staged[2 * i + 1]), vec2f(-65504), vec2f(65504));
    cache[(row * shape.width + start) / 2 + i] = pack2x16float(pair);
  }
}

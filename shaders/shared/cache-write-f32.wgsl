// A cache of f32, written. Needs `staged: array<f32>` in workgroup memory and `shape.width`.
// A row is `width` words.

// Stores `count` numbers of `staged`, whole blocks of 32, from column `start` of a cache row on.
fn store_staged(row: u32, start: u32, count: u32, thread: u32) {
  for (var i = thread; i < count; i += 64) {
    cache[row * shape.width + start + i] = bitcast<u32>(staged[i]);
  }
}

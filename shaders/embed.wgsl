// out[r] = table[token of row r], where this piece of the table has that token. Exact.
// Dispatch: (octets of a row in tiles of 64, rows).

struct Shape {
  columns: u32,
  out_stride: u32,
  // The tokens of this piece.
  first: u32,
  count: u32,
}

@group(0) @binding(0) var<uniform> shape: Shape;
@group(0) @binding(1) var<storage, read> step: Step;
@group(0) @binding(2) var<storage, read> slots: array<Slot>;
@group(0) @binding(3) var<storage, read_write> out: array<f32>; // (R, hidden)

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let k = id.x;
  let row = id.y;
  if (row >= step.rows || 8 * k >= shape.columns) {
    return;
  }
  let token = slots[step.words[row]].token;
  if (token < shape.first || token >= shape.first + shape.count) {
    return;
  }
  let place = token - shape.first;
  let blocks = (shape.columns + 31) / 32;
  let found = octet(place / 64 * blocks, k, place % 64);
  for (var i = 0u; i < 8 && 8 * k + i < shape.columns; i++) {
    out[row * shape.out_stride + 8 * k + i] = found[i / 4][i % 4];
  }
}

// act[r, e] = silu(Wg[e]·x̂[r]) · Wu[e]·x̂[r] for the experts that each row chose.
// One workgroup computes 64 outputs of one expert for those of tile_rows rows that chose it.
// Dispatch: (inner in tiles of 64, experts, rows in tiles of tile_rows). Tolerance: as linear.wgsl.

struct Shape {
  inner: u32,
  columns: u32,
  experts: u32,
  // In vec4s.
  x_stride: u32,
  // In elements.
  gates_stride: u32,
  act_stride: u32,
  // The first expert, and row, of these stacks: those too large for one buffer come in pieces.
  first_expert: u32,
  first_row: u32,
  eps: f32,
}

@group(0) @binding(0) var<uniform> shape: Shape;
@group(0) @binding(1) var<storage, read> step: Step;
@group(0) @binding(2) var<storage, read> x: array<vec4f>; // (R, hidden)
@group(0) @binding(3) var<storage, read> gates: array<f32>; // (R, experts)
@group(0) @binding(4) var<storage, read_write> act: array<f32>; // (R, experts, inner)
@group(0) @binding(5) var<storage, read> gain: array<vec4f>; // (columns)

fn put(row: u32, expert: u32, output: u32, gate: f32, up: f32) {
  if (row >= step.rows || output >= shape.inner) {
    return;
  }
  let at = (row * shape.experts + expert) * shape.act_stride + shape.first_row + output;
  act[at] = gate / (1 + exp(-gate)) * up;
}

@compute @workgroup_size(64, slices)
fn main(
  @builtin(workgroup_id) tile: vec3u,
  @builtin(local_invocation_id) local: vec3u,
  @builtin(local_invocation_index) thread: u32,
) {
  let lane = local.x;
  let slice = local.y;
  let place = tile.y;
  let expert = shape.first_expert + place;
  let first_row = tile.z * tile_rows;

  // The rows that chose this expert; what is left of the tile stays past the last row.
  var rows = array<u32, 8>();
  for (var r = 0u; r < tile_rows; r++) {
    rows[r] = step.rows;
  }
  var live = 0u;
  for (var row = first_row; row < min(step.rows, first_row + tile_rows); row++) {
    if (gates[row * shape.gates_stride + expert] != 0) {
      rows[live] = row;
      live += 1;
    }
  }
  if (live == 0) {
    return;
  }
  let last = vec4u(step.rows - 1);
  low_at = min(vec4u(rows[0], rows[1], rows[2], rows[3]), last) * shape.x_stride;
  high_at = min(vec4u(rows[4], rows[5], rows[6], rows[7]), last) * shape.x_stride;
  let norm = find_norms(thread, shape.columns, shape.eps);

  let blocks = (shape.columns + 31) / 32;
  let octets = (shape.columns + 7) / 8;
  let tiles = (shape.inner + 63) / 64;
  var gate = Eight();
  var up = Eight();
  let block = (place * tiles + tile.x) * blocks;
  for (var k = slice; k < octets; k += slices) {
    let at = 2 * k;
    gate = times(weighted(first_octet(block, k, lane), k), at, gate);
    up = times(weighted(second_octet(block, k, lane), k), at, up);
  }
  if (slices > 1) {
    gate = across_slices(gate, thread, lane);
    up = across_slices(up, thread, lane);
    if (slice > 0) {
      return;
    }
  }

  let output = tile.x * 64 + lane;
  put(rows[0], expert, output, gate.low.x * norm.low.x, up.low.x * norm.low.x);
  if (tile_rows > 1) {
    put(rows[1], expert, output, gate.low.y * norm.low.y, up.low.y * norm.low.y);
    put(rows[2], expert, output, gate.low.z * norm.low.z, up.low.z * norm.low.z);
    put(rows[3], expert, output, gate.low.w * norm.low.w, up.low.w * norm.low.w);
  }
  if (tile_rows > 4) {
    put(rows[4], expert, output, gate.high.x * norm.high.x, up.high.x * norm.high.x);
    put(rows[5], expert, output, gate.high.y * norm.high.y, up.high.y * norm.high.y);
    put(rows[6], expert, output, gate.high.z * norm.high.z, up.high.z * norm.high.z);
    put(rows[7], expert, output, gate.high.w * norm.high.w, up.high.w * norm.high.w);
  }
}

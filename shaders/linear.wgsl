// out[r] from column `start` on = W·x[r], or += it; with normalized = 1, x is first divided by its
// root mean square and multiplied with the norm's weight.
// One workgroup computes 64 outputs of tile_rows rows and reads each weight once; `slices` threads share
// the columns of an output.
// Dispatch: (outputs in tiles of 64, rows in tiles of tile_rows). Tolerance: 1e-5 of the sum of |w·x|.

struct Shape {
  outputs: u32,
  columns: u32,
  // In vec4s.
  x_stride: u32,
  out_stride: u32,
  start: u32,
  add: u32,
  eps: f32,
}

override normalized: u32 = 0;

@group(0) @binding(0) var<uniform> shape: Shape;
@group(0) @binding(1) var<storage, read> step: Step;
@group(0) @binding(2) var<storage, read> x: array<vec4f>; // (R, stride)
@group(0) @binding(3) var<storage, read_write> out: array<f32>; // (R, outputs)
@group(0) @binding(4) var<storage, read> gain: array<vec4f>; // (columns)

fn put(row: u32, output: u32, value: f32) {
  if (row >= step.rows || output >= shape.outputs) {
    return;
  }
  let at = row * shape.out_stride + shape.start + output;
  if (shape.add == 1) {
    out[at] += value;
  } else {
    out[at] = value;
  }
}

@compute @workgroup_size(64, slices)
fn main(
  @builtin(workgroup_id) tile: vec3u,
  @builtin(local_invocation_id) local: vec3u,
  @builtin(local_invocation_index) thread: u32,
) {
  let lane = local.x;
  let slice = local.y;
  let row = tile.y * tile_rows;
  // Rows past the last repeat it.
  let last = step.rows - 1;
  low_at = min(row + vec4u(0, 1, 2, 3), vec4u(last)) * shape.x_stride;
  high_at = min(row + vec4u(4, 5, 6, 7), vec4u(last)) * shape.x_stride;
  var norm = Eight(vec4f(1), vec4f(1));
  if (normalized == 1) {
    norm = find_norms(thread, shape.columns, shape.eps);
  }

  let blocks = (shape.columns + 31) / 32;
  let octets = (shape.columns + 7) / 8;
  var sum = Eight();
  let block = tile.x * blocks;
  for (var k = slice; k < octets; k += slices) {
    var w = octet(block, k, lane);
    if (normalized == 1) {
      w = weighted(w, k);
    }
    sum = times(w, 2 * k, sum);
  }
  if (slices > 1) {
    sum = across_slices(sum, thread, lane);
    if (slice > 0) {
      return;
    }
  }

  let output = tile.x * 64 + lane;
  put(row, output, sum.low.x * norm.low.x);
  if (tile_rows > 1) {
    put(row + 1, output, sum.low.y * norm.low.y);
    put(row + 2, output, sum.low.z * norm.low.z);
    put(row + 3, output, sum.low.w * norm.low.w);
  }
  if (tile_rows > 4) {
    put(row + 4, output, sum.high.x * norm.high.x);
    put(row + 5, output, sum.high.y * norm.high.y);
    put(row + 6, output, sum.high.z * norm.high.z);
    put(row + 7, output, sum.high.w * norm.high.w);
  }
}

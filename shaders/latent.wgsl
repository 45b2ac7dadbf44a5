// Latent attention's inputs. Workgroup x = heads writes a row's latent, divided by its root mean
// square, and its rotated key into the cache; workgroups x < heads make that head's query:
// q_nope·W_UK and the rotated rest, times the softmax scale.
// Dispatch: (heads + 1, rows). Tolerance: 1e-5 relative to the largest.

struct Shape {
  heads: u32,
  nope: u32,
  rope: u32,
  latent: u32,
  // Strides and starts in elements.
  q_stride: u32,
  q_start: u32,
  kv_stride: u32,
  kv_start: u32,
  query_stride: u32,
  key_up_stride: u32,
  rotation_stride: u32,
  // A cache row.
  width: u32,
  interleave: u32,
  scale: f32,
  eps: f32,
}

@group(0) @binding(0) var<uniform> shape: Shape;
@group(0) @binding(1) var<storage, read> step: Step;
@group(0) @binding(2) var<storage, read> slots: array<Slot>;
@group(0) @binding(3) var<storage, read> q: array<f32>; // (R, heads·(nope + rope))
@group(0) @binding(4) var<storage, read> kv: array<f32>; // (R, latent + rope)
@group(0) @binding(5) var<storage, read> key_up: array<f32>; // (heads, nope, latent)
@group(0) @binding(6) var<storage, read> rotations: array<f32>; // (positions, rope/2, 2)
@group(0) @binding(7) var<storage, read_write> query: array<f32>; // (R, heads, latent + rope)
@group(0) @binding(8) var<storage, read_write> cache: array<u32>; // (positions, width)

var<workgroup> squares: array<f32, 64>;
// A cache row before it is stored.
var<workgroup> staged: array<f32, 2048>;

struct Pair {
  first: u32,
  second: u32,
  cos: f32,
  sin: f32,
}

fn pair(i: u32, position: u32) -> Pair {
  let at = position * shape.rotation_stride + 2 * i;
  if (shape.interleave == 1) {
    return Pair(2 * i, 2 * i + 1, rotations[at], rotations[at + 1]);
  }
  return Pair(i, i + shape.rope / 2, rotations[at], rotations[at + 1]);
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) thread: u32) {
  let row = group.y;
  if (row >= step.rows) {
    return;
  }
  let slot = step.words[row];
  let position = slots[slot].position;

  if (group.x == shape.heads) {
    let kv_at = row * shape.kv_stride + shape.kv_start;
    var sum = 0.0;
    for (var j = thread; j < shape.latent; j += 64) {
      sum += kv[kv_at + j] * kv[kv_at + j];
    }
    squares[thread] = sum;
    workgroupBarrier();
    var total = 0.0;
    for (var i = 0u; i < 64; i++) {
      total += squares[i];
    }
    let inverse = inverseSqrt(total / f32(shape.latent) + shape.eps);
    for (var j = thread; j < shape.width; j += 64) {
      staged[j] = 0;
    }
    workgroupBarrier();
    for (var j = thread; j < shape.latent; j += 64) {
      staged[j] = kv[kv_at + j] * inverse;
    }
    for (var i = thread; i < shape.rope / 2; i += 64) {
      let p = pair(i, position);
      let a = kv[kv_at + shape.latent + p.first];
      let b = kv[kv_at + shape.latent + p.second];
      staged[shape.latent + p.first] = a * p.cos - b * p.sin;
      staged[shape.latent + p.second] = a * p.sin + b * p.cos;
    }
    workgroupBarrier();
    let place = cache_row(slot, position, slots[slot].suffix_length);
    store_staged(place, 0, shape.width, thread);
    return;
  }

  let head = group.x;
  let q_at = row * shape.q_stride + shape.q_start + head * (shape.nope + shape.rope);
  let at = (row * shape.heads + head) * shape.query_stride;
  for (var j = thread; j < shape.latent; j += 64) {
    var sum = 0.0;
    for (var d = 0u; d < shape.nope; d++) {
      sum += q[q_at + d] * key_up[(head * shape.nope + d) * shape.key_up_stride + j];
    }
    query[at + j] = sum * shape.scale;
  }
  for (var i = thread; i < shape.rope / 2; i += 64) {
    let p = pair(i, position);
    let a = q[q_at + shape.nope + p.first] * shape.scale;
    let b = q[q_at + shape.nope + p.second] * shape.scale;
    query[at + shape.latent + p.first] = a * p.cos - b * p.sin;
    query[at + shape.latent + p.second] = a * p.sin + b * p.cos;
  }
}

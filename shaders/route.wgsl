// Picks each row's experts; see src/model/reference/route.ts for the rule.
// Dispatch: (rows). Tolerance: 1e-5 in the gates; the choice is exact but for near ties.

struct Shape {
  hidden: u32,
  // In vec4s.
  x_stride: u32,
  router_stride: u32,
  // In elements.
  gates_stride: u32,
  experts: u32,
  shared_experts: u32,
  chosen: u32,
  groups: u32,
  chosen_groups: u32,
  normalize: u32,
  softmax: u32,
  unused: u32,
  scale: f32,
  eps: f32,
}

@group(0) @binding(0) var<uniform> shape: Shape;
@group(0) @binding(1) var<storage, read> step: Step;
@group(0) @binding(2) var<storage, read> x: array<vec4f>; // (R, hidden)
@group(0) @binding(3) var<storage, read> router: array<vec4f>; // (E, hidden)
@group(0) @binding(4) var<storage, read> bias: array<f32>; // (E)
@group(0) @binding(5) var<storage, read_write> gates: array<f32>; // (R, E + shared)

const MINUS_INFINITY = -3.4e38;

// Room in workgroup memory, at least as many as there are.
override expert_limit: u32 = 256;

var<workgroup> squares: array<f32, 64>;
var<workgroup> scores: array<f32, expert_limit>;
var<workgroup> choice: array<f32, expert_limit>;
var<workgroup> group_scores: array<f32, expert_limit>;
var<workgroup> factor: f32;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) thread: u32) {
  let row = group.x;
  if (row >= step.rows) {
    return;
  }
  let quads = (shape.hidden + 3) / 4;
  let x_at = row * shape.x_stride;
  var sum = 0.0;
  for (var i = thread; i < quads; i += 64) {
    sum += dot(x[x_at + i], x[x_at + i]);
  }
  squares[thread] = sum;
  workgroupBarrier();
  var total = 0.0;
  for (var i = 0u; i < 64; i++) {
    total += squares[i];
  }
  let inverse = inverseSqrt(total / f32(shape.hidden) + shape.eps);

  for (var e = thread; e < shape.experts; e += 64) {
    var logit = 0.0;
    for (var i = 0u; i < quads; i++) {
      logit += dot(router[e * shape.router_stride + i], x[x_at + i]);
    }
    scores[e] = logit * inverse;
  }
  workgroupBarrier();
  if (thread == 0) {
    find_scores();
  }
  workgroupBarrier();

  if (thread == 0) {
    pick();
  }
  workgroupBarrier();

  let at = row * shape.gates_stride;
  for (var e = thread; e < shape.experts; e += 64) {
    // What was picked carries a mark below every score.
    gates[at + e] = select(0, scores[e] * factor, choice[e] == 2 * MINUS_PICKED);
  }
  for (var e = thread; e < shape.shared_experts; e += 64) {
    gates[at + shape.experts + e] = 1;
  }
}

const MINUS_PICKED = -1e38;

// Logits to scores, and what the choice looks at.
fn find_scores() {
  var top = MINUS_INFINITY;
  for (var e = 0u; e < shape.experts; e++) {
    top = max(top, scores[e]);
  }
  var sum = 0.0;
  for (var e = 0u; e < shape.experts; e++) {
    sum += exp(scores[e] - top);
  }
  for (var e = 0u; e < shape.experts; e++) {
    if (shape.softmax == 1) {
      scores[e] = exp(scores[e] - top) / sum;
    } else {
      scores[e] = 1 / (1 + exp(-scores[e]));
    }
    choice[e] = scores[e] + bias[e];
  }
}

// Marks the chosen experts in `choice` and sets `factor`.
fn pick() {
  let size = shape.experts / shape.groups;
  for (var g = 0u; g < shape.groups; g++) {
    var first = MINUS_INFINITY;
    var second = MINUS_INFINITY;
    for (var e = g * size; e < (g + 1) * size; e++) {
      if (choice[e] > first) {
        second = first;
        first = choice[e];
      } else if (choice[e] > second) {
        second = choice[e];
      }
    }
    group_scores[g] = first + select(second, 0, size == 1 || shape.softmax == 1);
  }
  for (var k = 0u; k < shape.chosen_groups; k++) {
    var best = 0u;
    for (var g = 1u; g < shape.groups; g++) {
      if (group_scores[g] > group_scores[best]) {
        best = g;
      }
    }
    group_scores[best] = MINUS_INFINITY;
  }
  for (var e = 0u; e < shape.experts; e++) {
    if (group_scores[e / size] != MINUS_INFINITY) {
      choice[e] = MINUS_PICKED;
    }
  }
  var sum = 1e-20;
  for (var k = 0u; k < shape.chosen; k++) {
    var best = 0u;
    for (var e = 1u; e < shape.experts; e++) {
      if (choice[e] > choice[best]) {
        best = e;
      }
    }
    choice[best] = 2 * MINUS_PICKED;
    sum += scores[best];
  }
  factor = shape.scale / select(1, sum, shape.normalize == 1);
}

/** Whether this browser offers WebGPU, and when not, what is missing and what to do. */

export type WebGpuState =
  | { readonly kind: "unknown" }
  | { readonly kind: "there"; readonly adapter: string }
  | { readonly kind: "missing"; readonly reason: string; readonly fix: string };

export async function findWebGpu(): Promise<WebGpuState> {
  if (!isSecureContext) {
    return {
      kind: "missing",
      reason: "This page was opened over plain http, where browsers offer no WebGPU.",
      fix: "Open it over https, or from localhost.",
    };
  }
  const gpu = (navigator as { gpu?: { requestAdapter(): Promise<Adapter | null> } }).gpu;
  if (!gpu) {
    return {
      kind: "missing",
      reason: "This browser has no WebGPU.",
      fix: "Use a current Chrome, Edge, Safari or Firefox.",
    };
  }
  try {
    const adapter = await gpu.requestAdapter();
    if (adapter) {
      const { vendor, architecture, description } = adapter.info;
      const name = description || [vendor, architecture].filter(Boolean).join(" ");
      return { kind: "there", adapter: name || "a GPU" };
    }
  } catch {
    // Some systems throw where others answer null.
  }
  return {
    kind: "missing",
    reason: "This browser knows WebGPU, but found no graphics adapter it would use.",
    fix: "Switch on hardware acceleration in the browser's settings and update the graphics driver.",
  };
}

interface Adapter {
  readonly info: {
    readonly vendor: string;
    readonly architecture: string;
    readonly description: string;
  };
}

import { WebGpuMissingError } from "../gpu/errors.ts";
import type { CpuBackend } from "./cpu-backend.ts";

export const WebGpuBackend = {
  open(gpu?: GPU): Promise<CpuBackend> {
    void gpu;
    return Promise.reject(new WebGpuMissingError("WebGPU is not available here."));
  },
};

/**
 * Only the types' little runtime (`Tensor`, `env`), no inference: of @huggingface/transformers the
 * tokenizers and chat templates are used, so that neither node_modules nor the site holds ONNX.
 */
import * as common from "onnxruntime-common";

export * from "onnxruntime-common";
// The package that this stands in for has a default export.
// oxlint-disable-next-line import/no-default-export
export default common;

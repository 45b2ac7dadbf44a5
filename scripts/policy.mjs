/**
 * The content policy of the built page, as a meta tag (so that it holds on any host) and as a
 * header of our own server. `wasm-unsafe-eval` is for the kernel; Monaco sets inline styles.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The site: static files that work from any host and under a sub-path (base "./"), offline after
 * the first visit. Run scripts/build.mjs rather than vite alone: it builds the kernel and the
 * library image first.
 */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { contentPolicy } from "./scripts/policy.mjs";

export default defineConfig(({ command }) => ({
  base: "./",
  worker: { format: "es" },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { pluginTimings: false } },
    chunkSizeWarningLimit: 4096,
    sourcemap: false,
  },
  plugins: [
    react(),
    {
      name: "content-policy",
      transformIndexHtml() {
        // The development server injects inline scripts; only built pages carry the policy.
        if (command !== "build") return [];
        const attrs = { "http-equiv": "Content-Security-Policy", content: contentPolicy };
        return [{ tag: "meta", attrs, injectTo: "head-prepend" }];
      },
    },
    VitePWA({
      registerType: "prompt",
      injectRegister: false,
      includeAssets: ["icons/*"],
      workbox: {
        // All of the page, the kernel and the library; models are kept in IndexedDB (src/store).
        globPatterns: [
          "**/*.{html,js,css,wasm,image,woff2,ttf,svg,png,webmanifest}",
          "models/*/pass-rate.json",
        ],
        maximumFileSizeToCacheInBytes: 16 * 2 ** 20,
        clientsClaim: true,
        cleanupOutdatedCaches: true,
      },
      manifest: {
        name: "Quod",
        short_name: "Quod",
        description:
          "Lean 4 proofs in a browser tab: a model proposes, a kernel checks. Works offline.",
        start_url: "./",
        scope: "./",
        display: "standalone",
        background_color: "#fbfaf7",
        theme_color: "#fbfaf7",
        icons: [
          { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
          {
            src: "icons/maskable-512.png",
            sizes: "512x512",
            type: "image/png",
            purpose: "maskable",
          },
          { src: "icons/icon.svg", sizes: "any", type: "image/svg+xml" },
        ],
      },
    }),
  ],
}));

/**
 * Bundles a TypeScript entry of the command line into one JavaScript module that Node can run
 * (Node 20 can't run TypeScript itself). The bundle stands in build/cli/ and is made again when
 * any source is newer. Packages stay outside the bundle.
 */
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { inRoot, isStale, root } from "./prepare.mjs";

/**
 * @param {string} entry relative to the root, e.g. `src/cli/main.ts`
 * @param {string} name of the bundle, e.g. `main`
 * @returns {Promise<string>} the bundle's file URL, to import
 */
export async function bundle(entry, name) {
  const output = `build/cli/${name}.mjs`;
  const sources = ["src", "shaders", "package-lock.json", dirname(entry)];
  if (isStale(output, sources, (path) => !path.startsWith("src/app/"))) {
    const { build } = await import("vite");
    await build({
      root,
      configFile: false,
      logLevel: "error",
      publicDir: false,
      build: {
        ssr: inRoot(entry),
        outDir: inRoot("build/cli"),
        emptyOutDir: false,
        target: "node20",
        minify: false,
        rolldownOptions: {
          output: { entryFileNames: `${name}.mjs`, chunkFileNames: `${name}-[hash].mjs` },
        },
      },
    });
  }
  if (!existsSync(inRoot(output))) throw new Error(`${output} was not made from ${entry}`);
  return pathToFileURL(inRoot(output)).href;
}

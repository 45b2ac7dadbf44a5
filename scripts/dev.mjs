/** `npm run dev`: builds the kernel and the library image when needed, then Vite's own server. */
import { installPackages, runTool } from "./prepare.mjs";
import { build } from "./build.mjs";

installPackages();
build("library");
process.exit(runTool("vite", process.argv.slice(2)));

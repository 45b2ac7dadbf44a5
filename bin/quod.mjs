#!/usr/bin/env node
/** The command line: builds what it needs when it is missing, then runs src/cli/main.ts. */
import { installPackages } from "../scripts/prepare.mjs";

installPackages();
const { build } = await import("../scripts/build.mjs");
build("library");
const { bundle } = await import("../scripts/bundle.mjs");
await import(await bundle("src/cli/main.ts", "main"));

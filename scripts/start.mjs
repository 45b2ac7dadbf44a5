/**
 * `npm start`: does all the set-up on a fresh machine, then serves the built page and prints its
 * address. `PORT` chooses the port (default 5173, or the next free one).
 */
import { inRoot, installPackages } from "./prepare.mjs";
import { build } from "./build.mjs";
import { serve } from "./server.mjs";

installPackages();
build("site");

const wanted = process.env["PORT"];
const first = Number(wanted ?? 5173);
for (let port = first; ; port++) {
  try {
    const { url } = await serve({ folder: inRoot("dist"), port });
    console.log(`\nQuod is ready: ${url}\nStop with Ctrl+C.`);
    break;
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (taken && wanted === undefined && port < first + 20) continue;
    const reason = error instanceof Error ? error.message : String(error);
    console.error(
      `Could not serve on port ${port}: ${reason}\nChoose another: PORT=8080 npm start`,
    );
    process.exit(1);
  }
}

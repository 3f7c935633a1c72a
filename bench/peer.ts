// The peer for the site's speed: Node's bare HTTP server giving out the same bytes from memory.
import { createServer } from "node:http";

const bytes = Buffer.alloc(Number(process.argv[2] ?? 10_000), "x");
const server = createServer((_request, response) => {
  response.setHeader("content-type", "text/html");
  response.end(bytes);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stderr.write(`is at http://127.0.0.1:${typeof address === "object" ? address?.port : ""}\n`);
});
process.on("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import http from "node:http";

/**
 * The least a server can do: answers the bytes it was last given by `PUT`, whatever is asked. Runs in a process of its
 * own, as the measured server does.
 */
let body: Buffer = Buffer.alloc(0);
let type = "text/plain";

http
  .createServer((request, response) => {
    if (request.method !== "PUT") {
      request.resume();
      response.writeHead(200, { "Content-Type": type, "Content-Length": body.length }).end(body);
      return;
    }
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      body = Buffer.concat(parts);
      type = request.headers["content-type"] ?? type;
      response.writeHead(204).end();
    });
  })
  .listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.("ready"));

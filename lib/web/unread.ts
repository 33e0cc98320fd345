// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Duplex } from "node:stream";
import { locales } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";

/** By the codes of Node; whatever else cannot be read is 400. */
const known = {
  HPE_HEADER_OVERFLOW: { status: "431 Request Header Fields Too Large", reason: "too-long" },
  ERR_HTTP_REQUEST_TIMEOUT: { status: "408 Request Timeout", reason: "body" },
} as const;

const unreadable = { status: "400 Bad Request", reason: "body" } as const;

/**
 * Tells in words why a request was turned away before any of it could be read, and closes the connection. Which language
 * it is in is not known by then.
 */
export function refuseUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const { status, reason } = known[error.code as keyof typeof known] ?? unreadable;
  const said = locales.map((locale) => {
    const t = translator(locale);
    return `${t(`errors.atTheDoor.${reason}.title`)}\n${t(`errors.atTheDoor.${reason}.text`)}\n`;
  });
  const body = said.join("\n");
  const head = [
    `HTTP/1.1 ${status}`,
    "Connection: close",
    "Content-Type: text/plain; charset=utf-8",
    "X-Content-Type-Options: nosniff",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

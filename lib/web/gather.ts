// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ServerResponse } from "node:http";

/** By what a response is sent. */
export type Raw = Pick<ServerResponse, "writeHead" | "end">;

export const rawOf = (response: ServerResponse): Raw => ({
  writeHead: response.writeHead.bind(response),
  end: response.end.bind(response),
});

/** Next sends the headers of every answer before it has any of it: so they go with its first piece, in one packet. */
export function sendHeadersWithBody(response: ServerResponse): void {
  response.flushHeaders = () => undefined;
}

type Chunk = string | Uint8Array;
type Sent = (error?: Error | null) => void;

/**
 * Holds back what is written to a response, and hands it over once it is complete: whoever takes it sends it. Whether it
 * is wanted is asked once, when the headers stand, before anything is sent; what is not wanted passes. Where sending
 * fails, the connection is broken.
 */
export function gather(response: ServerResponse, isWanted: () => boolean, take: (body: Buffer) => Promise<void>): void {
  const { write, end } = response;
  const parts: Buffer[] = [];
  let isHeld = false;

  const hold = () => {
    isHeld ||= !response.headersSent && isWanted();
    if (!isHeld) Object.assign(response, { write, end });
    return isHeld;
  };

  response.write = (chunk: Chunk, encoding?: BufferEncoding | Sent, sent?: Sent) => {
    if (!hold()) return write.call(response, chunk, encoding as BufferEncoding, sent);
    parts.push(bytesOf(chunk, encoding));
    for (const call of [encoding, sent]) if (typeof call === "function") call();
    return true;
  };

  response.end = (chunk?: Chunk | Sent, encoding?: BufferEncoding | Sent, sent?: Sent) => {
    if (!hold()) return end.call(response, chunk, encoding as BufferEncoding, sent);
    if (chunk && typeof chunk !== "function") parts.push(bytesOf(chunk, encoding));
    for (const call of [chunk, encoding, sent]) if (typeof call === "function") response.once("finish", () => call());
    take(Buffer.concat(parts)).catch((error: Error) => response.destroy(error));
    return response;
  };
}

const bytesOf = (chunk: Chunk, encoding?: BufferEncoding | Sent) =>
  typeof chunk === "string"
    ? Buffer.from(chunk, typeof encoding === "string" ? encoding : undefined)
    : Buffer.from(chunk);

// SPDX-License-Identifier: AGPL-3.0-or-later
import { Readable } from "node:stream";
import { type StorageKey, storage } from "#lib/gateways/storage.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { locales } from "#lib/kernel/locale.ts";
import { log } from "#lib/kernel/log.ts";
import { translator } from "#lib/kernel/messages.ts";
import { uuid } from "#lib/kernel/text.ts";
import { contentDisposition } from "./file-name.ts";
import { canRead } from "./policy.ts";
import { findFile } from "./queries.ts";
import type { FileVisibility } from "./vocabulary.ts";

type Asked = {
  id: string;
  /** Of the copy the browser has, from `If-None-Match`. */
  etag: string | null;
  /** Asked only where the file is not public. */
  reader: () => Promise<Actor | null>;
};

/**
 * The answer to who asks for a file: its bytes, or 404 for what does not exist and for what they may not read alike. That
 * browsers save it and run nothing of it is said here and in `lib/kernel/security-headers.ts`.
 */
export async function serveFile({ id, etag, reader }: Asked): Promise<Response> {
  const file = uuid.safeParse(id).success ? await findFile(id) : null;
  if (!file) return nothing();
  if (file.visibility !== "public" && !canRead(await reader(), file)) return nothing();
  return sendFile(file, etag);
}

type Sendable = {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  visibility: FileVisibility;
  storageKey: StorageKey;
};

/** The bytes of a file to who may read it: that was decided before. */
export async function sendFile(file: Sendable, etag: string | null): Promise<Response> {
  const isPublic = file.visibility === "public";
  const headers = {
    ETag: `"${file.sha256}"`,
    // A public file may be withdrawn; browsers ask again after ten minutes.
    "Cache-Control": isPublic ? "public, max-age=600" : "private, no-store",
  };
  if (etag === headers.ETag) return new Response(null, { status: 304, headers });

  const stream = await (await storage()).open(file.storageKey);
  if (!stream) {
    log("error", "the bytes of a file are missing", { file: file.id });
    return nothing();
  }
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      ...headers,
      "Cross-Origin-Resource-Policy": "same-origin",
      "Content-Type": file.mediaType,
      "Content-Length": String(file.bytes),
      "Content-Disposition": contentDisposition(file.name),
    },
  });
}

export const nothing = () =>
  new Response(`${locales.map((locale) => translator(locale)("errors.notFound")).join("\n\n")}\n`, {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });

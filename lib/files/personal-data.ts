// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { files } from "#db/schema/files.ts";

/** What this room keeps of a person, for the copy they may ask for; each file itself is at `/api/files/<id>`. */
export const fileData = (personId: string) =>
  db
    .select({
      id: files.id,
      name: files.name,
      mediaType: files.mediaType,
      bytes: files.bytes,
      createdAt: files.createdAt,
    })
    .from(files)
    .where(eq(files.uploadedBy, personId))
    .orderBy(asc(files.createdAt));

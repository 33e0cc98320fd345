// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { files } from "#db/schema/files.ts";
import type { FileOwner } from "./vocabulary.ts";

/** The thing a file is attached to. */
export type Owner = { kind: FileOwner; id: string };

export const belongsTo = (owner: Owner) => and(eq(files.ownerKind, owner.kind), eq(files.ownerId, owner.id));

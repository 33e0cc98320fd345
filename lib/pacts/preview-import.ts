// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Actor } from "#lib/kernel/actor.ts";
import { importRegister } from "./commands/register/import-register.ts";
import { type RegisterImport, readUploaded } from "./register-upload.ts";

/** So many records are shown before they are moved in. */
const shown = 10;

/** What is in an uploaded file and what would become of it; null where the file is kept no longer. Writes nothing. */
export async function previewImport(actor: Actor, file: RegisterImport) {
  const read = await readUploaded(file);
  if (!read) return null;
  return {
    result: await importRegister(actor, read, { source: file.source, isDryRun: true }),
    statuses: read.statuses,
    found: read.columns.found.map(({ heading }) => heading),
    ignored: read.columns.ignored,
    duplicates: read.duplicates.length,
    first: read.records.slice(0, shown).map(({ line, title, status, statusText, proposer, address, events }) => ({
      ...{ line, title, status, statusText, address, events: events.length },
      applicant: proposer.type === "person" ? proposer.typeText : (proposer.name ?? proposer.typeText),
    })),
  };
}

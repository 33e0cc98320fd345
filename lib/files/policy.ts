// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, actingPerson, hasRole } from "#lib/kernel/actor.ts";
import { type FileOwner, type FileVisibility, forTheOffice, tellingOwners } from "./vocabulary.ts";

export type FileToRead = {
  visibility: FileVisibility;
  /** Null where a visitor sent it who did not sign in. */
  uploadedBy: string | null;
  /** The unit that handles the owner's case; null while there is none, as with a draft. */
  unitCode: string | null;
  ownerKind: FileOwner;
};

/**
 * Whoever must not read a file must not learn that it exists either, so this is a yes or no without a reason. A private
 * file of a draft belongs to its author alone; once there is a case, the offices that handle it read it too.
 */
export function canRead(reader: Actor | null, file: FileToRead): boolean {
  if (file.visibility === "public") return true;
  if (!reader) return false;
  if (file.uploadedBy !== null && actingPerson(reader) === file.uploadedBy) return true;
  // Whoever reads at the desk what the office is about to tell sees its pictures.
  if (tellingOwners.includes(file.ownerKind)) {
    return hasRole(reader, ["participation-officer", "administrator", "guarantor"]);
  }
  // A draft of a call is read by everyone who follows pacts.
  if (file.ownerKind === "call") {
    return hasRole(reader, ["participation-officer", "administrator", "guarantor", "unit-referent", "mayor-staff"]);
  }
  // The office prepares a document together.
  if (file.ownerKind === "document") return hasRole(reader, ["participation-officer", "guarantor", "administrator"]);
  if (file.unitCode === null) return false;
  // It stays with the office that took it in.
  if (forTheOffice.includes(file.ownerKind)) return hasRole(reader, "participation-officer");
  // What was sent to whoever answers is for whoever answers.
  const offices =
    file.ownerKind === "assistance" ? "participation-officer" : (["participation-officer", "administrator"] as const);
  return hasRole(reader, offices) || hasRole(reader, "unit-referent", file.unitCode);
}

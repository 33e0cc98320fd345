// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { commons } from "#db/schema/commons.ts";
import type { Connection } from "#db/transaction.ts";
import { renderPact } from "#lib/documents/pact.ts";
import { today } from "#lib/kernel/clock.ts";
import { translator } from "#lib/kernel/messages.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import type { Clause } from "./at-the-table.ts";
import type { Pact } from "./lock-pact.ts";
import { paragraphsOf } from "./paragraphs-of.ts";
import type { SignedText } from "./signed-text.ts";
import { placesOf } from "./signers.ts";

type Words = Pick<Clause, "heading" | "body">;

type Text = {
  pact: Pact;
  number: string;
  clauses: readonly Words[];
  /** The signed text that this one takes the place of. */
  before: Pick<SignedText, "actNumber" | "signedOn"> | null;
};

/**
 * The text of a pact as PDF/A and PDF/UA, in Italian. It names no citizen: a person who applies is in the file of the case,
 * so that the same document is signed and can be read by everyone. Throws `DocumentFailed`.
 */
export async function renderText(
  connection: Connection,
  { pact, number, clauses, before }: Text,
  at: Temporal.Instant,
) {
  const t = translator("it");
  const municipality = (await getMunicipality(connection)).name;
  const applicant = pact.applicantName ?? t("pact-text.applicantOnFile");
  const capacity = t(`pacts.applicantKind.${pact.applicantKind}`);
  const places = await placesOf(connection, pact, at);
  return renderPact({
    locale: "it",
    number,
    title: pact.title,
    replaces: before && { act: before.actNumber, signedOn: before.signedOn },
    municipality,
    parties: [
      { name: municipality, capacity: t("pact-text.document.municipality") },
      { name: applicant, capacity },
    ],
    commons: await commonsOf(connection, pact),
    clauses: clauses.map(({ heading, body }, index) => ({
      number: String(index + 1),
      heading,
      paragraphs: paragraphsOf(body),
    })),
    signaturePlaces: places.map(({ role, people }) => ({
      name: role === "manager" ? (people[0]?.name ?? municipality) : applicant,
      capacity: t(`pact-text.document.signer.${role}`),
    })),
    frozenOn: today(at).toString(),
    hashOfText: hashOf(clauses),
  });
}

/** The fingerprint of the words alone, however they are printed. */
const hashOf = (clauses: readonly Words[]) =>
  createHash("sha256")
    .update(JSON.stringify(clauses.map(({ heading, body }) => [heading, body])))
    .digest("hex");

async function commonsOf(connection: Connection, { commonsId, address, title }: Pact) {
  if (commonsId === null) return { name: address ?? title, place: "" };
  const [found] = await connection.select({ name: commons.name }).from(commons).where(eq(commons.id, commonsId));
  return { name: found?.name ?? title, place: address ?? "" };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { commons } from "#db/schema/commons.ts";
import { pactSupportAsked } from "#db/schema/pact-application.ts";
import type { Connection } from "#db/transaction.ts";
import { translator } from "#lib/kernel/messages.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import type { Placeholders } from "./filled-in.ts";
import type { Pact } from "./lock-pact.ts";

/** What an application says, in Italian, as pacts are; the answers of the form go by the keys of its fields. */
export async function placeholdersOf(connection: Connection, pact: Pact): Promise<Placeholders> {
  const t = translator("it");
  const { name } = await getMunicipality(connection);
  return {
    ...pact.answers,
    municipality: name,
    applicant: pact.applicantName ?? t("pact-text.applicantOnFile"),
    number: pact.number ?? "",
    title: pact.title,
    summary: pact.summary,
    place: await placeOf(connection, pact),
    duration: pact.durationMonths ? t("pact-text.months", { months: pact.durationMonths }) : "",
    support: (await supportOf(connection, pact)) || t("pact-text.noSupport"),
  };
}

async function supportOf(connection: Connection, { id }: Pact): Promise<string> {
  const asked = await connection
    .select({ description: pactSupportAsked.description })
    .from(pactSupportAsked)
    .where(eq(pactSupportAsked.pactId, id))
    .orderBy(asc(pactSupportAsked.kind));
  return asked.map(({ description }) => description.trim().replace(/\.$/, "")).join("; ");
}

async function placeOf(connection: Connection, { commonsId, address }: Pact): Promise<string> {
  if (commonsId === null) return address ?? "";
  const [found] = await connection.select({ name: commons.name }).from(commons).where(eq(commons.id, commonsId));
  return [...new Set([found?.name, address])].filter(Boolean).join(", ");
}

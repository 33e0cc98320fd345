// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { findAssociation } from "#lib/associations/queries.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { hectaresOf } from "#lib/municipality/drawn-area.ts";
import { listEveryTopic, listEveryZone } from "#lib/municipality/queries.ts";
import { commonsOf, findDetails, listPactFiles } from "./application-draft.ts";
import { findFiledForm, formToday } from "./application-form.ts";
import { listMembers } from "./application-members.ts";
import type { Pact } from "./lock-pact.ts";

/**
 * An application with the words of everything it names, for its summary: a draft with the questions of today, what was
 * filed with those of its day.
 */
export async function shownApplication(pact: Pact, locale: Locale) {
  const [filed, details, members, files, commons, association, topics, zones] = await Promise.all([
    findFiledForm(pact.id),
    findDetails(pact.id),
    listMembers(pact.id),
    listPactFiles(pact.id),
    commonsOf(pact.commonsId),
    pact.associationId ? findAssociation(pact.associationId, db) : null,
    listEveryTopic(),
    listEveryZone(),
  ]);
  const sections =
    filed ??
    (await formToday()).map(({ step, fields }) => ({
      step,
      answers: fields.map(({ key, kind, label }) => ({ key, kind, label, answer: pact.answers[key] ?? "" })),
    }));
  return {
    applicantKind: pact.applicantKind,
    applicantName: association?.name ?? pact.applicantName,
    members: members.map(({ account, name, confirmedAt, bornOn }) => ({
      name: account ?? name ?? "",
      isWaiting: confirmedAt === null,
      isMinor: bornOn !== null,
    })),
    title: pact.title,
    summary: pact.summary,
    sections,
    commons: commons?.name ?? null,
    topic: topics.find(({ code }) => code === pact.topicCode)?.name[locale] ?? null,
    zone: zones.find(({ code }) => code === pact.zoneCode)?.name ?? null,
    address: pact.address,
    longitude: pact.longitude,
    latitude: pact.latitude,
    area: pact.area && {
      corners: (pact.area.coordinates[0]?.length ?? 1) - 1,
      squareMetres: Math.round(hectaresOf(pact.area) * 10_000),
    },
    durationMonths: pact.durationMonths,
    rhythm: pact.rhythm,
    ...details,
    files,
  };
}

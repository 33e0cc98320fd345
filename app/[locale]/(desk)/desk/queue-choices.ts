// SPDX-License-Identifier: AGPL-3.0-or-later
import { requestKinds } from "#lib/assistance/vocabulary.ts";
import type { Facet, FacetName } from "#lib/cases/queue.ts";
import { nobody } from "#lib/cases/vocabulary.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { listEveryTopic, listEveryZone } from "#lib/municipality/queries.ts";
import { listExaminers, listUnits, namesOf } from "#lib/organisation/queries.ts";
import { proposalKinds } from "#lib/proposals/vocabulary.ts";

const kinds = [...proposalKinds, ...requestKinds];

const isKind = (value: string): value is (typeof kinds)[number] => (kinds as readonly string[]).includes(value);

/** By what the queue can be narrowed, in words and each with how many cases it holds. */
export async function queueChoices(facets: Record<FacetName, Facet[]>, locale: Locale, personId: string) {
  const t = await getTranslations("cases");
  const [units, topics, zones, officers] = await Promise.all([
    listUnits(),
    listEveryTopic(),
    listEveryZone(),
    namesOf(facets.officer.map(({ value }) => value)),
  ]);
  const named = (facet: FacetName, nameOf: (value: string) => string) =>
    facets[facet].map(({ value, count }) => ({ value, label: `${nameOf(value)} (${count})` }));
  return {
    unit: named("unit", (value) => units.find(({ code }) => code === value)?.name[locale] ?? value),
    officer: [
      { value: nobody, label: t("queue.nobody") },
      ...named("officer", (value) => (value === personId ? t("queue.you") : (officers.get(value) ?? value))),
    ],
    kind: named("kind", (value) => (isKind(value) ? t(`kinds.${value}`) : value)),
    topic: named("topic", (value) => topics.find(({ code }) => code === value)?.name[locale] ?? value),
    zone: named("zone", (value) => zones.find(({ code }) => code === value)?.name ?? value),
  };
}

/** The units to which cases can be given, and who can be made responsible. */
export async function assignees(locale: Locale, on: Temporal.PlainDate) {
  const units = await listUnits();
  const officers = new Map<string, string>();
  for (const { id, name, unitCode } of await listExaminers(on)) {
    const unit = units.find(({ code }) => code === unitCode);
    if (unit && !officers.has(id)) officers.set(id, `${name ?? id} – ${unit.name[locale]}`);
  }
  return {
    units: units.map(({ code, name }) => ({ value: code, label: name[locale] })),
    officers: [...officers].map(([value, label]) => ({ value, label })),
  };
}

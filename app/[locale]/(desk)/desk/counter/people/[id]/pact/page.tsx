// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import type { Metadata } from "next";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PactAtCounter } from "#components/counter/pact-at-counter.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { atCounterFor } from "#lib/accounts/counter.ts";
import { findPerson } from "#lib/accounts/people.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { drawingOf } from "#lib/municipality/drawing.ts";
import { listTopics, listZones } from "#lib/municipality/queries.ts";
import { mayApplyAtCounter } from "#lib/pacts/application-counter.ts";
import { listOfferedCommons } from "#lib/pacts/application-draft.ts";
import { declarationsToday, formToday } from "#lib/pacts/application-form.ts";
import { largestArea } from "#lib/pacts/application-rules.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.counter");
  return { title: t("title") };
}

/** Files the application that somebody signed on paper. */
export default async function PactAtCounterPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const [t, say] = await Promise.all([getTranslations("pact-application"), getTranslations()]);
  return (
    <CounterPage title={t("counter.title")} alternates={alternates("deskCounterPact", { id: id.data })}>
      {async (officer) => {
        const person = await findPerson(id.data);
        if (!person) return leadToMissing();
        const [standing, topics, zones, sections, commons, declarations, hectares] = await Promise.all([
          mayApplyAtCounter(atCounterFor(officer, person.id)),
          listTopics(),
          listZones(),
          formToday(),
          listOfferedCommons(),
          declarationsToday("informal-group"),
          largestArea(),
        ]);
        return (
          <>
            <PageHeader title={t("counter.titleFor", { name: person.name ?? "" })} lead={t("counter.lead")} />
            <div className="max-w-3xl">
              {standing.allowed ? (
                <PactAtCounter
                  locale={locale}
                  personId={person.id}
                  id={randomUUIDv7()}
                  topics={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
                  zones={zones.map(({ code, name }) => ({ value: code, label: name }))}
                  commons={commons.map(({ id: value, name }) => ({ value, label: name }))}
                  sections={sections}
                  drawing={drawingOf(zones)}
                  hectares={hectares}
                  declarations={declarations.map(({ words }) => words[locale])}
                />
              ) : (
                <Callout tone="warning" title={t("notEligible")}>
                  <p>{say(standing.reason, standing.params)}</p>
                </Callout>
              )}
            </div>
          </>
        );
      }}
    </CounterPage>
  );
}

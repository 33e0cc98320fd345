// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { ActsTable } from "#components/counter/acts-table.tsx";
import { FiledAtCounter } from "#components/counter/filed-at-counter.tsx";
import { LinkPersonForm } from "#components/counter/link-person-form.tsx";
import { SupportAtCounter } from "#components/counter/support-at-counter.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { PersonFacts } from "#components/organisation/person-facts.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Done } from "#components/ui/done.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { atCounterFor } from "#lib/accounts/counter.ts";
import { findPerson } from "#lib/accounts/people.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { listActsFor, listFiledBy, standingAtCounter } from "#lib/proposals/counter.ts";
import { counterQuery } from "#lib/proposals/counter-schemas.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counter");
  return { title: t("do") };
}

/** A person at the counter: whether they may take part, and what can be done for them. */
export default async function PersonAtCounter({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const { known, linked } = counterQuery.parse(await searchParams);
  const locale = await getLocale();
  const t = await getTranslations("counter");
  const say = await getTranslations();
  return (
    <CounterPage title={t("do")} alternates={alternates("deskCounterPerson", { id: id.data })}>
      {async (officer) => {
        const person = await findPerson(id.data);
        if (!person) return leadToMissing();
        const [standing, filed, acts] = await Promise.all([
          standingAtCounter(atCounterFor(officer, person.id)),
          listFiledBy(person.id),
          listActsFor(person.id),
        ]);
        return (
          <>
            <PageHeader title={person.name ?? ""} />
            <div className="space-y-6">
              {linked ? <Done title={t("linked")} /> : null}
              {known ? <Callout tone="info" role="status" title={t("known")} /> : null}
              <div className="max-w-3xl">
                <PersonFacts locale={locale} person={person} />
              </div>
              {standing.allowed ? (
                <Callout tone="success" title={t("may")} />
              ) : (
                <Callout tone="warning" title={t("mayNot")}>
                  <p>{say(standing.reason, standing.params)}</p>
                </Callout>
              )}
              <p className="flex flex-wrap gap-x-8">
                <TextLink href={href(locale, "deskResidency", { id: person.id })}>{t("residency")}</TextLink>
                <TextLink href={href(locale, "deskBookVisit", {}, { person: person.id })}>{t("bookVisit")}</TextLink>
              </p>
            </div>
            {standing.allowed ? (
              <>
                <Section title={t("do")}>
                  <ButtonLink href={href(locale, "deskCounterFile", { id: person.id })} icon="pencil">
                    {t("file")}
                  </ButtonLink>
                </Section>
                <Section title={t("support")}>
                  <div className="max-w-3xl">
                    <SupportAtCounter locale={locale} personId={person.id} />
                  </div>
                </Section>
              </>
            ) : null}
            {person.hasCode ? null : (
              <Section title={t("link")} lead={t("linkLead")}>
                <div className="measure">
                  <LinkPersonForm locale={locale} personId={person.id} />
                </div>
              </Section>
            )}
            <Section title={say("pact-application.counter.title")}>
              <ButtonLink href={href(locale, "deskCounterPact", { id: person.id })} variant="secondary">
                {say("pact-application.counter.begin")}
              </ButtonLink>
            </Section>
            <Section title={say("assistance.counter.link")}>
              <ButtonLink href={href(locale, "deskCounterRequest", {}, { person: person.id })} variant="secondary">
                {say("assistance.counter.title")}
              </ButtonLink>
            </Section>
            <Section title={t("filed")}>
              {filed.length === 0 ? (
                <p>{t("noneFiled")}</p>
              ) : (
                <FiledAtCounter locale={locale} personId={person.id} proposals={filed} />
              )}
            </Section>
            <Section title={t("acts")}>
              {acts.length === 0 ? <p>{t("noneActs")}</p> : <ActsTable locale={locale} acts={acts} />}
            </Section>
          </>
        );
      }}
    </CounterPage>
  );
}

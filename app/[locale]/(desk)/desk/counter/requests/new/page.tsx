// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { requestScene } from "#app/_frame/request-scene.ts";
import { RegisterRequestForm } from "#components/counter/register-request-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { findPerson } from "#lib/accounts/people.ts";
import { counterRequestQuery } from "#lib/assistance/schemas.ts";
import { requestKinds } from "#lib/assistance/vocabulary.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.counter");
  return { title: t("title") };
}

/** A request for whoever comes to the counter or calls, with an account or without. */
export default async function CounterRequestPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const { person: personId, kind = "assistance" } = counterRequestQuery.parse(await searchParams);
  const locale = await getLocale();
  const t = await getTranslations("assistance");
  return (
    <CounterPage title={t("counter.title")} alternates={alternates("deskCounterRequest")}>
      {async () => {
        const [scene, person] = await Promise.all([requestScene(locale, null), personId ? findPerson(personId) : null]);
        return (
          <>
            <PageHeader title={t("counter.title")} lead={t("counter.lead")}>
              <nav aria-label={t("counter.kind")} className="flex flex-wrap gap-3">
                {requestKinds.map((each) => (
                  <ButtonLink
                    key={each}
                    href={href(locale, "deskCounterRequest", {}, { kind: each, person: person?.id })}
                    variant={each === kind ? "primary" : "secondary"}
                    aria-current={each === kind ? "page" : undefined}
                  >
                    {t(`kinds.${each}`)}
                  </ButtonLink>
                ))}
              </nav>
            </PageHeader>
            <div className="measure">
              <RegisterRequestForm
                locale={locale}
                id={randomUUID()}
                kind={kind}
                scene={{ ...scene, map: null, megabytes: null }}
                person={person && { id: person.id, name: person.name }}
              />
            </div>
          </>
        );
      }}
    </CounterPage>
  );
}

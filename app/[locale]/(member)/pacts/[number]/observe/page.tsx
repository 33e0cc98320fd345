// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ObserveForm } from "#components/pacts/examination/party-forms.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { actorOf, nameOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { observing } from "#lib/pacts/observing.ts";
import { findPublicByNumber } from "#lib/pacts/queries.ts";
import { pactNumber } from "#lib/pacts/register-schemas.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-examination.observe");
  return { title: t("title") };
}

type Props = { params: Promise<{ number: string }>; searchParams: Promise<{ done?: string | string[] }> };

/** Observing on an application, on a page of its own: for who just signed in, and for who has no JavaScript. */
export default async function ObservePage({ params, searchParams }: Props) {
  const number = pactNumber.safeParse((await params).number);
  if (!number.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "observePact", { number: number.data }) });
  const pact = await findPublicByNumber(number.data);
  if (!pact) return leadToMissing();
  const t = await getTranslations("pact-examination.observe");
  const say = await getTranslations();
  const decision = await observing(actorOf(session), pact.id);
  return (
    <MemberPage
      title={t("title")}
      name={nameOf(session)}
      trail={[{ label: say("pact-register.number", { number: pact.number }), href: href(locale, "pact", pact) }]}
      alternates={alternates("observePact", pact)}
    >
      <div className="wrap pb-16">
        <PageHeader eyebrow={<span lang="it">{pact.title}</span>} title={t("title")} lead={t("lead")} />
        <div className="measure space-y-6">
          {(await searchParams).done ? (
            <Done title={t("done")} />
          ) : decision.allowed ? (
            <>
              <p className="font-semibold">{t("until", { date: formatDay(locale, pact.observationsUntil ?? "") })}</p>
              <ObserveForm locale={locale} pactId={pact.id} />
            </>
          ) : (
            <Callout title={say(decision.reason, decision.params)} />
          )}
          <p>
            <TextLink href={href(locale, "pact", pact)}>{t("back")}</TextLink>
          </p>
        </div>
      </div>
    </MemberPage>
  );
}

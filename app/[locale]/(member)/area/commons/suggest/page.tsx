// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { connection } from "next/server";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { placeScene } from "#app/_frame/place-scene.ts";
import { SuggestCommonsForm } from "#components/commons/suggest-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { actorOf, nameOf, requireSession } from "#lib/accounts/session.ts";
import { commonsPolicy } from "#lib/commons/policy.ts";
import { maySuggestMore } from "#lib/commons/waiting-suggestions.ts";
import { largestUpload } from "#lib/files/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("commons.suggest");
  return { title: t("title") };
}

/** Where a citizen tells the office of something that could be cared for together. */
export default async function SuggestCommonsPage() {
  await connection();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "suggestCommons") });
  const say = await getTranslations();
  const t = await getTranslations("commons");
  const [scene, megabytes, more] = await Promise.all([placeScene(), largestUpload(), maySuggestMore(session.personId)]);
  const may = commonsPolicy.suggest(actorOf(session));
  const decision = may.allowed ? more : may;
  return (
    <MemberPage
      section="ownPacts"
      title={t("suggest.title")}
      name={nameOf(session)}
      trail={[{ label: t("own.title"), href: href(locale, "ownCommons") }]}
      alternates={alternates("suggestCommons")}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("suggest.title")} lead={t("suggest.lead")} />
        <div className="max-w-3xl">
          {decision.allowed ? (
            <SuggestCommonsForm locale={locale} id={crypto.randomUUID()} scene={scene} megabytes={megabytes} />
          ) : (
            <Callout tone="warning" title={may.allowed ? t("suggest.full") : say(decision.reason, decision.params)}>
              {may.allowed ? (
                <>
                  <p>{say(decision.reason, decision.params)}</p>
                  <TextLink href={href(locale, "ownCommons")}>{t("own.title")}</TextLink>
                </>
              ) : (
                <TextLink href={href(locale, "deskNewCommons")}>{t("desk.new")}</TextLink>
              )}
            </Callout>
          )}
        </div>
      </div>
    </MemberPage>
  );
}

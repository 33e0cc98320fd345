// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { LanguageName } from "#components/forms/language-name.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PreferencesForm } from "#components/notifications/preferences-form.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { findMailLanguage } from "#lib/accounts/queries.ts";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { mailLanguages } from "#lib/accounts/vocabulary.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { isLocale } from "#lib/kernel/locale.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { preferencesOf } from "#lib/notifications/preferences.ts";
import { preferencesQuery } from "#lib/notifications/schemas.ts";
import { frequencies, notificationTopics, topics } from "#lib/notifications/vocabulary.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notifications.preferences");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

/**
 * In which language one is written to, what one is told by mail as well, and how often: a question for each, each answer
 * in plain words. Who has no address yet chooses the language: the mail that confirms an address is written in it.
 */
export default async function PreferencesPage({ searchParams }: Props) {
  const locale = await getLocale();
  const { done } = preferencesQuery.parse(await searchParams);
  const session = await requireSession({ returnTo: href(locale, "mailPreferences") });
  const t = await getTranslations("notifications");
  const email = session.emailConfirmedAt ? session.email : null;
  const [chosen, { language, lastSignIn }] = await Promise.all([
    preferencesOf(session.personId),
    findMailLanguage(session.personId),
  ]);
  const shown = notificationTopics.filter((topic) => email !== null && (topic !== "desk" || session.door === "staff"));
  const toEmail = href(locale, "email", {}, { to: href(locale, "mailPreferences") });
  return (
    <MemberPage
      section="notifications"
      title={t("preferences.title")}
      trail={[{ label: t("page.title"), href: href(locale, "notifications") }]}
      name={nameOf(session)}
      alternates={alternates("mailPreferences")}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("preferences.title")} lead={t("preferences.lead")}>
          {done ? <Done title={t("preferences.saved")} /> : null}
        </PageHeader>
        {email === null ? (
          <EmptyState
            title={t("preferences.noEmailTitle")}
            action={<ButtonLink href={toEmail}>{t("preferences.addEmail")}</ButtonLink>}
          >
            {t("preferences.noEmail")}
          </EmptyState>
        ) : (
          <div className="measure space-y-6">
            <p>
              {t("preferences.address", { email })} <TextLink href={toEmail}>{t("preferences.changeAddress")}</TextLink>
            </p>
            <p>{t("preferences.how")}</p>
          </div>
        )}
        <div className="measure pt-6">
          <PreferencesForm
            locale={locale}
            save={t("preferences.save")}
            language={{
              label: t("preferences.language.label"),
              hint: t("preferences.language.hint"),
              choices: mailLanguages.map((value) => ({
                value,
                label: isLocale(value) ? <LanguageName locale={value} /> : t("preferences.language.lastSignIn"),
                hint: t(`preferences.language.${value}Hint`, { language: lastSignIn }),
              })),
              chosen: language,
            }}
            topics={shown.map((topic) => ({
              name: topic,
              title: t(`preferences.topics.${topic}`),
              includes: {
                title: t("preferences.includes"),
                kinds: topics[topic].map((kind) => t(`kinds.${kind}.preference`)),
              },
              chosen: chosen[topic],
            }))}
            choices={frequencies.map((value) => ({
              value,
              label: t(`preferences.frequency.${value}`),
              hint: t(`preferences.frequency.${value}Hint`),
            }))}
          />
        </div>
        <p className="pt-10">
          <TextLink href={href(locale, "follows")} icon="arrow-right">
            {t("preferences.follows")}
          </TextLink>
        </p>
      </div>
    </MemberPage>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { FoundSession } from "#lib/accounts/queries.ts";
import { nameOf } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";

/** What is known of the writer already, and nobody asks again (once only). */
export async function OwnData({ session }: { session: FoundSession }) {
  const locale = await getLocale();
  const t = await getTranslations("filing.who");
  const email = session.emailConfirmedAt ? session.email : null;
  return (
    <Section title={t("mine")} lead={t("prefilled")}>
      <div className="measure">
        <DescriptionList
          items={[
            { term: t("name"), description: nameOf(session) },
            { term: t("email"), description: email ?? t("noEmail") },
          ]}
        />
        <p className="pt-4">
          <TextLink href={href(locale, "email")}>{t("changeEmail")}</TextLink>
        </p>
      </div>
    </Section>
  );
}

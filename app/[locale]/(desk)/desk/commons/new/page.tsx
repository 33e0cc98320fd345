// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { placeScene } from "#app/_frame/place-scene.ts";
import { CommonsForm } from "#components/commons/commons-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { commonsPolicy } from "#lib/commons/policy.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listTopics } from "#lib/municipality/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("commons.desk");
  return { title: t("new") };
}

export default async function NewCommonsPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskNewCommons") });
  const t = await getTranslations("commons.desk");
  const frame = {
    section: "deskCommons",
    title: t("new"),
    trail: [{ label: t("title"), href: href(locale, "deskCommons") }],
    alternates: alternates("deskNewCommons"),
  } as const;
  const decision = commonsPolicy.write(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const [scene, topics] = await Promise.all([placeScene(), listTopics()]);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("new")} lead={t("newLead")} />
        <div className="max-w-3xl">
          <CommonsForm
            locale={locale}
            id={crypto.randomUUID()}
            scene={scene}
            topics={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
          />
        </div>
      </div>
    </DeskPage>
  );
}

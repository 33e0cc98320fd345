// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { LifeScreen } from "#app/_pacts/life-screen.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { LifeLinks } from "#components/pacts/life/life-cards.tsx";
import { Done } from "#components/ui/done.tsx";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { lifeGroups } from "#lib/pacts/life-workflow.ts";
import { findOwnLife } from "#lib/pacts/own-life.ts";

type Props = { params: Promise<{ id: string; group: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { group: name } = await params;
  const group = lifeGroups.find((one) => one === name);
  const t = await getTranslations("pact-life");
  return { title: group ? t(`groups.${group}`) : undefined };
}

/** A screen of the life of one's own pact. */
export default async function OwnPactLifePage({ params, searchParams }: Props) {
  const { id, group: name } = await params;
  const group = lifeGroups.find((one) => one === name);
  if (!group) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownPactLife", { id, group }) });
  const own = await findOwnLife(session, id);
  if (!own) return leadToMissing();
  const t = await getTranslations("pact-life");
  const tOwn = await getTranslations("pact-application.own");
  return (
    <MemberPage
      section="ownPacts"
      title={t(`groups.${group}`)}
      trail={[
        { label: tOwn("title"), href: href(locale, "ownPacts") },
        { label: tOwn("one"), href: href(locale, "ownPact", { id }) },
      ]}
      name={nameOf(session)}
      alternates={alternates("ownPactLife", { id, group })}
    >
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={<span lang="it">{own.life.title}</span>}
          title={t(`groups.${group}`)}
          lead={t(`groupLeads.${group}`)}
        >
          {(await searchParams).done ? <Done title={t("done")} /> : null}
        </PageHeader>
        <LifeLinks current={group} hrefOf={(one) => href(locale, "ownPactLife", { id, group: one })} />
        <LifeScreen group={group} life={own.life} actor={own.actor} from="area" />
      </div>
    </MemberPage>
  );
}

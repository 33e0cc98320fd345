// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { pactTrail } from "#app/_pacts/desk-trail.ts";
import { LifeScreen } from "#app/_pacts/life-screen.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { LifeLinks } from "#components/pacts/life/life-cards.tsx";
import { Done } from "#components/ui/done.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findLife } from "#lib/pacts/life-queries.ts";
import { lifeGroups } from "#lib/pacts/life-workflow.ts";
import { pactPolicy } from "#lib/pacts/policy.ts";

type Props = { params: Promise<{ id: string; group: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { group: name } = await params;
  const group = lifeGroups.find((one) => one === name);
  const t = await getTranslations("pact-life");
  return { title: group ? t(`groups.${group}`) : undefined };
}

/** A screen of the life of a pact, at the desk. */
export default async function DeskPactLifePage({ params, searchParams }: Props) {
  const { id, group: name } = await params;
  const group = lifeGroups.find((one) => one === name);
  if (!group) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPactLife", { id, group }) });
  const life = uuid.safeParse(id).success ? await findLife(id) : null;
  if (!life) return leadToMissing();
  const t = await getTranslations("pact-life");
  const title = t(`groups.${group}`);
  const frame = { section: "deskPacts", title, alternates: alternates("deskPactLife", { id, group }) } as const;
  const reading = pactPolicy.read(actor, life);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;
  return (
    <DeskPage {...frame} trail={await pactTrail(locale, life)}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={<span lang="it">{`${life.number ?? ""} · ${life.title}`}</span>}
          title={title}
          lead={t(`groupLeads.${group}`)}
        >
          {(await searchParams).done ? <Done title={t("done")} /> : null}
        </PageHeader>
        <LifeLinks current={group} hrefOf={(one) => href(locale, "deskPactLife", { id, group: one })} />
        <LifeScreen group={group} life={life} actor={actor} from="desk" />
      </div>
    </DeskPage>
  );
}

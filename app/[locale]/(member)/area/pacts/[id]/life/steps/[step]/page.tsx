// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { LifeStepPage } from "#app/_pacts/life-step.tsx";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { lifeScene } from "#lib/pacts/life-scene.ts";
import { groupOf, stepCalled } from "#lib/pacts/life-workflow.ts";
import { findOwnLife } from "#lib/pacts/own-life.ts";

type Props = {
  params: Promise<{ id: string; step: string }>;
  searchParams: Promise<{ of?: string; done?: string }>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const step = stepCalled((await params).step);
  const t = await getTranslations("pact-life");
  return { title: step ? t(`steps.${step}.title`) : undefined };
}

/** One step in the life of one's own pact. */
export default async function OwnPactStepPage({ params, searchParams }: Props) {
  const { id, step: name } = await params;
  const { of, done } = await searchParams;
  const step = stepCalled(name);
  if (!step) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownPactStep", { id, step }, { of }) });
  const own = await findOwnLife(session, id);
  const scene = own && (await lifeScene(own.life, step, of ?? null));
  if (!own || !scene) return leadToMissing();
  const t = await getTranslations("pact-life");
  const tOwn = await getTranslations("pact-application.own");
  const group = groupOf(step);
  return (
    <MemberPage
      section="ownPacts"
      title={t(`steps.${step}.title`)}
      trail={[
        { label: tOwn("title"), href: href(locale, "ownPacts") },
        { label: tOwn("one"), href: href(locale, "ownPact", { id }) },
        { label: t(`groups.${group}`), href: href(locale, "ownPactLife", { id, group }) },
      ]}
      name={nameOf(session)}
      alternates={alternates("ownPactStep", { id, step }, { of })}
    >
      <LifeStepPage step={step} life={own.life} actor={own.actor} from="area" scene={scene} done={done === "1"} />
    </MemberPage>
  );
}

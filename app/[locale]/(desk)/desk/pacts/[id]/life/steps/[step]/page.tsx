// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { pactTrail } from "#app/_pacts/desk-trail.ts";
import { LifeStepPage } from "#app/_pacts/life-step.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findLife } from "#lib/pacts/life-queries.ts";
import { lifeScene } from "#lib/pacts/life-scene.ts";
import { groupOf, stepCalled } from "#lib/pacts/life-workflow.ts";
import { pactPolicy } from "#lib/pacts/policy.ts";

type Props = {
  params: Promise<{ id: string; step: string }>;
  searchParams: Promise<{ of?: string; done?: string }>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const step = stepCalled((await params).step);
  const t = await getTranslations("pact-life");
  return { title: step ? t(`steps.${step}.title`) : undefined };
}

/** One step in the life of a pact, at the desk. */
export default async function DeskPactLifeStepPage({ params, searchParams }: Props) {
  const { id, step: name } = await params;
  const { of, done } = await searchParams;
  const step = stepCalled(name);
  if (!step) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPactLifeStep", { id, step }, { of }) });
  const life = uuid.safeParse(id).success ? await findLife(id) : null;
  const scene = life && (await lifeScene(life, step, of ?? null));
  if (!life || !scene) return leadToMissing();
  const t = await getTranslations("pact-life");
  const title = t(`steps.${step}.title`);
  const frame = {
    section: "deskPacts",
    title,
    alternates: alternates("deskPactLifeStep", { id, step }, { of }),
  } as const;
  const reading = pactPolicy.read(actor, life);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;
  const group = groupOf(step);
  return (
    <DeskPage
      {...frame}
      trail={[
        ...(await pactTrail(locale, life)),
        { label: t(`groups.${group}`), href: href(locale, "deskPactLife", { id, group }) },
      ]}
    >
      <LifeStepPage step={step} life={life} actor={actor} from="desk" scene={scene} done={done === "1"} />
    </DeskPage>
  );
}

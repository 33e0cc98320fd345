// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { OpinionForm } from "#components/cases/opinion-form.tsx";
import { OpinionList } from "#components/examination/opinion-list.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Attachments } from "#components/proposals/attachments.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { examinationPolicy } from "#lib/proposals/examination-policy.ts";
import { findOpinionRequest, type OpinionRequest } from "#lib/proposals/examination-queries.ts";
import { proposalWorkflow } from "#lib/proposals/workflow.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

async function found(params: Props["params"]): Promise<OpinionRequest | null> {
  const id = uuid.safeParse((await params).id);
  return id.success ? findOpinionRequest(id.data) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const opinion = await found(params);
  const t = await getTranslations("examination.opinions");
  return { title: opinion ? t("page", { number: opinion.number }) : undefined };
}

/** What a unit is asked, with what it needs to answer. */
export default async function OpinionPage({ params, searchParams }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskOpinion", { id }) });
  const opinion = await found(params);
  if (!opinion) return leadToMissing();
  const say = await getTranslations();
  const t = await getTranslations("examination.opinions");
  const frame = {
    section: "deskOpinions",
    title: t("page", { number: opinion.number }),
    alternates: alternates("deskOpinion", { id: opinion.id }),
  } as const;
  const file = { unitCode: opinion.caseUnitCode, implementingUnitCode: opinion.implementingUnitCode };
  const reading = examinationPolicy.readOpinion(actor, opinion, file);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const on = today().toString();
  const attachments = await listFilesOf({ kind: "proposal", id: opinion.proposalId });
  const readsFile = examinationPolicy.read(actor, file).allowed;
  const giving = examinationPolicy.giveOpinion(actor, opinion);
  const isOver = !proposalWorkflow.can("giveOpinion", opinion.status);
  return (
    <DeskPage {...frame} trail={[{ label: t("title"), href: href(locale, "deskOpinions") }]}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={<span className="tabular-nums">{frame.title}</span>}
          title={<span lang="it">{opinion.title}</span>}
        >
          <p className="flex flex-wrap gap-x-6">
            <TextLink href={href(locale, "proposal", { number: opinion.number })} icon="pa">
              {t("publicPage")}
            </TextLink>
            {readsFile ? (
              <TextLink href={href(locale, "deskCase", { id: opinion.caseId })} icon="files">
                {t("file")}
              </TextLink>
            ) : null}
          </p>
        </PageHeader>
        {(await searchParams).done ? (
          <div className="pb-8">
            <Done title={say("examination.steps.done")} />
          </div>
        ) : null}
        <div className="measure">
          <section>
            <h2 className="pb-2 text-3xl">{t("question")}</h2>
            <p className="pb-4 text-soft">
              {t("askedBy", { name: opinion.asker ?? "—", date: formatDay(locale, opinion.askedAt) })}
            </p>
            <h3 className="sr-only">{t("of", { unit: opinion.unit[locale] })}</h3>
            <OpinionList locale={locale} opinions={[opinion]} today={on} isWaiting={!isOver} />
          </section>
          {opinion.givenAt === null ? (
            <Section title={t("answer")}>
              <OpinionForm locale={locale} opinionId={opinion.id} unavailable={whyNot()} />
            </Section>
          ) : null}
          <Section title={t("proposalText")}>
            <Prose text={opinion.body} lang="it" />
            <Attachments files={attachments} />
          </Section>
        </div>
      </div>
    </DeskPage>
  );

  function whyNot(): string | null {
    if (!giving.allowed) return say(giving.reason, giving.params);
    return isOver ? t("over") : null;
  }
}

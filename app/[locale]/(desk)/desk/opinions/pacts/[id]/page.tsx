// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { DeskApplication } from "#app/_pacts/desk-application.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { OpinionState } from "#components/pacts/examination/opinion-state.tsx";
import { OpinionForm } from "#components/pacts/examination/part-forms.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findDeskPact } from "#lib/pacts/desk-queries.ts";
import { examinationPolicy } from "#lib/pacts/examination-policy.ts";
import { findOpinionRequest, type OpinionRequest } from "#lib/pacts/examination-queries.ts";
import { pactPolicy } from "#lib/pacts/policy.ts";
import { pactWorkflow } from "#lib/pacts/workflow.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

async function found(params: Props["params"]): Promise<OpinionRequest | null> {
  const id = uuid.safeParse((await params).id);
  return id.success ? findOpinionRequest(id.data) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const opinion = await found(params);
  const t = await getTranslations("pact-examination.opinionPage");
  return { title: opinion ? t("title", { number: opinion.number }) : undefined };
}

/** What a unit or a body outside is asked about a pact, with what it takes to answer. */
export default async function PactOpinionPage({ params, searchParams }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPactOpinion", { id }) });
  const opinion = await found(params);
  if (!opinion) return leadToMissing();
  const say = await getTranslations();
  const t = await getTranslations("pact-examination.opinionPage");
  const tOpinions = await getTranslations("examination.opinions");
  const frame = {
    section: "deskOpinions",
    title: t("title", { number: opinion.number }),
    alternates: alternates("deskPactOpinion", { id: opinion.id }),
  } as const;
  const file = { unitCode: opinion.caseUnitCode };
  const reading = examinationPolicy.readOpinion(actor, opinion, file);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const asked = await findDeskPact(opinion.pactId);
  const giving = examinationPolicy.giveOpinion(actor, opinion, file);
  const isOver = !pactWorkflow.can("giveOpinion", opinion.status);
  const unavailable = giving.allowed ? (isOver ? t("over") : null) : say(giving.reason, giving.params);
  const words = { isWaiting: !isOver, today: today().toString() };
  return (
    <DeskPage {...frame} trail={[{ label: tOpinions("title"), href: href(locale, "deskOpinions") }]}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <span className="tabular-nums">{frame.title}</span>
              <OpinionState locale={locale} opinion={opinion} {...words} />
            </>
          }
          title={<span lang="it">{opinion.title}</span>}
        >
          {pactPolicy.read(actor, file).allowed ? (
            <p>
              <TextLink href={href(locale, "deskPact", { id: opinion.pactId })} icon="files">
                {t("pact")}
              </TextLink>
            </p>
          ) : null}
        </PageHeader>
        {(await searchParams).done ? <Done title={t("done")} /> : null}
        <div className="measure">
          <Section title={t("question")}>
            <p className="pb-4 text-soft">
              {[opinion.unit?.[locale] ?? opinion.bodyName, t("askedBy", asker(opinion))].join(" · ")}
            </p>
            <Prose text={opinion.question} lang="it" />
          </Section>
          <Section title={t("idea")}>
            {opinion.address ? (
              <p lang="it" className="pb-3 font-semibold">
                {opinion.address}
              </p>
            ) : null}
            <Prose text={opinion.summary} lang="it" />
            {asked ? (
              <div className="pt-6">
                <DeskApplication actor={actor} pact={asked.pact} unitCode={opinion.caseUnitCode} />
              </div>
            ) : null}
          </Section>
          <Section title={t("answer")}>
            {opinion.text ? (
              <div className="space-y-4">
                <Prose text={opinion.text} lang="it" />
                {opinion.conditions ? <Prose text={opinion.conditions} lang="it" /> : null}
                {opinion.protocolNumber ? (
                  <p>{say("pact-examination.record.protocol", { number: opinion.protocolNumber })}</p>
                ) : null}
                {opinion.fileId ? (
                  <TextLink href={`/api/files/${opinion.fileId}`} icon="files">
                    {opinion.fileName}
                  </TextLink>
                ) : null}
              </div>
            ) : (
              <OpinionForm locale={locale} opinion={opinion} unavailable={unavailable} />
            )}
          </Section>
        </div>
      </div>
    </DeskPage>
  );

  function asker({ asker: name, askedAt }: OpinionRequest) {
    return { name: name ?? "—", date: formatDay(locale, askedAt) };
  }
}

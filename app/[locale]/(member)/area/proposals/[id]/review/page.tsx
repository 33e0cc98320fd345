// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ProposalVerb } from "#components/proposals/proposal-verb.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { Steps } from "#components/ui/steps.tsx";
import { actorOf } from "#lib/accounts/session.ts";
import { listRepresented } from "#lib/associations/queries.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { listTopics, listZones } from "#lib/municipality/queries.ts";
import { submitProposalAction } from "#lib/proposals/actions.ts";
import { findOwnProposal, requireParticipant } from "#lib/proposals/filing.ts";
import { answerTerm } from "#lib/proposals/queries.ts";
import { completeProposal } from "#lib/proposals/schemas.ts";
import { filingSteps } from "../../_writing/writing-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.review");
  return { title: t("title") };
}

/** The second step: everything on one screen, right before it is sent. */
export default async function ReviewPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireParticipant(href(locale, "reviewProposal", { id: id.data }));
  const draft = await findOwnProposal(actorOf(session), id.data);
  if (!draft) return leadToMissing();
  if (draft.status !== "draft") redirect(href(locale, "proposalReceipt", { id: draft.id }));
  const edit = href(locale, "draftProposal", { id: draft.id });
  if (!completeProposal.safeParse(draft).success) redirect(`${edit}?check=1`);

  const t = await getTranslations("proposals");
  const [zones, topics, represented, files, term] = await Promise.all([
    listZones(),
    listTopics(),
    listRepresented(session.personId),
    listFilesOf({ kind: "proposal", id: draft.id }),
    answerTerm(today()),
  ]);
  const association = represented.find((each) => each.id === draft.associationId);
  return (
    <MemberPage
      title={t("review.title")}
      name={session.givenName ?? ""}
      alternates={alternates("reviewProposal", { id: draft.id })}
    >
      <div className="wrap pb-16">
        <Steps current="review" steps={filingSteps(t, edit)} />
        <PageHeader title={t("review.title")} lead={t("review.lead")} />
        <div className="measure">
          <DescriptionList
            items={[
              { term: t("form.titleField"), description: <strong>{draft.title}</strong> },
              { term: t("form.body"), description: <Prose text={draft.body} /> },
              {
                term: t("form.topic"),
                description: topics.find(({ code }) => code === draft.topicCode)?.name[locale] ?? "",
              },
              {
                term: t("form.zone"),
                description: zones.find(({ code }) => code === draft.zoneCode)?.name ?? t("wholeMunicipality"),
              },
              { term: t("form.onBehalf"), description: association?.name ?? t("form.onBehalfSelf") },
              {
                term: t("form.attachment"),
                description: files.map(({ name }) => name).join(", ") || t("review.noAttachment"),
              },
            ]}
          />
          <Section title={t("review.you")} lead={t("form.prefilled")}>
            <DescriptionList
              items={[
                { term: t("review.name"), description: `${session.givenName ?? ""} ${session.familyName ?? ""}` },
                {
                  term: t("review.email"),
                  description: session.emailConfirmedAt && session.email ? session.email : t("review.noEmail"),
                },
              ]}
            />
          </Section>
          <div className="space-y-6 pt-10">
            <Callout tone="info">
              <p>{t("review.publicWarning")}</p>
              <p>{t("review.willReceive", { amount: term.value, reference: term.legalReference[locale] })}</p>
            </Callout>
            <ProposalVerb locale={locale} proposalId={draft.id} action={submitProposalAction}>
              {t("review.submit")}
            </ProposalVerb>
            <ButtonLink href={edit} variant="secondary">
              {t("review.edit")}
            </ButtonLink>
          </div>
        </div>
      </div>
    </MemberPage>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { KindOfDraft } from "#components/petitions/kind-of-draft.tsx";
import { TermsOfFiling } from "#components/petitions/terms-of-filing.tsx";
import { ProposalVerb } from "#components/proposals/proposal-verb.tsx";
import { DraftSummary } from "#components/proposals/writing/draft-summary.tsx";
import { SimilarList } from "#components/proposals/writing/similar-list.tsx";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { findAssociation } from "#lib/associations/queries.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listEveryTopic, listEveryZone } from "#lib/municipality/queries.ts";
import { submitProposalAction } from "#lib/proposals/actions.ts";
import { listInvited } from "#lib/proposals/co-authors.ts";
import { type FilingStep, isComplete, missingIn } from "#lib/proposals/filing-schemas.ts";
import { termsToday } from "#lib/proposals/petition-terms.ts";
import { similarInWords } from "#lib/proposals/similar-in-words.ts";
import { isSigned } from "#lib/proposals/vocabulary.ts";
import { openSigned, type StepProps } from "../../_writing/open-draft.ts";
import { OwnData } from "../../_writing/own-data.tsx";
import { StepPage } from "../../_writing/step-page.tsx";
import { pageOf } from "../../_writing/walk.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.review");
  return { title: t("title") };
}

/** The last step: everything on one screen, right before it is sent; each part can be changed and leads back here. */
export default async function ReviewPage(props: StepProps) {
  const { locale, session, proposal: draft, isFirst } = await openSigned("summary", props);
  if (draft.status !== "draft") redirect(href(locale, "proposalReceipt", { id: draft.id }));
  const [t, filing, say] = await Promise.all([
    getTranslations("proposals.review"),
    getTranslations("filing.summary"),
    getTranslations(),
  ]);
  const [zones, topics, files, invited, terms, association, similar] = await Promise.all([
    listEveryZone(),
    listEveryTopic(),
    listFilesOf({ kind: "proposal", id: draft.id }),
    listInvited(draft.id),
    termsToday(draft),
    draft.associationId ? findAssociation(draft.associationId) : null,
    similarInWords(locale, draft.title, draft.id),
  ]);
  const missing = missingIn("summary", draft);
  const isReady = isComplete("summary", draft);
  const whyNot = (() => {
    if (draft.formerlyFor) return say("filing.formerly.title", { association: draft.formerlyFor });
    return isReady ? null : filing("incomplete");
  })();
  const editOf = (step: Exclude<FilingStep, "summary">) =>
    isFirst ? href(locale, pageOf[step], { id: draft.id }, { from: "summary" }) : null;

  return (
    <StepPage
      session={session}
      step="summary"
      draft={isFirst ? draft : undefined}
      title={isFirst ? t("title") : filing("draft")}
      lead={isFirst ? t("lead") : filing("notFirst")}
      alternates={alternates("reviewProposal", { id: draft.id })}
    >
      {isFirst ? <KindOfDraft locale={locale} draft={draft} /> : null}
      <div className="measure space-y-6">
        {isFirst && !isReady ? (
          <Callout tone="warning" role="alert" title={filing("incomplete")}>
            <ul className="list-disc pl-6">
              {Object.entries(missing).map(([field, { key, params }]) => (
                <li key={field}>
                  {fieldNames(say)[field] ?? field}: {say(key, params)}
                </li>
              ))}
            </ul>
          </Callout>
        ) : null}
        <DraftSummary
          draft={{
            ...draft,
            topic: topics.find(({ code }) => code === draft.topicCode)?.name[locale] ?? null,
            zone: zones.find(({ code }) => code === draft.zoneCode)?.name ?? null,
            association: association?.name ?? null,
          }}
          files={files}
          signers={invited.map(({ name, email }) => name ?? filing("pending", { email: email ?? "" }))}
          editOf={editOf}
        />
        <SimilarList {...similar} />
      </div>
      {isFirst ? (
        <>
          <OwnData session={session} />
          <div className="measure space-y-6 pt-10">
            <Callout tone="info">
              <p>{filing("publicWarning")}</p>
              <TermsOfFiling locale={locale} terms={terms} isSigned={isSigned(draft.kind)} />
            </Callout>
            {whyNot === null ? (
              <ProposalVerb locale={locale} proposalId={draft.id} action={submitProposalAction}>
                {t("submit")}
              </ProposalVerb>
            ) : (
              <Button disabledBecause={whyNot}>{t("submit")}</Button>
            )}
          </div>
        </>
      ) : null}
    </StepPage>
  );
}

type Say = Awaited<ReturnType<typeof getTranslations<never>>>;

/** How the fields that must be filled are called. */
const fieldNames = (say: Say): Record<string, string> => ({
  title: say("proposals.form.titleField"),
  body: say("proposals.form.body"),
  topicCode: say("proposals.form.topic"),
});

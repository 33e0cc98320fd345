// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ProposalVerb } from "#components/proposals/proposal-verb.tsx";
import { WhoForm } from "#components/proposals/writing/who-form.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Done } from "#components/ui/done.tsx";
import { nameOf } from "#lib/accounts/session.ts";
import { listRepresented } from "#lib/associations/queries.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { leaveProposalAction } from "#lib/proposals/filing-actions.ts";
import { CoAuthors } from "../../_writing/co-authors.tsx";
import { openSigned, type StepProps } from "../../_writing/open-draft.ts";
import { OwnData } from "../../_writing/own-data.tsx";
import { StepPage } from "../../_writing/step-page.tsx";
import { stepWords } from "../../_writing/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("filing.who");
  return { title: t("title") };
}

/** The fourth step of a draft: in whose name, and with whom. Once it is filed, the page of the people who sign it. */
export default async function AuthorsPage(props: StepProps) {
  const opened = await openSigned("who", props);
  const { proposal, isFirst } = opened;
  return isFirst && proposal.status === "draft" ? <WhoStep {...opened} /> : <Signers {...opened} />;
}

type Opened = Awaited<ReturnType<typeof openSigned>>;

async function WhoStep({ locale, session, proposal: draft, from, saved, done }: Opened) {
  const t = await getTranslations();
  const isFormer = draft.formerlyFor !== null;
  const [represented, steps] = await Promise.all([listRepresented(session.personId), stepWords()]);
  return (
    <StepPage
      session={session}
      step="who"
      draft={draft}
      title={t("filing.who.title")}
      lead={t("filing.who.lead")}
      alternates={alternates("proposalAuthors", { id: draft.id })}
      notice={saved ? t("proposals.form.saved") : await doneInWords(done)}
    >
      <WhoForm
        locale={locale}
        draft={{
          id: draft.id,
          version: String(draft.version),
          associationId: isFormer ? "" : (draft.associationId ?? ""),
        }}
        mustChoose={isFormer}
        associations={represented.map(({ id, name }) => ({ value: id, label: name }))}
        words={{
          ...steps,
          associationId: { label: t("filing.who.onBehalf"), hint: t("filing.who.onBehalfHint") },
          myself: t("filing.who.myself"),
        }}
        pageHref={href(locale, "proposalAuthors", { id: draft.id })}
        back={from}
      />
      <CoAuthors proposal={draft} isFirst={!isFormer} back={from} />
      <OwnData session={session} />
    </StepPage>
  );
}

async function Signers({ locale, session, proposal, isFirst, done }: Opened) {
  const t = await getTranslations("filing.coAuthors");
  const notice = await doneInWords(done);
  return (
    <MemberPage
      title={t("managed")}
      name={nameOf(session)}
      alternates={alternates("proposalAuthors", { id: proposal.id })}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("managed")} lead={t("managedLead", { title: proposal.title })}>
          {notice ? <Done title={notice} /> : null}
        </PageHeader>
        <CoAuthors proposal={proposal} isFirst={isFirst} />
        {isFirst ? null : (
          <div className="pt-10">
            <Disclosure summary={t("leave")}>
              <p className="pb-4">{t("leaveText")}</p>
              <ProposalVerb locale={locale} proposalId={proposal.id} action={leaveProposalAction} variant="danger">
                {t("leaveConfirm")}
              </ProposalVerb>
            </Disclosure>
          </div>
        )}
      </div>
    </MemberPage>
  );
}

async function doneInWords(done: Opened["done"]): Promise<string | undefined> {
  const t = await getTranslations("filing.coAuthors");
  if (done === "invited") return t("sent");
  if (done === "joined") return t("joinedNow");
  return done === "removed" ? t("removed") : undefined;
}

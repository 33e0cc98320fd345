// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { z } from "zod";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { ManageAtCounter } from "#components/counter/manage-at-counter.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ProposalStatusBadge } from "#components/proposals/proposal-status.tsx";
import { findPerson } from "#lib/accounts/people.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { listFiledBy } from "#lib/proposals/counter.ts";

type Props = { params: Promise<{ id: string; proposal: string }>; searchParams: Promise<unknown> };

const asked = z.object({ id: uuid, proposal: uuid });
const query = z.object({ withdraw: z.literal("1").optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counter");
  return { title: t("manage") };
}

/** What a person filed, and what they can still do with it, done for them. */
export default async function ManagePage({ params, searchParams }: Props) {
  const named = asked.safeParse(await params);
  if (!named.success) return leadToMissing();
  const { withdraw } = query.parse(await searchParams);
  const locale = await getLocale();
  const t = await getTranslations("counter");
  const tKind = await getTranslations("proposals.kind");
  return (
    <CounterPage title={t("manage")} alternates={alternates("deskCounterProposal", named.data)}>
      {async () => {
        const [person, filed] = await Promise.all([findPerson(named.data.id), listFiledBy(named.data.id)]);
        const proposal = filed.find(({ id }) => id === named.data.proposal);
        if (!person || !proposal) return leadToMissing();
        return (
          <>
            <PageHeader
              eyebrow={
                <>
                  <ProposalStatusBadge status={proposal.status} outcome={proposal.outcome} />
                  <a href={href(locale, "deskCounterPerson", { id: person.id })}>{person.name}</a>
                  <span>{t("manageTitle", { kind: tKind(proposal.kind), number: proposal.number })}</span>
                </>
              }
              title={<span lang="it">{proposal.title}</span>}
            />
            <ManageAtCounter
              locale={locale}
              personId={person.id}
              proposal={proposal}
              wantsToWithdraw={withdraw !== undefined}
            />
          </>
        );
      }}
    </CounterPage>
  );
}

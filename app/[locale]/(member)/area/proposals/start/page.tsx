// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { StartForm } from "#components/petitions/start-form.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { actorOf } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findOwnProposal, mayFile, requireParticipant } from "#lib/proposals/filing.ts";

const query = z.object({ id: uuid.optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("petitions.start");
  return { title: t("title") };
}

/** The first question of filing: a proposal, a request, a petition or an initiative. A draft may change its answer. */
export default async function StartPage({ searchParams }: { searchParams: Promise<unknown> }) {
  await connection();
  const { id } = query.parse(await searchParams);
  const locale = await getLocale();
  const session = await requireParticipant(href(locale, "startProposal", {}, { id }));
  const actor = actorOf(session);
  const [may, own] = await Promise.all([mayFile(actor), id ? findOwnProposal(actor, id) : null]);
  const draft = own?.status === "draft" ? own : null;
  const t = await getTranslations("petitions.start");
  const say = await getTranslations();
  return (
    <MemberPage title={t("title")} name={session.givenName ?? ""} alternates={alternates("startProposal")}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <div className="measure">
          {may.allowed ? (
            <StartForm
              locale={locale}
              draft={{
                id: draft?.id ?? randomUUIDv7(),
                kind: draft?.kind ?? "proposal",
                addressee: draft?.addressee ?? null,
              }}
            />
          ) : (
            <Callout tone="warning" title={say("proposals.form.notEligible")}>
              <p>{say(may.reason, may.params)}</p>
            </Callout>
          )}
        </div>
      </div>
    </MemberPage>
  );
}

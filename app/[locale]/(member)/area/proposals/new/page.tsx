// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import type { Metadata } from "next";
import { connection } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { alternates, href } from "#lib/kernel/paths.ts";
import { requireParticipant } from "#lib/proposals/filing.ts";
import { WritingPage } from "../_writing/writing-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.form");
  return { title: t("title") };
}

/** A new form has its draft's identifier already, so that sending it twice makes one draft. */
export default async function NewProposalPage() {
  await connection();
  const session = await requireParticipant(href(await getLocale(), "newProposal"));
  return (
    <WritingPage
      session={session}
      draft={{
        id: randomUUIDv7(),
        version: 0,
        title: "",
        body: "",
        topicCode: null,
        zoneCode: null,
        associationId: null,
      }}
      attachmentName={null}
      alternates={alternates("newProposal")}
    />
  );
}

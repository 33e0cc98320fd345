// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { getTranslations } from "#lib/kernel/intl.ts";
import { Members } from "../../_application/members.tsx";
import { openApplication, type StepProps } from "../../_application/open-application.ts";
import { StepPage } from "../../_application/step-page.tsx";
import { WhoStep } from "../../_application/who-step.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.titles");
  return { title: t("who") };
}

/** The first step of a draft that is resumed: who applies, and with whom. */
export default async function WhoPage(props: StepProps) {
  const { session, pact, asked, from, saved, done } = await openApplication("who", props);
  const t = await getTranslations("pact-application.members");
  const notice = done === "invited" ? t("invited") : done === "removed" ? t("removed") : undefined;
  return (
    <StepPage session={session} step="who" draft={{ pact, asked }} saved={saved} notice={notice}>
      <WhoStep session={session} draft={pact} back={from} />
      {pact.applicantKind === "informal-group" ? <Members pact={pact} speaks page="who" /> : null}
    </StepPage>
  );
}

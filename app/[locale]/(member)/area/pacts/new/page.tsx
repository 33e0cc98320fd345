// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import type { Metadata } from "next";
import { connection } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { href } from "#lib/kernel/paths.ts";
import { requireApplicant } from "#lib/pacts/application-standing.ts";
import { StepPage } from "../_application/step-page.tsx";
import { WhoStep } from "../_application/who-step.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.titles");
  return { title: t("who") };
}

/** A new form has its draft's identifier already, so that sending it twice makes one draft. */
export default async function NewPactPage() {
  await connection();
  const locale = await getLocale();
  const session = await requireApplicant(href(locale, "newPact"));
  return (
    <StepPage session={session} step="who">
      <WhoStep
        session={session}
        draft={{
          id: randomUUIDv7(),
          version: 0,
          applicantKind: "person",
          applicantName: null,
          associationId: null,
        }}
      />
    </StepPage>
  );
}

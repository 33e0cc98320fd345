// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import type { Metadata } from "next";
import { connection } from "next/server";
import { Callout } from "#components/ui/callout.tsx";
import { listOpenOn } from "#lib/calls/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { listOfferedCommons } from "#lib/pacts/application-draft.ts";
import { newPactQuery } from "#lib/pacts/application-schemas.ts";
import { requireApplicant } from "#lib/pacts/application-standing.ts";
import { StepPage } from "../_application/step-page.tsx";
import { WhoStep } from "../_application/who-step.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.titles");
  return { title: t("who") };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

/**
 * A new form has its draft's identifier already, so that sending it twice makes one draft. It may begin with a commons of
 * the catalogue or a call that is open; whatever else the address names is left out.
 */
export default async function NewPactPage({ searchParams }: Props) {
  await connection();
  const locale = await getLocale();
  const asked = newPactQuery.parse(await searchParams);
  const session = await requireApplicant(href(locale, "newPact", {}, asked));
  const t = await getTranslations("calls.apply");
  const [offered, open] = await Promise.all([listOfferedCommons(), listOpenOn(today())]);
  const commons = offered.find(({ id }) => id === asked.commons);
  const call = open.find(({ id }) => id === asked.call);
  return (
    <StepPage session={session} step="who" beginsWith={asked}>
      {commons || call ? (
        <div className="measure pb-8">
          <Callout title={t(call ? "call" : "commons")}>
            <p lang="it">{call?.title ?? commons?.name}</p>
          </Callout>
        </div>
      ) : null}
      <WhoStep
        session={session}
        beginsWith={{ ...(commons && { commonsId: commons.id }), ...(call && { callId: call.id }) }}
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

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { MinutesForm } from "#components/pacts/examination/part-forms.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { examinationPolicy } from "#lib/pacts/examination-policy.ts";
import { PartPage, whyNot } from "../../_part.tsx";

type Props = { params: Promise<{ id: string; assembly: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-examination.assemblyPage");
  return { title: t("title") };
}

/** A public assembly, and its minutes. */
export default async function PactAssemblyPage({ params }: Props) {
  const address = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPactAssembly", address) });
  const t = await getTranslations("pact-examination");
  return (
    <PartPage
      id={address.id}
      actor={actor}
      alternates={alternates("deskPactAssembly", address)}
      words={() => ({ title: t("assemblyPage.title") })}
    >
      {async ({ found, examination }) => {
        const assembly = examination.assemblies.find(({ id }) => id === address.assembly);
        if (!assembly) notFound();
        const decision = examinationPolicy.publishAssemblyMinutes(actor, found);
        const unavailable = await whyNot(decision, "publishAssemblyMinutes", found);
        return (
          <>
            <p>
              <span className="font-semibold">{formatInstant(locale, assembly.startsAt)}</span>
              <span lang="it">{` · ${assembly.place}`}</span>
            </p>
            <Prose text={assembly.minutes ?? assembly.about} lang="it" />
            {assembly.minutes ? null : (
              <MinutesForm locale={locale} pactId={found.pact.id} assemblyId={assembly.id} unavailable={unavailable} />
            )}
          </>
        );
      }}
    </PartPage>
  );
}

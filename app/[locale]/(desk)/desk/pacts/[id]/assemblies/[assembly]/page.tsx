// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { CallOffAssemblyForm, MoveAssemblyForm } from "#components/pacts/examination/assembly-forms.tsx";
import { AssemblyStanding } from "#components/pacts/examination/assembly-standing.tsx";
import { MinutesForm } from "#components/pacts/examination/part-forms.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { now } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { examinationPolicy } from "#lib/pacts/examination-policy.ts";
import { PartPage, whyNot } from "../../_part.tsx";

type Props = { params: Promise<{ id: string; assembly: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-examination.assemblyPage");
  return { title: t("title") };
}

/** A public assembly: its minutes once it was held, and until then whether it is moved or called off. */
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
        if (!assembly) return leadToMissing();
        const decision = examinationPolicy.publishAssemblyMinutes(actor, found);
        const unavailable = await whyNot(decision, "publishAssemblyMinutes", found);
        const isOver = assembly.minutes !== null || assembly.callingOffReason !== null;
        const change = { locale, pactId: found.pact.id, assembly };
        return (
          <>
            <div>
              <AssemblyStanding locale={locale} assembly={assembly} />
            </div>
            <Prose text={assembly.minutes ?? assembly.about} lang="it" />
            {isOver ? null : (
              <>
                {assembly.startsAt.getTime() <= now().epochMilliseconds ? (
                  <section className="space-y-6">
                    <h2 className="text-2xl">{t("record.writeMinutes")}</h2>
                    <MinutesForm
                      locale={locale}
                      pactId={found.pact.id}
                      assemblyId={assembly.id}
                      unavailable={unavailable}
                    />
                  </section>
                ) : null}
                <section className="space-y-6">
                  <h2 className="text-2xl">{t("assemblyPage.move")}</h2>
                  <MoveAssemblyForm {...change} unavailable={await whyNot(decision, "callAssembly", found)} />
                </section>
                <section className="space-y-6">
                  <h2 className="text-2xl">{t("assemblyPage.callOff")}</h2>
                  <CallOffAssemblyForm {...change} unavailable={decision.allowed ? null : unavailable} />
                </section>
              </>
            )}
          </>
        );
      }}
    </PartPage>
  );
}

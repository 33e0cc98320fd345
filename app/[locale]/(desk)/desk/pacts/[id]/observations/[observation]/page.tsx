// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { AnswerForm, DecideForm } from "#components/pacts/examination/part-forms.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { examinationPolicy } from "#lib/pacts/examination-policy.ts";
import { PartPage } from "../../_part.tsx";

type Props = { params: Promise<{ id: string; observation: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-examination.observationPage");
  return { title: t("title") };
}

/** An observation: the office reads it, lets everyone read it or not, and answers it. */
export default async function PactObservationPage({ params }: Props) {
  const address = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPactObservation", address) });
  const t = await getTranslations("pact-examination");
  const say = await getTranslations();
  return (
    <PartPage
      id={address.id}
      actor={actor}
      alternates={alternates("deskPactObservation", address)}
      words={() => ({ title: t("observationPage.title") })}
    >
      {({ found, examination }) => {
        const observation = examination.observations.find(({ id }) => id === address.observation);
        if (!observation) return leadToMissing();
        const deciding = examinationPolicy.decideObservation(actor, found);
        const unavailable = deciding.allowed ? null : say(deciding.reason, deciding.params);
        const form = { locale, pactId: found.pact.id, observationId: observation.id, unavailable };
        const isPublished = observation.state === "published";
        return (
          <>
            <div>
              <p className="pb-3 text-soft">
                {[observation.author, formatDay(locale, observation.createdAt)].filter(Boolean).join(" · ")}
              </p>
              <Prose text={observation.text} lang="it" />
            </div>
            {isPublished && observation.answer === null ? (
              <section>
                <h2 className="pb-4 text-3xl">{t("observationPage.answer")}</h2>
                <AnswerForm {...form} />
              </section>
            ) : null}
            {observation.answer ? (
              <section>
                <h2 className="pb-4 text-3xl">{t("record.answer")}</h2>
                <Prose text={observation.answer} lang="it" />
              </section>
            ) : null}
            <section>
              <h2 className="pb-4 text-3xl">{t("observationPage.decide")}</h2>
              <DecideForm {...form} />
            </section>
          </>
        );
      }}
    </PartPage>
  );
}

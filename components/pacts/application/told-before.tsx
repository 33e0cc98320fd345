// SPDX-License-Identifier: AGPL-3.0-or-later
import { VerbForm } from "#components/forms/verb-form.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { reuseToldAction } from "#lib/pacts/application-actions.ts";
import type { ResourceKind, ReusedStep } from "#lib/pacts/application-vocabulary.ts";

type Props = {
  locale: Locale;
  step: ReusedStep;
  draft: { id: string; version: number };
  back?: "summary";
  offer: {
    from: { number: string; title: string; submittedAt: Date };
    answers: readonly { key: string; label: Localized; answer: string }[];
    resources: readonly { kind: ResourceKind; description: string; quantity: number | null }[];
  };
};

/** What was told in an earlier application and need not be written again: where it comes from, and what it says. */
export function ToldBefore({ locale, step, draft, back, offer }: Props) {
  const t = useTranslations("pact-application.once");
  const say = useTranslations("pact-application.resources");
  const { from, answers, resources } = offer;
  const told = [
    ...answers.map(({ label, answer }) => ({ term: label[locale], description: <Told text={answer} /> })),
    ...resources.map(({ kind, description, quantity }, index) => ({
      term: say("row", { number: index + 1 }),
      description: <Told text={say("said", { kind: say(`kinds.${kind}`), description, quantity: quantity ?? 0 })} />,
    })),
  ];
  return (
    <div className="measure pb-8">
      <Callout tone="info" title={t("title")}>
        <p>
          {t.rich("from", {
            ...from,
            date: formatDay(locale, from.submittedAt),
            cite: (words) => <cite lang="it">{words}</cite>,
          })}
        </p>
        <div className="py-4">
          <DescriptionList items={told} />
        </div>
        <p className="pb-4">{t("emptyOnly")}</p>
        <VerbForm
          locale={locale}
          action={reuseToldAction}
          values={{ id: draft.id, version: String(draft.version), step, ...(back && { back }) }}
          variant="secondary"
        >
          {t("submit")}
        </VerbForm>
      </Callout>
    </div>
  );
}

const Told = ({ text }: { text: string }) => (
  <span lang="it" className="whitespace-pre-line">
    {text}
  </span>
);

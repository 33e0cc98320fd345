// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import type { OpinionPosition } from "#lib/proposals/vocabulary.ts";

type Opinion = {
  id: string;
  unit: Localized;
  question: string;
  dueOn: string;
  position: OpinionPosition | null;
  text: string | null;
  givenAt: Date | null;
};

const tones: Record<OpinionPosition, Tone> = { favourable: "success", "with-conditions": "info", contrary: "warning" };

type Props = {
  locale: Locale;
  opinions: readonly Opinion[];
  today: string;
  /** Whether somebody still waits for those that were not given. */
  isWaiting: boolean;
};

/** What units were asked and said; what is not public yet says so. */
export function OpinionList({ locale, opinions, today, isWaiting }: Props) {
  const t = useTranslations("examination.opinions");
  return (
    <ul className="space-y-5">
      {opinions.map((opinion) => (
        <li key={opinion.id} className="rounded-broad border border-line p-5 sm:p-6">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-2">
            <h4 className="text-xl">{opinion.unit[locale]}</h4>
            <State locale={locale} opinion={opinion} today={today} isWaiting={isWaiting} />
          </div>
          <p lang="it" className="measure text-soft">
            {opinion.question}
          </p>
          {opinion.text ? (
            <div className="pt-3">
              <Prose text={opinion.text} lang="it" />
            </div>
          ) : null}
          {opinion.givenAt ? (
            <p className="pt-2 text-base text-soft">
              {t("givenOn", { date: formatDay(locale, opinion.givenAt) })}
              {opinion.text ? null : `. ${t("secret")}`}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function State({ locale, opinion, today, isWaiting }: Omit<Props, "opinions"> & { opinion: Opinion }) {
  const t = useTranslations("examination");
  if (opinion.position) return <Badge tone={tones[opinion.position]}>{t(`position.${opinion.position}`)}</Badge>;
  if (opinion.givenAt || !isWaiting) return null;
  const date = formatDay(locale, opinion.dueOn);
  if (opinion.dueOn < today) return <Badge tone="danger">{t("opinions.overdue", { date })}</Badge>;
  return <Badge tone="warning">{t("opinions.expected", { date })}</Badge>;
}

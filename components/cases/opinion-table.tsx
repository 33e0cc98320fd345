// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { OpinionPosition } from "#lib/proposals/vocabulary.ts";

type Opinion = {
  id: string;
  number: string;
  title: string;
  unit: Localized;
  askedAt: Date;
  dueOn: string;
  position: OpinionPosition | null;
};

type Props = { locale: Locale; caption: string; opinions: readonly Opinion[]; today: string };

/** Requests for an opinion, and what became of them. */
export function OpinionTable({ locale, caption, opinions, today }: Props) {
  const t = useTranslations("examination");
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: "proposal", label: t("opinions.proposal") },
        { key: "unit", label: t("opinions.unit") },
        { key: "askedOn", label: t("opinions.askedOn") },
        { key: "dueOn", label: t("opinions.dueOn") },
      ]}
      rows={opinions.map((opinion) => ({
        id: opinion.id,
        proposal: (
          <span className="block space-y-1">
            <TextLink href={href(locale, "deskOpinion", { id: opinion.id })} lang="it">
              {opinion.title}
            </TextLink>
            <span className="block font-normal text-soft tabular-nums">{opinion.number}</span>
          </span>
        ),
        unit: opinion.unit[locale],
        askedOn: <DateTime locale={locale} value={opinion.askedAt} style="short" />,
        dueOn: <Due locale={locale} opinion={opinion} today={today} />,
      }))}
    />
  );
}

function Due({ locale, opinion, today }: { locale: Locale; opinion: Opinion; today: string }) {
  const t = useTranslations("examination.position");
  const tDue = useTranslations("cases.due");
  if (opinion.position) return t(opinion.position);
  const late = Temporal.PlainDate.from(opinion.dueOn).until(today).days;
  return (
    <span className="inline-flex flex-col items-end gap-1 md:items-start">
      <DateTime locale={locale} value={opinion.dueOn} style="short" />
      {late > 0 ? <Badge tone="danger">{tDue("overdue", { days: late })}</Badge> : null}
    </span>
  );
}

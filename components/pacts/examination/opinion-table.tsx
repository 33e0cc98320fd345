// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { OpinionPosition } from "#lib/pacts/examination-vocabulary.ts";
import { OpinionState } from "./opinion-state.tsx";

type Opinion = {
  id: string;
  number: string;
  title: string;
  unit: Localized | null;
  bodyName: string | null;
  askedAt: Date;
  dueOn: string;
  position: OpinionPosition | null;
  givenAt: Date | null;
};

type Props = { locale: Locale; caption: string; opinions: readonly Opinion[]; today: string };

/** Opinions that are asked for about pacts, and what became of them. */
export function PactOpinionTable({ locale, caption, opinions, today }: Props) {
  const t = useTranslations("pact-examination.opinionPage");
  const tOpinions = useTranslations("examination.opinions");
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: "pact", label: t("column") },
        { key: "who", label: t("who") },
        { key: "askedOn", label: tOpinions("askedOn") },
        { key: "state", label: tOpinions("dueOn") },
      ]}
      rows={opinions.map((opinion) => ({
        id: opinion.id,
        pact: (
          <span className="block space-y-1">
            <TextLink href={href(locale, "deskPactOpinion", { id: opinion.id })} lang="it">
              {opinion.title}
            </TextLink>
            <span className="block font-normal text-soft tabular-nums">{opinion.number}</span>
          </span>
        ),
        who: opinion.unit?.[locale] ?? opinion.bodyName,
        askedOn: <DateTime locale={locale} value={opinion.askedAt} style="short" />,
        state: <OpinionState locale={locale} opinion={opinion} today={today} isWaiting />,
      }))}
    />
  );
}

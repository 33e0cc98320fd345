// SPDX-License-Identifier: AGPL-3.0-or-later
import { Card } from "#components/ui/card.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import type { Standing } from "#lib/calls/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { CallStandingBadge } from "./call-words.tsx";

export type CallOfList = {
  id: string;
  slug: string | null;
  title: string;
  topic: Localized | null;
  opensOn: string | null;
  closesOn: string | null;
};

type Props = { locale: Locale; call: CallOfList; standing: Standing };

/** A call among others: for what, and until when. */
export function CallCard({ locale, call, standing }: Props) {
  const t = useTranslations("calls");
  const { slug, title, topic, opensOn, closesOn } = call;
  const day = standing === "coming" ? opensOn : closesOn;
  return (
    <Card
      level={3}
      href={href(locale, "call", { slug: slug ?? "" })}
      title={<span lang="it">{title}</span>}
      eyebrow={<CallStandingBadge standing={standing} />}
      footer={topic?.[locale]}
    >
      {day ? <p>{t(`card.${standing}`, { day: formatDay(locale, day) })}</p> : null}
    </Card>
  );
}

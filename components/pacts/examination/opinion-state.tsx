// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { OpinionPosition } from "#lib/pacts/examination-vocabulary.ts";

const tones: Record<OpinionPosition, Tone> = { favourable: "success", "with-conditions": "info", contrary: "warning" };

type Props = {
  locale: Locale;
  opinion: { position: OpinionPosition | null; givenAt: Date | null; dueOn: string };
  /** `YYYY-MM-DD` in Rome. */
  today: string;
  /** Whether somebody still waits for it. */
  isWaiting: boolean;
};

/** What was said, or by when it is expected; once nobody waits any more, that it passed in silence. */
export function OpinionState({ locale, opinion, today, isWaiting }: Props) {
  const t = useTranslations("examination");
  const tSilence = useTranslations("pact-examination.record");
  if (opinion.position) return <Badge tone={tones[opinion.position]}>{t(`position.${opinion.position}`)}</Badge>;
  if (opinion.givenAt) return null;
  if (!isWaiting) return <Badge>{tSilence("silence")}</Badge>;
  const date = formatDay(locale, opinion.dueOn);
  if (opinion.dueOn < today) return <Badge tone="danger">{t("opinions.overdue", { date })}</Badge>;
  return <Badge tone="warning">{t("opinions.expected", { date })}</Badge>;
}

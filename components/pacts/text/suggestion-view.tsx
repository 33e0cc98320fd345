// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import { type ChangedLine, ChangedLines } from "#components/ui/changed-lines.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { Side, SuggestionState } from "#lib/pacts/text-vocabulary.ts";

export type ShownSuggestion = {
  id: string;
  side: Side;
  state: SuggestionState;
  heading: string;
  remark: string;
  madeBy: string | null;
  madeAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  reason: string | null;
  /** What it would change. */
  lines: readonly ChangedLine[];
};

const tones: Record<SuggestionState, Tone> = {
  open: "warning",
  accepted: "success",
  declined: "danger",
  withdrawn: "neutral",
};

/** What somebody suggested, word by word against the text, and what was said to it. */
export function SuggestionView({ locale, suggestion }: { locale: Locale; suggestion: ShownSuggestion }) {
  const t = useTranslations("pact-text");
  const { side, state, remark, madeBy, madeAt, decidedBy, decidedAt, reason, lines } = suggestion;
  return (
    <div className="space-y-3">
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={tones[state]}>{t(`suggestionState.${state}`)}</Badge>
        <span className="text-soft">
          {t("said", { side: t(`side.${side}`), name: madeBy ?? t("gonePerson"), when: formatInstant(locale, madeAt) })}
        </span>
      </p>
      {remark ? <p lang="it">{remark}</p> : null}
      <div className="border-l-4 border-line pl-4">
        <ChangedLines lines={lines} />
      </div>
      {decidedAt ? (
        <p className="text-soft">
          {t("suggestion.decided", { name: decidedBy ?? t("gonePerson"), when: formatInstant(locale, decidedAt) })}
        </p>
      ) : null}
      {reason ? <p lang="it">{reason}</p> : null}
    </div>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { QuestionState } from "#lib/calls/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Question = { id: string; state: QuestionState; body: string; askedAt: Date };

const tones: Record<QuestionState, Tone> = { waiting: "warning", answered: "success", "set-aside": "neutral" };

export function QuestionStateBadge({ state }: { state: QuestionState }) {
  const t = useTranslations("calls.questionState");
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}

type Props = { locale: Locale; callId: string; questions: readonly Question[] };

/** What was asked about a call, what waits first; each leads to where it is answered. */
export function QuestionList({ locale, callId, questions }: Props) {
  const t = useTranslations("calls.questions");
  if (questions.length === 0) return <p className="text-soft">{t("none")}</p>;
  return (
    <ol className="divide-y divide-hairline border-y border-hairline">
      {questions.map(({ id, state, body, askedAt }) => (
        <li key={id} className="space-y-2 py-4">
          <p className="flex flex-wrap items-center gap-3 text-base text-soft">
            <QuestionStateBadge state={state} />
            <DateTime locale={locale} value={askedAt} withTime />
          </p>
          <TextLink href={href(locale, "deskCallQuestion", { id: callId, question: id })} lang="it">
            {body}
          </TextLink>
        </li>
      ))}
    </ol>
  );
}

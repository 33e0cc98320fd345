// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateTime } from "#components/ui/date-time.tsx";
import type { QuestionState } from "#lib/calls/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { QuestionStateBadge } from "./question-list.tsx";

type Asked = { id: string; state: QuestionState; body: string; setAsideReason: string | null; askedAt: Date };

/** What a person asked about a call, and what became of it. */
export function OwnQuestions({ locale, questions }: { locale: Locale; questions: readonly Asked[] }) {
  const t = useTranslations("calls.ask");
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {questions.map(({ id, state, body, setAsideReason, askedAt }) => (
        <li key={id} className="space-y-2 py-4">
          <p className="flex flex-wrap items-center gap-3 text-base text-soft">
            <QuestionStateBadge state={state} />
            <DateTime locale={locale} value={askedAt} />
          </p>
          <p lang="it" className="whitespace-pre-line">
            {body}
          </p>
          {setAsideReason ? (
            <p>
              {t("why")} <span lang="it">{setAsideReason}</span>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

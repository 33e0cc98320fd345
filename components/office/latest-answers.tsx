// SPDX-License-Identifier: AGPL-3.0-or-later
import { ProposalStatusBadge } from "#components/proposals/proposal-status.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { AnswerOutcome } from "#lib/proposals/vocabulary.ts";

type Answer = {
  id: string;
  number: string;
  title: string;
  outcome: AnswerOutcome | null;
  zone: string | null;
  answeredAt: Date | null;
  daysTaken: number | null;
};

/** What the municipality answered last, and how long each answer took. */
export function LatestAnswers({ locale, answers }: { locale: Locale; answers: readonly Answer[] }) {
  const t = useTranslations("office.home");
  return (
    <ul className="border-t border-line">
      {answers.map((answer) => (
        <li
          key={answer.id}
          className="relative grid items-baseline gap-x-8 gap-y-2 border-b border-line py-5 hover:bg-wash md:grid-cols-[11rem_1fr_auto]"
        >
          <span>
            <ProposalStatusBadge status="answered" outcome={answer.outcome} />
          </span>
          <div>
            <h3 className="text-xl leading-snug font-semibold">
              <a
                href={href(locale, "proposal", { number: answer.number })}
                className="text-primary underline-offset-4 after:absolute after:inset-0 hover:underline"
              >
                <span lang="it">{answer.title}</span>
              </a>
            </h3>
            <p className="text-base text-muted">
              {answer.zone}
              {answer.zone && answer.answeredAt ? " · " : null}
              {answer.answeredAt ? <DateTime locale={locale} value={answer.answeredAt} /> : null}
            </p>
          </div>
          {answer.daysTaken === null ? null : (
            <p className="text-base font-semibold text-soft">{t("tookDays", { days: answer.daysTaken })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

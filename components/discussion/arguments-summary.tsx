// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import type { Stance } from "#lib/discussion/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { useAuthorWords } from "./author-words.ts";
import { CommentText } from "./comment-text.tsx";

type Argument = { id: string; body: string; author: string | null; association: string | null; up: number };

type Props = {
  locale: Locale;
  number: string;
  counts: Record<Stance, number> & { total: number };
  inFavour: readonly Argument[];
  against: readonly Argument[];
};

/** Both sides beside each other, by the arguments most people agree with. */
export function ArgumentsSummary({ locale, number, counts, inFavour, against }: Props) {
  const t = useTranslations("discussion.summary");
  const { total, neutral } = counts;
  const numbers = { total, neutral, inFavour: counts.for, against: counts.against };
  return (
    <Section id="discussion" title={t("title")} lead={total === 0 ? t("none") : t("counts", numbers)}>
      {total === 0 ? null : (
        <div className="grid gap-6 pb-6 md:grid-cols-2">
          <Side title={`${t("for")} (${counts.for})`} none={t("noneFor")} found={inFavour} look="border-success" />
          <Side
            title={`${t("against")} (${counts.against})`}
            none={t("noneAgainst")}
            found={against}
            look="border-warning"
          />
        </div>
      )}
      <ButtonLink href={href(locale, "discussion", { number })} variant="secondary" icon="comment">
        {t("toDiscussion")}
      </ButtonLink>
    </Section>
  );
}

type SideProps = { title: string; none: string; found: readonly Argument[]; look: string };

function Side({ title, none, found, look }: SideProps) {
  const t = useTranslations("discussion");
  const inWords = useAuthorWords();
  return (
    <section className={`rounded-smooth border border-line border-t-8 p-4 sm:p-5 ${look}`}>
      <h3 className="pb-3 text-xl">{title}</h3>
      {found.length === 0 ? <p className="text-soft">{none}</p> : null}
      <ul className="space-y-5">
        {found.map(({ id, body, up, ...argument }) => (
          <li key={id} className="space-y-1">
            <CommentText text={body} />
            <p className="text-base text-soft">
              {inWords(argument)} · {t("summary.agree", { count: up })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

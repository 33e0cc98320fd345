// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

export type TellableRepeal = {
  repealedFrom: string;
  isInEffect: boolean;
  act: string;
  replacement: { slug: string; title: string } | null;
};

type Props = {
  locale: Locale;
  repeal: TellableRepeal;
  /** Where the day stands above already. */
  withoutDay?: boolean;
};

/** That a regulation is repealed or will be, by which act, and what stands in its place. */
export function RepealFacts({ locale, repeal, withoutDay = false }: Props) {
  const t = useTranslations("regulations.repeal");
  const { repealedFrom, isInEffect, act, replacement } = repeal;
  const key = withoutDay ? "by" : isInEffect ? "since" : "ahead";
  return (
    <>
      <p>
        {t.rich(key, {
          day: formatDay(locale, repealedFrom),
          act: () => (
            <span key="act" lang="it">
              {act}
            </span>
          ),
        })}
      </p>
      {replacement ? (
        <p>
          {t.rich("replacement", {
            regulation: () => (
              <TextLink
                key="regulation"
                href={href(locale, "regulation", { slug: replacement.slug })}
                className="touch"
              >
                <span lang="it">{replacement.title}</span>
              </TextLink>
            ),
          })}
        </p>
      ) : null}
    </>
  );
}

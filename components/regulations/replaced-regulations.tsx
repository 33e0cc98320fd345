// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = {
  locale: Locale;
  replaced: readonly { slug: string; title: string; repealedFrom: string }[];
  /** `YYYY-MM-DD` in Rome. */
  today: string;
};

/** In whose place a regulation stands, or will stand from a day on. */
export function ReplacedRegulations({ locale, replaced, today }: Props) {
  const t = useTranslations("regulations.repeal");
  return replaced.map(({ slug, title, repealedFrom }) => (
    <p key={slug}>
      {t.rich(repealedFrom > today ? "willReplace" : "replaces", {
        day: formatDay(locale, repealedFrom),
        regulation: () => (
          <TextLink key={slug} href={href(locale, "regulation", { slug })} className="touch">
            <span lang="it">{title}</span>
          </TextLink>
        ),
      })}
    </p>
  ));
}

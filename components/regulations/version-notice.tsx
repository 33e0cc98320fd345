// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Tone } from "#components/ui/badge.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Standing } from "#lib/regulations/vocabulary.ts";

export type ShownVersion = {
  number: number;
  standing: Standing;
  validFrom: string;
  /** The last day; null where no other version follows. */
  until: string | null;
  act: string;
  novelty: string;
};

type Props = {
  locale: Locale;
  slug: string;
  version: ShownVersion;
  /** The version that begins next, where one is known. */
  next: { number: number; validFrom: string } | null;
};

const tones: Record<Standing, Tone> = { "in-force": "success", future: "info", past: "warning" };

/** The first thing about a text: whether it is in force, since when and by which act. */
export function VersionNotice({ locale, slug, version, next }: Props) {
  const t = useTranslations("regulations.page");
  const { standing, validFrom, until, act } = version;
  const params = { day: formatDay(locale, validFrom), until: until ? formatDay(locale, until) : "" };
  const key = standing === "in-force" ? (until ? "inForceUntil" : "inForce") : standing;
  return (
    <Callout tone={tones[standing]} title={t(key, params)}>
      <p>
        {t.rich("actRich", {
          act: () => (
            <span key="act" lang="it">
              {act}
            </span>
          ),
        })}
      </p>
      {locale === "it" ? null : <p>{t("onlyItalian")}</p>}
      {standing === "in-force" ? null : (
        <p>
          <TextLink href={href(locale, "regulation", { slug })} className="touch">
            {t("readCurrent")}
          </TextLink>
        </p>
      )}
      {standing === "in-force" && next ? (
        <p>
          <TextLink href={href(locale, "regulationVersion", { slug, number: String(next.number) })} className="touch">
            {t("readNext", { number: next.number, day: formatDay(locale, next.validFrom) })}
          </TextLink>
        </p>
      ) : null}
    </Callout>
  );
}

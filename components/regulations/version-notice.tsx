// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Tone } from "#components/ui/badge.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Standing } from "#lib/regulations/vocabulary.ts";
import { RepealFacts, type TellableRepeal } from "./repeal-facts.tsx";

export type ShownVersion = {
  number: number;
  standing: Standing;
  validFrom: string;
  /** The last day; null where neither another version follows nor a repeal. */
  until: string | null;
  /** Whether it ends because the regulation is repealed. */
  endsByRepeal: boolean;
  act: string;
  novelty: string;
};

type Props = {
  locale: Locale;
  slug: string;
  version: ShownVersion;
  /** The version that begins next, where one is known. */
  next: { number: number; validFrom: string } | null;
  repeal: TellableRepeal | null;
};

const tones: Record<Standing, Tone> = {
  "in-force": "success",
  future: "info",
  past: "warning",
  repealed: "warning",
};

function titleKey({ standing, until, endsByRepeal }: ShownVersion) {
  if (standing === "in-force") return endsByRepeal ? "inForceThenRepealed" : until ? "inForceUntil" : "inForce";
  return standing === "future" && endsByRepeal ? "futureThenRepealed" : standing;
}

/** The first thing about a text: whether it is in force, since when and by which act, and whether it is repealed. */
export function VersionNotice({ locale, slug, version, next, repeal }: Props) {
  const t = useTranslations("regulations.page");
  const { standing, validFrom, until, act, endsByRepeal } = version;
  const params = {
    day: formatDay(locale, validFrom),
    until: until ? formatDay(locale, until) : "",
    from: repeal ? formatDay(locale, repeal.repealedFrom) : "",
  };
  return (
    <Callout tone={tones[standing]} title={t(titleKey(version), params)}>
      {repeal ? <RepealFacts locale={locale} repeal={repeal} withoutDay={endsByRepeal} /> : null}
      {standing === "repealed" ? <p>{t("repealedText", params)}</p> : null}
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
      {standing === "in-force" || standing === "repealed" ? null : (
        <p>
          <TextLink href={href(locale, "regulation", { slug })} className="touch">
            {t(repeal?.isInEffect ? "readLast" : "readCurrent")}
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

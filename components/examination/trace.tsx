// SPDX-License-Identifier: AGPL-3.0-or-later
import { Callout } from "#components/ui/callout.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Related = { number: string; title: string; mergeReason: string | null; splitReason: string | null };

/** Where a proposal goes on: before everything else, because here nothing more happens. */
export function GoesOn({ locale, into, reason }: { locale: Locale; into: Related; reason: string | null }) {
  const t = useTranslations("examination.trace");
  return (
    <Callout title={t("mergedInto")}>
      <p>{t("mergedIntoText", { title: into.title })}</p>
      {reason ? <Prose text={reason} lang="it" /> : null}
      <p>
        <TextLink href={href(locale, "proposal", { number: into.number })} icon="arrow-right">
          {t("follow", { number: into.number })}
        </TextLink>
      </p>
    </Callout>
  );
}

type Props = {
  locale: Locale;
  trace: { splitFrom: Related | null; mergedHere: readonly Related[]; parts: readonly Related[] };
  /** Why this one was parted from the other. */
  splitReason: string | null;
};

export const hasTrace = ({ splitFrom, mergedHere, parts }: Props["trace"]) =>
  splitFrom !== null || mergedHere.length > 0 || parts.length > 0;

/** What came to a proposal, what it came from and what went out of it. */
export function Trace({ locale, trace, splitReason }: Props) {
  const t = useTranslations("examination.trace");
  const { splitFrom, mergedHere, parts } = trace;
  return (
    <div className="space-y-6">
      {splitFrom ? (
        <Others locale={locale} title={t("splitFrom")} others={[{ ...splitFrom, reason: splitReason }]} />
      ) : null}
      {mergedHere.length > 0 ? (
        <Others
          locale={locale}
          title={t("mergedHere")}
          others={mergedHere.map((other) => ({ ...other, reason: other.mergeReason }))}
        />
      ) : null}
      {parts.length > 0 ? (
        <Others
          locale={locale}
          title={t("parts")}
          others={parts.map((other) => ({ ...other, reason: other.splitReason }))}
        />
      ) : null}
    </div>
  );
}

type Other = Pick<Related, "number" | "title"> & { reason: string | null };

function Others({ locale, title, others }: { locale: Locale; title: string; others: readonly Other[] }) {
  return (
    <div>
      <h4 className="pb-1 text-lg">{title}</h4>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {others.map(({ number, title: called, reason }) => (
          <li key={number} className="py-3">
            <span className="text-soft tabular-nums">{number}</span> ·{" "}
            <TextLink href={href(locale, "proposal", { number })} lang="it">
              {called}
            </TextLink>
            {reason ? (
              <p lang="it" className="measure pt-1 text-base text-soft">
                {reason}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

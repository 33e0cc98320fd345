// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatInstant } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  /** The address of the PDF. */
  href: string;
  sha256: string;
  bytes: number;
  /** Null on pages that are kept for everyone. */
  frozenAt: Date | null;
};

/** The PDF that is signed, with its fingerprint. */
export function FrozenText({ locale, href, sha256, bytes, frozenAt }: Props) {
  const t = useTranslations("pact-text.frozen");
  return (
    <div className="space-y-2">
      <p>
        <TextLink href={href} icon="download" className="touch">
          {t("download", { kilobytes: Math.ceil(bytes / 1024) })}
        </TextLink>
      </p>
      {frozenAt ? <p className="text-soft">{t("when", { when: formatInstant(locale, frozenAt) })}</p> : null}
      <p className="text-base text-soft wrap-anywhere">
        {t("fingerprint")} <code>{sha256}</code>
      </p>
    </div>
  );
}

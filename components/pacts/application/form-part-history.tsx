// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatInstant } from "#components/ui/date-time.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Wording = { version: number; content: Record<string, unknown>; writtenAt: Date; by: string | null };

/** Every wording a part of the form had, the latest first. */
export function FormPartHistory({ locale, history }: { locale: Locale; history: readonly Wording[] }) {
  const t = useTranslations("pact-application.form");
  if (history.length === 0) return <p>{t("asShipped")}</p>;
  return (
    <div className="measure space-y-4">
      {history.map(({ version, content, writtenAt, by }) => (
        <Disclosure
          key={version}
          summary={t("version", { version, date: formatInstant(locale, writtenAt), by: by ?? t("nobody") })}
        >
          {textsOf(content).map((text) => (
            <p key={text} className="whitespace-pre-wrap wrap-anywhere">
              {text}
            </p>
          ))}
        </Disclosure>
      ))}
    </div>
  );
}

/** What was written in both languages; how it was asked stands beside it today. */
const textsOf = (content: Record<string, unknown>): string[] =>
  Object.values(content).flatMap((value) => {
    if (typeof value !== "object" || value === null || !("it" in value)) return [];
    return Object.values(value).filter((text): text is string => typeof text === "string" && text !== "");
  });

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AheadException, useExceptionWords } from "#components/office/closures-ahead.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

/** What is recorded for the days to come, each with the way to take it back. */
export function ExceptionTable({ locale, exceptions }: { locale: Locale; exceptions: readonly AheadException[] }) {
  const t = useTranslations("hours.desk");
  const say = useExceptionWords(locale);
  return (
    <Table
      caption={t("exceptions")}
      captionHidden
      columns={[
        { key: "when", label: t("when") },
        { key: "reason", label: t("reason") },
        { key: "remove", label: t("remove") },
      ]}
      rows={exceptions.map((exception) => ({
        id: exception.id,
        when: say(exception),
        reason: exception.reason[locale],
        remove: (
          <TextLink
            href={href(locale, "deskRemoveException", { id: exception.id })}
            aria-label={`${t("remove")}: ${say(exception)}`}
            className="touch"
          >
            {t("remove")}
          </TextLink>
        ),
      }))}
    />
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";

type Assignment = { id: string; unit: Localized; officer: string | null; reason: string; createdAt: Date };

/** To whom a case went, when and why. */
export function AssignmentList({ locale, assignments }: { locale: Locale; assignments: readonly Assignment[] }) {
  const t = useTranslations("examination.file");
  return (
    <ol className="divide-y divide-hairline border-y border-hairline">
      {assignments.map(({ id, unit, officer, reason, createdAt }) => (
        <li key={id} className="py-3">
          <p className="font-semibold">
            {officer ? t("assignedTo", { officer, unit: unit[locale] }) : t("assignedNobody", { unit: unit[locale] })}
          </p>
          <p className="text-base text-soft">{formatDay(locale, createdAt)}</p>
          <p lang="it" className="pt-1 text-base">
            {reason}
          </p>
        </li>
      ))}
    </ol>
  );
}

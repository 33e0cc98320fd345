// SPDX-License-Identifier: AGPL-3.0-or-later
import { whenInWords } from "#components/agenda/when.ts";
import { Badge } from "#components/ui/badge.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

export type ArrangedAssembly = {
  startsAt: Date;
  endsAt: Date;
  place: string;
  movedFrom: Date | null;
  moveReason: string | null;
  callingOffReason: string | null;
};

/** When and where an assembly is, whether it was moved, and whether it is held at all. */
export function AssemblyStanding({ locale, assembly }: { locale: Locale; assembly: ArrangedAssembly }) {
  const t = useTranslations("pact-examination.record");
  const when = useTranslations("agenda.when");
  const { startsAt, endsAt, place, movedFrom, moveReason, callingOffReason } = assembly;
  const words = whenInWords(locale, { startsAt, endsAt, isAllDay: false }, (key, values) => when(key, values));
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-xl font-semibold">
        <span className={`first-letter:uppercase ${callingOffReason === null ? "" : "line-through"}`}>{words}</span>
        {callingOffReason === null ? null : (
          <Badge tone="danger" icon="close-circle">
            {t("assemblyCalledOff")}
          </Badge>
        )}
      </p>
      <p lang="it">{place}</p>
      {callingOffReason === null ? null : (
        <p lang="it" className="whitespace-pre-line pt-2">
          {callingOffReason}
        </p>
      )}
      {movedFrom !== null && callingOffReason === null ? (
        <p className="pt-2 text-soft">
          {t("assemblyMoved", { from: formatInstant(locale, movedFrom) })} <span lang="it">{moveReason}</span>
        </p>
      ) : null}
    </>
  );
}

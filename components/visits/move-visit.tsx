// SPDX-License-Identifier: AGPL-3.0-or-later
import { VerbForm } from "#components/forms/verb-form.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { hourInWords } from "#lib/kernel/clock.ts";
import type { FormAction } from "#lib/kernel/form-state.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { type ShownSlot, SlotList } from "./slot-list.tsx";

type Props = {
  locale: Locale;
  visit: { id: string; kind: Localized; startsAt: Date };
  /** What was chosen; without a slot it is gone meanwhile. */
  chosen: { at: string; slot: { startsAt: Date } | null } | null;
  choice: { slots: readonly ShownSlot[]; earlier: string | null; later: string | null };
  /** This page, with what its address says. */
  page: (query: { at?: string; from?: string }) => string;
  action: FormAction;
  atDesk?: boolean;
};

/** The times one can move to; once one is chosen, old and new side by side, to be confirmed. */
export function MoveVisit({ locale, visit, chosen, choice, page, action, atDesk }: Props) {
  const t = useTranslations("visits");
  const inWords = (at: Date) => t("when", { day: formatDay(locale, at, "weekday"), time: hourInWords(locale, at) });
  if (chosen?.slot) {
    return (
      <div className="measure space-y-8">
        <DescriptionList
          items={[
            { term: t("facts.kind"), description: visit.kind[locale] },
            { term: t("move.from"), description: <s>{inWords(visit.startsAt)}</s> },
            { term: t("move.to"), description: <strong>{inWords(chosen.slot.startsAt)}</strong> },
          ]}
        />
        <VerbForm locale={locale} action={action} values={{ id: visit.id, startsAt: chosen.at }}>
          {t("move.confirm")}
        </VerbForm>
      </div>
    );
  }
  return (
    <div className="space-y-8">
      {chosen ? <Callout tone="warning" role="alert" title={t("book.gone")} /> : null}
      <p className="text-xl">{t("move.now", { when: inWords(visit.startsAt) })}</p>
      <SlotList
        locale={locale}
        slots={choice.slots}
        hrefOf={(at) => page({ at })}
        earlier={choice.earlier && page({ from: choice.earlier })}
        later={choice.later && page({ from: choice.later })}
        atDesk={atDesk}
      />
    </div>
  );
}

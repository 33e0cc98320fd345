// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextField } from "#components/forms/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { FilterPanel } from "#components/ui/filter-panel.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { FilterFields } from "./filter-fields.tsx";

type Props = {
  locale: Locale;
  /** The address of the search. */
  action: string;
  /** The search as its address says it. */
  query: Readonly<Record<string, string | undefined>>;
  words: { period: string; from: string; to: string; narrow: string };
};

/** The days between which something was filed. */
export function PeriodPanel({ locale, action, query: { from, to, ...others }, words }: Props) {
  return (
    <FilterPanel label={words.period} isChosen={Boolean(from ?? to)}>
      <form action={action} className="space-y-2 px-4 sm:w-80">
        <TextField locale={locale} name="from" type="date" label={words.from} defaultValue={from} optional />
        <TextField locale={locale} name="to" type="date" label={words.to} defaultValue={to} optional />
        <FilterFields filter={others} />
        <Button type="submit" variant="secondary">
          {words.narrow}
        </Button>
      </form>
    </FilterPanel>
  );
}

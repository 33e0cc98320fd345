// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextField } from "#components/forms/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { FilterFields } from "./filter-fields.tsx";

type Props = {
  locale: Locale;
  /** The address of the search. */
  action: string;
  /** What was searched, to be changed rather than written again; the filters stay when the words change. */
  query: Readonly<Record<string, string | undefined>>;
  words: { form: string; query: string; hint: string; submit: string };
};

/** A plain form that leads to a search: its address is the search, and can be kept or sent to someone. */
export function FindForm({ locale, action, query: { q, ...others }, words }: Props) {
  return (
    <search>
      <form
        action={action}
        aria-label={words.form}
        className="grid items-end gap-x-4 gap-y-2 rounded-smooth bg-wash p-4 sm:grid-cols-[1fr_auto] sm:p-6"
      >
        <TextField
          locale={locale}
          name="q"
          type="search"
          label={words.query}
          hint={words.hint}
          defaultValue={q}
          optional
        />
        <FilterFields filter={others} />
        <div className="pb-1 max-sm:pt-2">
          <Button type="submit" icon="search">
            {words.submit}
          </Button>
        </div>
      </form>
    </search>
  );
}

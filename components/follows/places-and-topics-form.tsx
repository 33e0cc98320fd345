// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useFormAction } from "#components/forms/use-form-action.ts";
import { choosePlacesAndTopicsAction } from "#lib/follows/actions.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Box = { code: string; label: string; isFollowed: boolean };

type Props = {
  locale: Locale;
  groups: readonly { name: "topics" | "zones"; title: string; boxes: readonly Box[] }[];
  /** The words of the button. */
  save: string;
};

/** Which topics and zones one follows: a box for each. */
export function PlacesAndTopicsForm({ locale, groups, save }: Props) {
  const [state, dispatch] = useFormAction(choosePlacesAndTopicsAction);
  const refused = state && !state.answer.ok ? state.answer : null;
  return (
    <form action={dispatch} className="space-y-8">
      {refused ? <ErrorSummary locale={locale} message={refused.message} fields={refused.fields} /> : null}
      <input type="hidden" name="locale" value={locale} />
      {groups.map(({ name, title, boxes }) => (
        <fieldset key={name}>
          <legend className="pb-2 text-xl font-semibold">{title}</legend>
          <div className="grid sm:grid-cols-2 lg:grid-cols-3">
            {boxes.map(({ code, label, isFollowed }) => (
              <label
                key={code}
                className="flex min-h-12 items-start gap-3 rounded-smooth px-2 py-2.5 hover:bg-wash has-checked:bg-wash"
              >
                <input
                  type="checkbox"
                  name={name}
                  value={code}
                  defaultChecked={isFollowed}
                  className="mt-0.5 size-6 shrink-0 accent-primary"
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <SubmitButton locale={locale}>{save}</SubmitButton>
    </form>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Entrance } from "#lib/accounts/vocabulary.ts";
import type { AssuranceLevel } from "#lib/kernel/actor.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  entrance: Entrance;
  label: string;
  locale: Locale;
  /** Where one was going. */
  to: string | null;
  level: AssuranceLevel | undefined;
};

/** One of the ways in. A form, so that it works without JavaScript and no other site can press it. */
export function SignInForm({ entrance, label, locale, to, level }: Props) {
  return (
    <form method="post" action="/api/auth/sign-in">
      <input type="hidden" name="entrance" value={entrance} />
      <input type="hidden" name="locale" value={locale} />
      {to === null ? null : <input type="hidden" name="to" value={to} />}
      {level === undefined ? null : <input type="hidden" name="level" value={level} />}
      <button type="submit">{label}</button>
    </form>
  );
}

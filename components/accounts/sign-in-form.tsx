// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button, type ButtonVariant } from "#components/ui/button.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import type { Entrance } from "#lib/accounts/vocabulary.ts";
import type { AssuranceLevel } from "#lib/kernel/actor.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  entrance: Entrance;
  label: string;
  icon?: IconName;
  variant?: ButtonVariant;
  locale: Locale;
  /** Where one was going. */
  to: string | null;
  level?: AssuranceLevel;
};

/** One of the ways in. A form, so that it works without JavaScript and no other site can press it. */
export function SignInForm({ entrance, label, icon, variant, locale, to, level }: Props) {
  return (
    <form method="post" action="/api/auth/sign-in">
      <input type="hidden" name="entrance" value={entrance} />
      <input type="hidden" name="locale" value={locale} />
      {to === null ? null : <input type="hidden" name="to" value={to} />}
      {level === undefined ? null : <input type="hidden" name="level" value={level} />}
      <Button variant={variant} icon={icon} className="min-h-14 w-full text-xl">
        {label}
      </Button>
    </form>
  );
}

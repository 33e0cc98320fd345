// SPDX-License-Identifier: AGPL-3.0-or-later
import { Icon } from "#components/ui/icon.tsx";
import type { Locale } from "#lib/kernel/locale.ts";

/** Leaves, from every page behind the sign-in. A form, because a link could be followed by mistake or from elsewhere. */
export function SignOutForm({ locale, label }: { locale: Locale; label: string }) {
  return (
    <form method="post" action="/api/auth/sign-out">
      <input type="hidden" name="locale" value={locale} />
      <button
        type="submit"
        className="inline-flex h-12 min-w-12 items-center justify-center gap-2 rounded-smooth px-2 font-semibold text-primary hover:bg-wash"
      >
        <Icon name="logout" className="size-5" />
        <span className="sr-only sm:not-sr-only">{label}</span>
      </button>
    </form>
  );
}

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
        className="inline-flex min-h-14 items-center gap-2 rounded-smooth px-3 text-xl font-semibold whitespace-nowrap text-primary hover:bg-wash lg:min-h-12 lg:text-lg"
      >
        <Icon name="logout" className="size-5" />
        {label}
      </button>
    </form>
  );
}

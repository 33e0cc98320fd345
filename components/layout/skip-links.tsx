// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";

const look =
  "sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:bg-white focus:px-4 focus:py-3 focus:font-semibold focus:text-primary focus:underline";

/** For those who move by keyboard: over the header, straight to what they came for. */
export function SkipLinks() {
  const t = useTranslations("shell");
  return (
    <div data-print="no">
      <a href="#content" className={look}>
        {t("skipToContent")}
      </a>
      <a href="#footer" className={look}>
        {t("skipToFooter")}
      </a>
    </div>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button } from "#components/ui/button.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

/** Takes the view of the queue that is open along, as a file. */
export function ExportQueueForm({ locale, query }: { locale: Locale; query: string }) {
  const t = useTranslations("cases.queue");
  return (
    <form method="post" action="/api/desk/queue" className="space-y-2" data-print="no">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="query" value={query} />
      <Button variant="secondary" icon="download">
        {t("export")}
      </Button>
      <p className="text-base text-soft">{t("exportHint")}</p>
    </form>
  );
}

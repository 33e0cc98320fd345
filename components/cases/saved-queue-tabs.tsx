// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import { type QueueAsked, queueQuery } from "#lib/cases/schemas.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = { locale: Locale; saved: readonly { id: string; name: string; query: string }[]; asked: QueueAsked };

const tab = "touch border-b-4 px-3 font-semibold no-underline";

/** The views of the queue one keeps, and the whole of it; the one that is open stands out. */
export function SavedQueueTabs({ locale, saved, asked }: Props) {
  const t = useTranslations("cases.queue");
  if (saved.length === 0) return null;
  const open = new URLSearchParams(queueQuery(asked)).toString();
  const views = [{ id: "all", name: t("allCases"), query: "show=all" }, ...saved];
  return (
    <nav aria-label={t("saved")} className="mb-6 border-b border-line" data-print="no">
      <ul className="flex flex-wrap items-center gap-x-2">
        {views.map(({ id, name, query }) => (
          <li key={id}>
            <a
              href={href(locale, "desk", {}, Object.fromEntries(new URLSearchParams(query)))}
              aria-current={query === open ? "page" : undefined}
              className={`${tab} ${query === open ? "border-primary text-ink" : "border-transparent text-primary hover:border-line"}`}
            >
              {name}
            </a>
          </li>
        ))}
        <li className="ml-auto">
          <TextLink href={href(locale, "deskSavedQueues")}>{t("manage")}</TextLink>
        </li>
      </ul>
    </nav>
  );
}

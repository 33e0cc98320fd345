// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import { Icon } from "./icon.tsx";

export type Crumb = { label: string; href: string };

/** The way from the home page to here; the page itself comes last and is not a link. */
export function Breadcrumb({ trail, current }: { trail: readonly Crumb[]; current: string }) {
  const t = useTranslations("shell");
  return (
    <nav aria-label={t("breadcrumb")} data-print="no">
      <ol className="-mx-1 flex flex-wrap items-center gap-x-1 text-base">
        {trail.map((crumb) => (
          <li key={crumb.href} className="flex items-center gap-1">
            <a
              href={crumb.href}
              className="touch px-1 text-primary underline underline-offset-4 hover:text-primary-deep"
            >
              {crumb.label}
            </a>
            <Icon name="chevron-right" className="size-4 text-muted" />
          </li>
        ))}
        <li aria-current="page" className="px-1 text-soft">
          {current}
        </li>
      </ol>
    </nav>
  );
}

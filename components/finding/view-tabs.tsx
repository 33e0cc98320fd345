// SPDX-License-Identifier: AGPL-3.0-or-later
import { Icon, type IconName } from "#components/ui/icon.tsx";

export type ViewTab = { id: string; label: string; href: string; icon: IconName };

/** The same things as a list, on a map, in figures and as data. */
export function ViewTabs({ label, current, tabs }: { label: string; current: string; tabs: readonly ViewTab[] }) {
  return (
    <nav aria-label={label} data-print="no" className="border-b-2 border-line">
      <ul className="-mb-0.5 flex flex-wrap gap-x-2">
        {tabs.map((tab) => (
          <li key={tab.id}>
            <a
              href={tab.href}
              aria-current={tab.id === current ? "page" : undefined}
              className="flex min-h-12 items-center gap-2 border-b-4 border-transparent px-3 text-base font-semibold text-primary hover:bg-wash aria-[current]:border-primary aria-[current]:text-ink"
            >
              <Icon name={tab.icon} className="size-5" />
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { Icon } from "#components/ui/icon.tsx";
import { TextLink } from "#components/ui/text-link.tsx";

type Props = {
  label: string;
  chosen: readonly { name: string; label: string; remove: string; href: string }[];
  reset: { href: string; label: string };
};

/** What the results are narrowed by; each can be taken away by itself. */
export function ChosenLinks({ label, chosen, reset }: Props) {
  if (chosen.length === 0) return null;
  return (
    <section aria-label={label} className="flex flex-wrap items-center gap-3 pt-4" data-print="no">
      {chosen.map((filter) => (
        <a
          key={filter.name}
          href={filter.href}
          aria-label={filter.remove}
          className="flex min-h-11 items-center gap-2 rounded-arch bg-primary px-4 text-base font-semibold text-white hover:bg-primary-strong"
        >
          {filter.label}
          <Icon name="close" className="size-5" />
        </a>
      ))}
      <TextLink href={reset.href} className="touch text-base">
        {reset.label}
      </TextLink>
    </section>
  );
}

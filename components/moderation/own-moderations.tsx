// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { ModeratedKind, ModerationStatus } from "#lib/moderation/vocabulary.ts";
import { ModerationBadge } from "./moderation-badge.tsx";

type OwnModeration = {
  id: string;
  kind: ModeratedKind;
  status: ModerationStatus;
  subject: { number: string; title: string };
};

/** What of one's own waits for a moderator or was hidden by one. */
export function OwnModerations({ locale, moderations }: { locale: Locale; moderations: readonly OwnModeration[] }) {
  const t = useTranslations("moderation");
  return (
    <ul className="space-y-4">
      {moderations.map(({ id, kind, status, subject }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-smooth border border-line p-4">
          <ModerationBadge status={status} />
          <TextLink href={href(locale, "ownModeration", { id })}>
            {t(`kind.${kind}`)}: {subject.title} ({subject.number})
          </TextLink>
        </li>
      ))}
    </ul>
  );
}

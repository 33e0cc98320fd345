// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { ModerationStatus } from "#lib/moderation/vocabulary.ts";

const looks: Record<ModerationStatus, { tone: Tone; icon?: IconName }> = {
  held: { tone: "warning" },
  reported: { tone: "warning", icon: "flag" },
  published: { tone: "success" },
  hidden: { tone: "neutral", icon: "locked" },
  appealed: { tone: "info" },
  upheld: { tone: "neutral", icon: "locked" },
};

export function ModerationBadge({ status }: { status: ModerationStatus }) {
  const t = useTranslations("moderation.status");
  return <Badge {...looks[status]}>{t(status)}</Badge>;
}

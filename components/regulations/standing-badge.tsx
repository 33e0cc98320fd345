// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Standing } from "#lib/regulations/vocabulary.ts";

const looks: Record<Standing, { tone: Tone; icon: IconName }> = {
  "in-force": { tone: "success", icon: "check-circle" },
  future: { tone: "info", icon: "calendar" },
  past: { tone: "warning", icon: "clock" },
  repealed: { tone: "warning", icon: "close-circle" },
};

export function StandingBadge({ standing }: { standing: Standing }) {
  const t = useTranslations("regulations.standing");
  return <Badge {...looks[standing]}>{t(standing)}</Badge>;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { VisitStatus } from "#lib/visits/vocabulary.ts";

const looks: Record<VisitStatus, { tone: Tone; icon: IconName }> = {
  booked: { tone: "info", icon: "calendar" },
  cancelled: { tone: "neutral", icon: "close-circle" },
  "called-off": { tone: "warning", icon: "warning-circle" },
  attended: { tone: "success", icon: "check-circle" },
  missed: { tone: "neutral", icon: "close-circle" },
};

export function VisitStatusBadge({ status }: { status: VisitStatus }) {
  const t = useTranslations("visits.status");
  return <Badge {...looks[status]}>{t(status)}</Badge>;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import type { Availability, CommonsState } from "#lib/commons/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";

const availabilityTones: Record<Availability, Tone> = {
  available: "success",
  exclusive: "warning",
  unavailable: "neutral",
};

/** Whether one can apply for it, in a word. */
export function AvailabilityBadge({ availability }: { availability: Availability }) {
  const t = useTranslations("commons.availability");
  return <Badge tone={availabilityTones[availability]}>{t(availability)}</Badge>;
}

export function ProtectedBadge() {
  const t = useTranslations("commons.protection");
  return (
    <Badge tone="info" icon="locked">
      {t("protected")}
    </Badge>
  );
}

const stateTones: Record<CommonsState, Tone> = {
  suggested: "warning",
  listed: "success",
  declined: "danger",
  retired: "neutral",
};

/** Where a commons stands between who suggested it and the catalogue. */
export function CommonsStateBadge({ state }: { state: CommonsState }) {
  const t = useTranslations("commons.state");
  return <Badge tone={stateTones[state]}>{t(state)}</Badge>;
}

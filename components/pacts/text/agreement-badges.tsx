// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type BadgeFace } from "#components/ui/badge.tsx";

/** Whether each side agrees with a clause as it reads now. */
export function AgreementBadges({ faces }: { faces: readonly BadgeFace[] }) {
  return (
    <p className="flex flex-wrap gap-2">
      {faces.map(({ words, ...look }) => (
        <Badge key={words} {...look}>
          {words}
        </Badge>
      ))}
    </p>
  );
}

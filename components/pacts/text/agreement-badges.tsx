// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { sides } from "#lib/pacts/text-vocabulary.ts";
import { type Agreed, agrees } from "#lib/pacts/text-workflow.ts";

/** Whether each side agrees with a clause as it reads now. */
export function AgreementBadges({ clause }: { clause: Agreed }) {
  const t = useTranslations("pact-text.clause");
  return (
    <p className="flex flex-wrap gap-2">
      {clause.isRemoved ? (
        <Badge tone="danger" icon="delete">
          {t("toRemove")}
        </Badge>
      ) : null}
      {sides.map((side) => (
        <Badge key={side} tone={agrees(clause, side) ? "success" : "warning"}>
          {t(agrees(clause, side) ? "agrees" : "hasNotAgreed", { side })}
        </Badge>
      ))}
    </p>
  );
}

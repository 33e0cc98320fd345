// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { MailAddress } from "#components/ui/mail-address.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { PeriodState } from "#lib/kernel/period.ts";

type Delegation = {
  id: string;
  name: string | null;
  email: string | null;
  startsOn: string;
  endsOn: string | null;
  revokedAt: Date | null;
  revokedBy: string | null;
  revocationReason: string | null;
  state: PeriodState;
};

type Props = {
  locale: Locale;
  associationId: string;
  delegations: readonly Delegation[];
  /** Whether whoever looks may revoke them. */
  mayRevoke: boolean;
};

const tones: Record<PeriodState, Tone> = { standing: "success", "to-come": "info", over: "neutral" };

/** Who acts, will act and acted for an association, the latest first. */
export function DelegationList({ locale, associationId, delegations, mayRevoke }: Props) {
  const t = useTranslations("associations.page");
  return (
    <ul className="space-y-4">
      {delegations.map((delegation) => (
        <li key={delegation.id} className="space-y-2 rounded-broad border border-line p-5 sm:p-6">
          <p className="flex flex-wrap items-center gap-3">
            <Badge tone={tones[delegation.state]}>{t(`state.${delegation.state}`)}</Badge>
            <span className="text-base text-soft">{duration(delegation)}</span>
          </p>
          <h3 className="text-xl">{delegation.name ?? t("erased")}</h3>
          {delegation.email ? (
            <p className="text-base text-soft">
              <MailAddress value={delegation.email} />
            </p>
          ) : null}
          {delegation.revocationReason ? <p className="measure">{why(delegation)}</p> : null}
          {mayRevoke && delegation.state !== "over" ? (
            <p className="pt-2">
              <ButtonLink
                href={href(locale, "deskRevokeDelegation", { id: associationId, delegation: delegation.id })}
                variant="secondary"
              >
                {t("revoke")}
              </ButtonLink>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );

  function duration({ startsOn, endsOn, revokedAt }: Delegation): string {
    const from = formatDay(locale, startsOn);
    const until = endsOn ? t("fromTo", { from, to: formatDay(locale, endsOn) }) : t("from", { from });
    return revokedAt ? `${until}, ${t("revokedOn", { day: formatDay(locale, revokedAt) })}` : until;
  }

  function why({ revokedBy, revocationReason }: Delegation): string {
    const reason = revocationReason ?? "";
    return revokedBy ? t("revokedBy", { name: revokedBy, reason }) : t("revokedWhy", { reason });
  }
}

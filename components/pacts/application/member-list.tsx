// SPDX-License-Identifier: AGPL-3.0-or-later
import { VerbForm } from "#components/forms/verb-form.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { removeMemberAction } from "#lib/pacts/application-actions.ts";

type Member = {
  id: string;
  name: string | null;
  account: string | null;
  email: string | null;
  bornOn: string | null;
  isOnPaper: boolean;
  invitedAt: Date;
  expiresAt: Date;
  confirmedAt: Date | null;
};

type Props = {
  locale: Locale;
  pactId: string;
  members: readonly Member[];
  /** Whether who looks may take somebody off. */
  mayRemove: boolean;
  /** The page to which one goes back. */
  page: "who" | "own";
};

/** Who applies together with the author, and who was asked to and has not answered. */
export function MemberList({ locale, pactId, members, mayRemove, page }: Props) {
  const t = useTranslations("pact-application.members");
  if (members.length === 0) return <p>{t("none")}</p>;
  return (
    <ul className="space-y-4">
      {members.map((member) => {
        const name = member.account ?? member.name ?? t("erased");
        return (
          <li key={member.id} className="space-y-3 rounded-smooth border border-line p-5">
            <p className="font-semibold wrap-anywhere">{name}</p>
            {member.bornOn ? <p className="text-soft">{t("minor")}</p> : null}
            <p className="text-soft wrap-anywhere">{standing(member)}</p>
            {mayRemove ? (
              <VerbForm
                locale={locale}
                action={removeMemberAction}
                values={{ pactId, memberId: member.id, page }}
                variant="secondary"
              >
                {t(member.confirmedAt ? "remove" : "takeBack", { name })}
              </VerbForm>
            ) : null}
          </li>
        );
      })}
    </ul>
  );

  function standing({ confirmedAt, isOnPaper, email, expiresAt, invitedAt }: Member): string {
    if (confirmedAt) return t(isOnPaper ? "onPaper" : "confirmed", { date: formatDay(locale, confirmedAt) });
    const days = { date: formatDay(locale, invitedAt), until: formatDay(locale, expiresAt) };
    return email ? t("waiting", { email, ...days }) : t("waitingParent", days);
  }
}

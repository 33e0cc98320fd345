// SPDX-License-Identifier: AGPL-3.0-or-later
import { VerbForm } from "#components/forms/verb-form.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { removeCoAuthorAction } from "#lib/proposals/filing-actions.ts";

type Invited = {
  id: string;
  email: string | null;
  name: string | null;
  invitedAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
};

type Props = {
  locale: Locale;
  proposalId: string;
  people: readonly Invited[];
  /** Whether who looks may take somebody off. */
  mayRemove: boolean;
  back?: "summary";
};

/** Who signs with the first author, and who was asked to. */
export function CoAuthorList({ locale, proposalId, people, mayRemove, back }: Props) {
  const t = useTranslations("filing.coAuthors");
  if (people.length === 0) return <p>{t("none")}</p>;
  return (
    <ul className="space-y-4">
      {people.map((person) => {
        const name = person.acceptedAt ? (person.name ?? t("erased")) : (person.email ?? "");
        const isWaiting = person.acceptedAt === null;
        return (
          <li key={person.id} className="space-y-3 rounded-smooth border border-line p-5">
            <p className="font-semibold wrap-anywhere">{name}</p>
            <p className="text-soft">
              {person.acceptedAt
                ? t("joined", { date: formatDay(locale, person.acceptedAt) })
                : t("pending", {
                    date: formatDay(locale, person.invitedAt),
                    until: formatDay(locale, person.expiresAt),
                  })}
            </p>
            {mayRemove ? (
              <VerbForm
                locale={locale}
                action={removeCoAuthorAction}
                values={{ proposalId, coAuthorId: person.id, ...(back && { back }) }}
                variant="secondary"
              >
                {isWaiting ? t("revokeLabel", { email: name }) : t("removeLabel", { name })}
              </VerbForm>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

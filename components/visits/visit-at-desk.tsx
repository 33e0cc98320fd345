// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatInstant } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { useVisitFacts } from "./visit-facts.tsx";

type Visit = {
  kind: Localized;
  startsAt: Date;
  endsAt: Date;
  personId: string | null;
  person: string | null;
  email: string | null;
  phone: string | null;
  guestContact: string | null;
  subject: string;
  note: string;
  reason: string | null;
  bookedAt: Date;
  bookedBy: string | null;
};

/** What the office knows of an appointment, and how it reaches who comes. */
export function VisitAtDesk({ locale, visit, address }: { locale: Locale; visit: Visit; address: string }) {
  const t = useTranslations("visits");
  const factsOf = useVisitFacts(locale);
  const contacts = visit.person ? [visit.email, visit.phone].filter(Boolean).join(" · ") : visit.guestContact;
  return (
    <DescriptionList
      items={[
        ...factsOf(visit, address),
        { term: t("form.subject"), description: visit.subject || "–" },
        { term: t("form.note"), description: <span className="whitespace-pre-line">{visit.note || "–"}</span> },
        { term: t("desk.contacts"), description: contacts || "–" },
        ...(visit.person && visit.personId
          ? [
              {
                term: t("desk.person"),
                description: (
                  <TextLink href={href(locale, "deskCounterPerson", { id: visit.personId })}>
                    {t("desk.toCounter")}
                  </TextLink>
                ),
              },
            ]
          : []),
        {
          term: t("facts.bookedAt"),
          description: visit.bookedBy
            ? t("desk.bookedBy", { at: formatInstant(locale, visit.bookedAt), who: visit.bookedBy })
            : formatInstant(locale, visit.bookedAt),
        },
        ...(visit.reason ? [{ term: t("desk.reason"), description: visit.reason }] : []),
      ]}
    />
  );
}

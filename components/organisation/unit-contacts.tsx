// SPDX-License-Identifier: AGPL-3.0-or-later
import { MailAddress } from "#components/ui/mail-address.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";

export type Contacts = { phone: string | null; email: string | null; pec: string | null };

/** How a unit is reached, as far as it says. */
export function UnitContacts({ phone, email, pec }: Contacts) {
  const t = useTranslations("organisation.contacts");
  const ways = [
    { kind: t("phone"), value: phone, to: `tel:${phone?.replace(/[^+\d]/g, "")}` },
    { kind: t("email"), value: email, to: `mailto:${email}` },
    { kind: t("pec"), value: pec, to: `mailto:${pec}` },
  ].flatMap(({ value, ...way }) => (value === null ? [] : [{ ...way, value }]));
  if (ways.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-8 text-base">
      {ways.map(({ kind, value, to }) => (
        <li key={kind} className="min-w-0">
          <span className="text-soft">{kind}</span>{" "}
          <TextLink href={to} className="touch">
            <MailAddress value={value} />
          </TextLink>
        </li>
      ))}
    </ul>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { MailAddress } from "#components/ui/mail-address.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";

export type Contacts = { phone: string | null; email: string | null; pec: string | null };

/** How a unit is reached, as far as it says. */
export function UnitContacts({ phone, email, pec }: Contacts) {
  const t = useTranslations("organisation.contacts");
  const byMail = (kind: string, address: string | null) =>
    address === null ? [] : [{ kind, to: `mailto:${address}`, shown: <MailAddress value={address} /> }];
  const ways = [
    ...(phone === null ? [] : [{ kind: t("phone"), to: `tel:${phone.replace(/[^+\d]/g, "")}`, shown: phone }]),
    ...byMail(t("email"), email),
    ...byMail(t("pec"), pec),
  ];
  if (ways.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-8 text-base">
      {ways.map(({ kind, to, shown }) => (
        <li key={kind} className="min-w-0">
          <span className="text-soft">{kind}</span>{" "}
          <TextLink href={to} className="touch">
            {shown}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Description, DescriptionList } from "#components/ui/description-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";

export type AskerContact = {
  name: string | null;
  email: string | null;
  phone: string | null;
  hasAccount: boolean;
};

/** Who asked and how they are reached; null where who looks does not answer the request. */
export function Asker({ contact }: { contact: AskerContact | null }) {
  const t = useTranslations("assistance.desk");
  if (!contact) return <p className="text-soft">{t("hidden")}</p>;
  const { name, email, phone, hasAccount } = contact;
  const items: (Description | null)[] = [
    { term: t("name"), description: name ?? t("erased") },
    email === null ? null : { term: t("email"), description: <TextLink href={`mailto:${email}`}>{email}</TextLink> },
    phone === null ? null : { term: t("phone"), description: phone },
  ];
  return (
    <div className="space-y-2">
      <DescriptionList items={items.filter((item) => item !== null)} />
      {hasAccount ? null : <p className="text-base text-soft">{email === null ? t("unreachable") : t("visitor")}</p>}
    </div>
  );
}

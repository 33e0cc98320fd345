// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";

type Props = {
  /** Null for those who do not examine the case: they have no need to write to the author. */
  contact: { name: string | null; email: string | null; phone: string | null; association: string | null } | null;
};

/** Who filed a proposal, and how the office reaches them. */
export function AuthorContact({ contact }: Props) {
  const t = useTranslations("cases.page");
  if (!contact) return <p className="text-soft">{t("contactHidden")}</p>;
  return (
    <div className="space-y-1">
      <p className="font-semibold">{contact.name ?? t("authorErased")}</p>
      {contact.association ? <p>{t("forAssociation", { association: contact.association })}</p> : null}
      {contact.email ? (
        <p>
          <TextLink href={`mailto:${contact.email}`} icon="mail">
            {contact.email}
          </TextLink>
        </p>
      ) : (
        <p className="text-soft">{t("noEmail")}</p>
      )}
      {contact.phone ? (
        <p>
          <TextLink href={`tel:${contact.phone.replaceAll(" ", "")}`} icon="telephone">
            {contact.phone}
          </TextLink>
        </p>
      ) : null}
    </div>
  );
}

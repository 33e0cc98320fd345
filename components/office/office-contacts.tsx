// SPDX-License-Identifier: AGPL-3.0-or-later
import { Callout } from "#components/ui/callout.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";

type Office = { name: string; officeName: Localized; address: string; phone: string; email: string; pec: string };

/** Where the office is and how it is reached, also by those without a digital identity. */
export function OfficeContacts({ locale, office }: { locale: Locale; office: Office }) {
  const t = useTranslations("pages.office");
  return (
    <>
      <DescriptionList
        items={[
          {
            term: t("address"),
            description: (
              <>
                {office.officeName[locale]}, {office.name}
                <br />
                {office.address}
              </>
            ),
          },
          {
            term: t("phone"),
            description: <TextLink href={`tel:${office.phone.replaceAll(" ", "")}`}>{office.phone}</TextLink>,
          },
          { term: t("email"), description: <TextLink href={`mailto:${office.email}`}>{office.email}</TextLink> },
          { term: t("pec"), description: <TextLink href={`mailto:${office.pec}`}>{office.pec}</TextLink> },
        ]}
      />
      <div className="pt-6">
        <Callout title={t("counterTitle")}>
          <p>{t("counterText")}</p>
        </Callout>
      </div>
    </>
  );
}

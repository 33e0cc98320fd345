// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { TextSections } from "#components/layout/text-sections.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { type ServiceHeading, serviceHeadings } from "#lib/office/vocabulary.ts";

type Props = {
  locale: Locale;
  office: { phone: string; email: string } | null;
  /** What stands under each heading; conditions and contacts are followed by what the house adds to each. */
  texts: Record<ServiceHeading, ReactNode>;
  /** Headings under which there is nothing but buttons, and on paper nothing at all. */
  onlyButtons?: readonly ServiceHeading[];
};

/** A service under the headings and in the order that Designers Italia asks for. */
export function ServiceSheet({ locale, office, texts, onlyButtons = [] }: Props) {
  const t = useTranslations("services.headings");
  const added: Partial<Record<ServiceHeading, ReactNode>> = {
    conditions: <Conditions locale={locale} />,
    contacts: <Contacts locale={locale} office={office} />,
  };
  return (
    <TextSections
      sections={serviceHeadings.map((heading) => ({
        id: heading,
        title: t(heading),
        isForScreen: onlyButtons.includes(heading),
        text: (
          <>
            {texts[heading]}
            {added[heading]}
          </>
        ),
      }))}
    />
  );
}

function Conditions({ locale }: { locale: Locale }) {
  const t = useTranslations("shell.pages");
  return (
    <p className="flex flex-wrap gap-x-6">
      <TextLink href={href(locale, "legal")} icon="files">
        {t("legal")}
      </TextLink>
      <TextLink href={href(locale, "privacy")} icon="locked">
        {t("privacy")}
      </TextLink>
    </p>
  );
}

function Contacts({ locale, office }: Pick<Props, "locale" | "office">) {
  const t = useTranslations("services.page");
  return (
    <p className="flex flex-wrap gap-x-6">
      {office ? (
        <>
          <TextLink href={`tel:${office.phone.replaceAll(" ", "")}`} icon="telephone">
            {office.phone}
          </TextLink>
          <TextLink href={`mailto:${office.email}`} icon="mail">
            {office.email}
          </TextLink>
        </>
      ) : null}
      <TextLink href={href(locale, "office")} icon="clock">
        {t("hours")}
      </TextLink>
      <TextLink href={href(locale, "help")} icon="help-circle">
        {t("faq")}
      </TextLink>
    </p>
  );
}

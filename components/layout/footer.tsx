// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ArchMark } from "#components/ui/arch-mark.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { Colonnade } from "./colonnade.tsx";

export type OfficeContacts = {
  name: string;
  officeName: Localized;
  address: string;
  phone: string;
  email: string;
  pec: string;
};

type Props = {
  locale: Locale;
  /** Null until the municipality has been set up. */
  office: OfficeContacts | null;
  /** The official statement on AgID's site, where the municipality has published one. */
  accessibilityStatement: string | null;
};

/** What every page of an Italian administration must lead to (Designers Italia, service criteria). */
export function Footer({ locale, office, accessibilityStatement }: Props) {
  const t = useTranslations("shell");
  const to = (
    name: "proposalService" | "proposals" | "zones" | "terms" | "siteMap" | "privacy" | "legal" | "accessibility",
  ) => <FooterLink href={href(locale, name)}>{t(`pages.${name}`)}</FooterLink>;
  return (
    <footer id="footer" data-shell tabIndex={-1} className="mt-24">
      <Colonnade className="text-primary-deep" />
      <div className="on-dark bg-primary-deep">
        <div className="wrap pt-12 pb-10">
          <div className="flex items-center gap-4 pb-8">
            <ArchMark className="h-11" />
            <p>
              <span className="block text-2xl leading-tight font-bold">{t("brand")}</span>
              <span className="block text-primary-light">{office?.name}</span>
            </p>
          </div>
          <div className="grid gap-x-8 gap-y-10 border-t border-primary-light/40 pt-8 sm:grid-cols-2 lg:grid-cols-[1.6fr_1fr_1fr_1fr]">
            {office ? <Contacts locale={locale} office={office} /> : null}
            <LinkGroup title={t("footer.help")}>
              <FooterLink href={href(locale, "help")}>{t("footer.faq")}</FooterLink>
              <FooterLink href={`${href(locale, "office")}#appointments`}>{t("footer.appointment")}</FooterLink>
              <FooterLink href={href(locale, "askAssistance")}>{t("footer.assistance")}</FooterLink>
              <FooterLink href={href(locale, "reportProblem")}>{t("footer.report")}</FooterLink>
            </LinkGroup>
            <LinkGroup title={t("footer.participate")}>
              {to("proposalService")}
              {to("proposals")}
              {to("zones")}
              {to("terms")}
            </LinkGroup>
            <LinkGroup title={t("footer.about")}>
              {to("privacy")}
              {to("legal")}
              {to("accessibility")}
              {accessibilityStatement ? (
                <FooterLink href={accessibilityStatement}>{t("footer.statement")}</FooterLink>
              ) : null}
              {to("siteMap")}
            </LinkGroup>
          </div>
          <p className="mt-10 border-t border-primary-light/40 pt-6 text-base text-primary-light">
            {t("footer.licence")} {t("footer.software")}
          </p>
        </div>
      </div>
    </footer>
  );
}

function Contacts({ locale, office }: { locale: Locale; office: OfficeContacts }) {
  const t = useTranslations("shell.footer");
  return (
    <section>
      <h2 className="pb-2 text-lg font-semibold">{t("contacts")}</h2>
      <address className="text-base not-italic">
        <p className="pt-1">{office.officeName[locale]}</p>
        <p className="pb-2">{office.address}</p>
        <ul>
          <FooterLink href={`tel:${office.phone.replaceAll(" ", "")}`}>
            <span className="sr-only">{t("phone")}: </span>
            {office.phone}
          </FooterLink>
          <FooterLink href={`mailto:${office.email}`}>
            <span className="sr-only">{t("email")}: </span>
            {office.email}
          </FooterLink>
          <FooterLink href={`mailto:${office.pec}`}>
            <span>
              {t("pec")}: {office.pec}
            </span>
          </FooterLink>
        </ul>
      </address>
    </section>
  );
}

function LinkGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section data-print="no">
      <h2 className="pb-2 text-lg font-semibold">{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function FooterLink({ href: to, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      <TextLink href={to} tone="inverse" className="touch text-base">
        {children}
      </TextLink>
    </li>
  );
}

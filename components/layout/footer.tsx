// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { FooterBand } from "./footer-band.tsx";

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

/**
 * The footer in the words of a language: what every page of an Italian administration must lead to (Designers Italia,
 * service criteria).
 */
export function Footer({ locale, office, accessibilityStatement }: Props) {
  const t = useTranslations("shell");
  const to = (
    name: "proposalService" | "proposals" | "zones" | "terms" | "siteMap" | "privacy" | "legal" | "accessibility",
  ) => ({ href: href(locale, name), label: t(`pages.${name}`) });
  const statement = accessibilityStatement && { href: accessibilityStatement, label: t("footer.statement") };
  return (
    <FooterBand
      brand={t("brand")}
      municipality={office?.name}
      contacts={
        office && {
          title: t("footer.contacts"),
          name: office.officeName[locale],
          address: office.address,
          ways: [
            { href: `tel:${office.phone.replaceAll(" ", "")}`, kind: t("footer.phone"), label: office.phone },
            { href: `mailto:${office.email}`, kind: t("footer.email"), label: office.email },
            { href: `mailto:${office.pec}`, label: `${t("footer.pec")}: ${office.pec}` },
          ],
        }
      }
      groups={[
        {
          title: t("footer.help"),
          links: [
            { href: href(locale, "help"), label: t("footer.faq") },
            { href: `${href(locale, "office")}#appointments`, label: t("footer.appointment") },
            { href: href(locale, "askAssistance"), label: t("footer.assistance") },
            { href: href(locale, "reportProblem"), label: t("footer.report") },
          ],
        },
        { title: t("footer.participate"), links: [to("proposalService"), to("proposals"), to("zones"), to("terms")] },
        {
          title: t("footer.about"),
          links: [to("privacy"), to("legal"), to("accessibility"), ...(statement ? [statement] : []), to("siteMap")],
        },
      ]}
      end={`${t("footer.licence")} ${t("footer.software")}`}
    />
  );
}

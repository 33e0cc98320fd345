// SPDX-License-Identifier: AGPL-3.0-or-later

type Given = {
  locale: string;
  title: string;
  summary: string;
  who: string;
  url: string;
  /** Where one begins on line. */
  apply: string;
  office: { name: string; officeName: { it: string }; address: string; phone: string; email: string } | null;
};

/** A service as search engines read it (schema.org). */
export const serviceFacts = ({ locale, title, summary, who, url, apply, office }: Given) => ({
  "@type": "GovernmentService",
  name: title,
  description: summary,
  url,
  inLanguage: locale,
  audience: { "@type": "Audience", audienceType: who },
  ...(office
    ? {
        areaServed: { "@type": "AdministrativeArea", name: office.name },
        serviceOperator: {
          "@type": "GovernmentOffice",
          name: office.officeName.it,
          address: office.address,
          telephone: office.phone,
          email: office.email,
          parentOrganization: { "@type": "GovernmentOrganization", name: office.name },
        },
        availableChannel: {
          "@type": "ServiceChannel",
          serviceUrl: apply,
          servicePhone: { "@type": "ContactPoint", telephone: office.phone, email: office.email },
          serviceLocation: { "@type": "Place", address: office.address },
        },
      }
    : {}),
});

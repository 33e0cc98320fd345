// SPDX-License-Identifier: AGPL-3.0-or-later

/** The sections of the pages that are made of texts, in their order; each is the anchor of its section too. */
export const sectionsOf = {
  help: ["who", "identity", "without", "answer", "support", "threshold", "change", "published", "accepted", "report"],
  privacy: [
    "controller",
    "data",
    "purposes",
    "provision",
    "fiscalCode",
    "public",
    "recipients",
    "retention",
    "erasure",
    "cookies",
    "rights",
    "complaint",
  ],
  legal: ["contents", "contributions", "software", "language", "terms", "links"],
  accessibility: ["conformance", "limits", "alternatives", "feedback", "enforcement"],
} as const;

type Office = {
  name: string;
  address: string;
  phone: string;
  email: string;
  pec: string;
  dataProtectionOfficer?: string;
};

/** What the texts of these pages say of the municipality. */
export const factsOf = (office: Office) => ({
  municipality: office.name,
  address: office.address,
  phone: office.phone,
  email: office.email,
  pec: office.pec,
  dpo: office.dataProtectionOfficer ?? office.pec,
});

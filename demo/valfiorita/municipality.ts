// SPDX-License-Identifier: AGPL-3.0-or-later

/** The Comune as its own pages show it. The postal code, the province and the telephone prefix are nobody's. */
export const municipality = {
  name: "Comune di Valfiorita",
  /** San Martino: a holiday here, so that a term which ends on it moves on. */
  patronDay: "11-11",
  profile: {
    population: 18_400,
    officeName: { it: "Ufficio Partecipazione", en: "Participation office" },
    address: "Piazza del Municipio 1, 00999 Valfiorita (VL)",
    phone: "+39 0576 000 140",
    email: "partecipazione@comune.valfiorita.example",
    pec: "comune.valfiorita@pec.example",
    // The Comune is invented and has no other site: an address here would lead nowhere.
    website: "",
    dataProtectionOfficer: "rpd@comune.valfiorita.example",
  },
};

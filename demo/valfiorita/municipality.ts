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
    point: { longitude: 11.8438, latitude: 43.4136 },
    directions: {
      bus: {
        it: "Linee 1 e 3, fermata Piazza del Municipio: l’ingresso è di fronte, a venti passi. Dalla stazione sono otto minuti.",
        en: "Lines 1 and 3, stop Piazza del Municipio: the entrance is right opposite, twenty steps away. It is eight minutes from the station.",
      },
      car: {
        it: "Parcheggio di Via delle Mura, a cinque minuti a piedi; la prima ora è gratuita. In piazza ci sono due posti riservati a chi ha il contrassegno per disabili.",
        en: "Car park in Via delle Mura, five minutes on foot; the first hour is free. In the square there are two places for holders of a disabled badge.",
      },
      foot: {
        it: "Dal ponte sul torrente si sale per Costa Libertà in sei minuti. In piazza c’è una rastrelliera per le biciclette, sotto il portico.",
        en: "From the bridge over the stream it is six minutes up Costa Libertà. In the square there is a bicycle rack, under the portico.",
      },
      entrance: {
        it: "L’ingresso è al piano terra, senza gradini; la porta si apre da sola. Lo sportello è subito a destra e ha un piano basso per chi sta seduto. C’è un bagno accessibile.",
        en: "The entrance is on the ground floor, without steps; the door opens by itself. The desk is right on the right, with a low counter for who is seated. There is an accessible toilet.",
      },
    },
    dataProtectionOfficer: "rpd@comune.valfiorita.example",
  },
};

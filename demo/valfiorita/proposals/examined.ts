// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DemoProposal } from "./proposal.ts";

/** Two whose examination ends otherwise than with an answer; how, is told in `examinations.ts`. */
export const examined: readonly DemoProposal[] = [
  {
    title: "Abbassare il prezzo del treno per il capoluogo",
    body: [
      "Prendo il treno delle 6.52 cinque giorni la settimana. In tre anni l’abbonamento è aumentato due volte, e adesso mi costa più della palestra e del telefono messi insieme. I miei colleghi che vengono in macchina in quattro spendono la metà, e così ogni mattina c’è una macchina in più sulla provinciale.",
      "Chiedo al Comune di abbassare il prezzo dell’abbonamento mensile da Valfiorita al capoluogo, almeno per chi lavora e per chi studia, e di ripristinare la corsa delle 19.40 che è stata tolta due inverni fa.",
      "Se servono delle firme, le raccolgo io sul treno: siamo sempre gli stessi e ci conosciamo tutti.",
    ],
    author: "matteo-sbrana",
    topic: "mobility",
    zone: "stazione",
    filed: 27,
    supports: 33,
    story: { status: "under-examination", unit: "mobility", takenInCharge: 3 },
  },
  {
    title: "Un faro che funzioni al campo da basket di San Martino",
    body: [
      "Al campo da basket dietro la pieve i fari sono due, ma uno è spento da più di un anno e l’altro lampeggia. D’inverno alle cinque è già buio, proprio quando noi usciamo da scuola e dagli allenamenti, e allora si va a casa o si resta a giocare in mezzo alla strada, sotto il lampione.",
      "Chiedo di cambiare i due fari con luci a led, che durano di più e consumano poco, e di metterci un pulsante con lo spegnimento automatico dopo un’ora, così non restano accesi tutta la notte e non danno fastidio a chi abita di fronte.",
      "Siamo una ventina e potremmo anche occuparci di tenere pulito intorno.",
    ],
    author: "viola-carmassi",
    topic: "culture",
    zone: "san-martino",
    filed: 11,
    supports: 24,
    story: { status: "under-examination", unit: "culture", takenInCharge: 2 },
  },
];

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { StartingService } from "./starting-service.ts";

export const traditions: StartingService = {
  slug: "tradizioni-e-feste-popolari",
  way: "contact",
  rules: [],
  title: { it: "Tradizioni e feste popolari", en: "Traditions and popular events" },
  summary: {
    it: "Il Comune sostiene le feste che danno vita ai quartieri e ne affida la gestione, con un avviso pubblico, ad associazioni e cooperative.",
    en: "The municipality supports the feasts that bring life to the neighbourhoods, and entrusts them to associations and cooperatives by a public call.",
  },
  texts: {
    who: {
      it: "Ad associazioni, cooperative e gruppi del territorio che vogliono organizzare o riportare in vita una festa, una fiera, una tradizione.",
      en: "For associations, cooperatives and local groups that want to organise or revive a feast, a fair or a tradition.",
    },
    how: {
      it: "Quando il Comune affida una manifestazione pubblica un avviso con i criteri di scelta. Chi è interessato presenta la sua idea entro il giorno indicato; una commissione la valuta con quei criteri.\n\nSe la festa è una tua iniziativa, parlane prima con l’ufficio: ti diciamo quali permessi servono e quale sostegno puoi chiedere.",
      en: "When the municipality entrusts an event it publishes a call with the criteria of choice. Those interested present their idea by the day named; a commission judges it by those criteria.\n\nIf the feast is an initiative of yours, talk to the office first: we tell you which permits are needed and which support you can ask for.",
    },
    need: {
      it: "- il programma: che cosa, dove, quando e per chi;\n- il conto di quanto costa e di chi paga;\n- i dati dell’associazione o della cooperativa e di chi la rappresenta.",
      en: "- the programme: what, where, when and for whom;\n- the account of what it costs and who pays;\n- the data of the association or cooperative and of who represents it.",
    },
    get: {
      it: "- l’incarico di gestire la manifestazione, con un accordo scritto;\n- secondo l’avviso: spazi, energia, palchi, un contributo in denaro, l’aiuto a farla conoscere.",
      en: "- the task of running the event, by a written agreement;\n- as the call says: spaces, electricity, stages, a sum of money, help to make it known.",
    },
    times: {
      it: "Ogni avviso dice il giorno entro cui presentarsi e quello in cui si conosce l’esito. A festa finita hai trenta giorni per il rendiconto.",
      en: "Every call says by which day to apply and on which day the outcome is known. Once the feast is over you have thirty days for the report.",
    },
    access: { it: "", en: "" },
    conditions: {
      it: "Criteri, domande ammesse, esito e somme versate sono pubblici (L. 241/1990, art. 12; D.Lgs. 33/2013, artt. 26 e 27). Chi non presenta il rendiconto restituisce quanto ha ricevuto.",
      en: "Criteria, admitted applications, outcome and sums paid are public (Law 241/1990, art. 12; Legislative Decree 33/2013, arts 26 and 27). Whoever presents no report gives back what they received.",
    },
    contacts: { it: "", en: "" },
  },
};

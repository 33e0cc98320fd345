// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ArticleKind } from "#lib/news/vocabulary.ts";
import type { TopicCode } from "./topics.ts";

/** An article of the office of Valfiorita; days count from the day of the demonstration, into the past or the future. */
export type DemoArticle = {
  kind: ArticleKind;
  title: string;
  lead: string;
  /** Markdown; `{picture}` stands where the picture goes. */
  body: string;
  english?: { title: string; lead: string; body: string };
  topic: TopicCode | null;
  zones?: readonly string[];
  picture?: string;
  /** In so many days it is due. */
  due?: number;
  isUrgent?: boolean;
  /** Published so many days ago; negative where it is scheduled, absent for a draft. */
  ago?: number;
  /** It is over so many days from now. */
  until?: number;
  /** Changed so many days ago, after it was published. */
  changed?: number;
};

export const news: readonly DemoArticle[] = [
  {
    kind: "notice",
    title: "Via dei Fabbri chiusa per tre giorni: come ci si arriva",
    lead: "Si rifà l’acquedotto. Chi abita passa a piedi; l’autobus 2 cambia fermata.",
    body: `Da dopodomani, per **tre giorni**, via dei Fabbri è chiusa alle auto tra piazza del Pozzo e vicolo della Torre: gli operai cambiano un tubo dell’acquedotto che perde da mesi.

## Che cosa cambia

- A piedi si passa sempre, anche con la carrozzina: c’è una passerella senza gradini.
- L’autobus 2 ferma in **viale dei Platani**, davanti alla scuola.
- L’acqua manca il primo giorno, dalle 8 alle 13.

Chi ha bisogno di un aiuto per spostarsi chiama l’Ufficio Partecipazione: gli orari sono nella [pagina dell’ufficio](/it/ufficio).`,
    english: {
      title: "Via dei Fabbri closed for three days: how to get there",
      lead: "The water main is being replaced. Residents pass on foot; bus 2 stops elsewhere.",
      body: `From the day after tomorrow, for **three days**, Via dei Fabbri is closed to cars between Piazza del Pozzo and Vicolo della Torre: a leaking water pipe is being replaced.

## What changes

- On foot one can always pass, with a wheelchair, too: there is a walkway without steps.
- Bus 2 stops in **Viale dei Platani**, in front of the school.
- There is no water on the first day, from 8 am to 1 pm.`,
    },
    topic: "mobility",
    zones: ["01"],
    due: 5,
    isUrgent: true,
    ago: 1,
    until: 6,
  },
  {
    kind: "news",
    title: "La panchina di via San Martino è al suo posto",
    lead: "L’hanno chiesta in ottantasei. È all’ombra, con lo schienale e i braccioli per rialzarsi.",
    body: `La proposta era semplice: *una panchina all’ombra, a metà della salita*. Da ieri c’è.

{picture}

## Come è andata

1. La proposta è arrivata in primavera e in due settimane l’hanno sostenuta in ottantasei.
2. Il Servizio Verde pubblico ha scelto il punto con chi l’aveva scritta, camminando insieme per la salita.
3. La panchina ha i braccioli: ce l’ha chiesto chi fa fatica ad alzarsi.

> Adesso mia madre torna a fare la spesa da sola.

È costata 740 euro. Chi vuole proporre qualcosa comincia [da qui](/it/proposte/come-funziona).`,
    english: {
      title: "The bench in Via San Martino is in its place",
      lead: "Eighty-six people asked for it. It stands in the shade, with a back and armrests.",
      body: `The proposal was simple: *a bench in the shade, halfway up the hill*. Since yesterday it is there.

{picture}

It cost 740 euros. Whoever wants to propose something begins [here](/en/proposals/how-it-works).`,
    },
    topic: "spaces",
    zones: ["04"],
    picture: "Una panchina di legno con schienale e braccioli, davanti alle colline",
    ago: 4,
    changed: 3,
  },
  {
    kind: "notice",
    title: "Contributi alle associazioni: domande entro la fine del mese",
    lead: "Diecimila euro per feste di quartiere, corsi e doposcuola. Si chiede allo sportello o on line.",
    body: `Il Comune sostiene le associazioni che nel prossimo anno vogliono organizzare **feste di quartiere, corsi aperti a tutti e doposcuola**.

## Chi può chiedere

Le associazioni iscritte all’albo del Comune, anche insieme.

## Che cosa serve

- una pagina che racconta che cosa volete fare, dove e per chi
- quanto costa e quanto mettete voi
- il nome di chi ne risponde

Per un aiuto a scrivere la domanda: [partecipazione@comune.valfiorita.example](mailto:partecipazione@comune.valfiorita.example).`,
    topic: "culture",
    due: 21,
    ago: 9,
  },
  {
    kind: "news",
    title: "Risposte in tempo: come siamo andati quest’anno",
    lead: "Pubblichiamo quante proposte abbiamo ricevuto, quante hanno avuto risposta e in quanti giorni.",
    body: `Ogni proposta ha diritto a una risposta con le ragioni, entro un termine. Da quest’anno chiunque può controllare se lo rispettiamo: la pagina [Termini e risposte](/it/termini-e-risposte) si aggiorna da sola.

Quando arriviamo in ritardo lo scriviamo, e diciamo perché.`,
    topic: null,
    ago: 13,
  },
  {
    kind: "notice",
    title: "Il martedì lo sportello apre anche la sera",
    lead: "Fino a giugno, per chi lavora: dalle 17 alle 19.30, senza appuntamento.",
    body: `Da questo mese lo sportello dell’Ufficio Partecipazione è aperto anche il **martedì dalle 17 alle 19.30**.

Si può venire per presentare una proposta su carta, firmare una petizione o chiedere a che punto è la propria pratica. Porta un documento.`,
    topic: "services",
    ago: 20,
  },
  {
    kind: "news",
    title: "Poggio Alto: in sessanta all’assemblea sull’autobus della sera",
    lead: "Le domande, le risposte dell’assessora e che cosa si fa adesso.",
    body: `Giovedì sera la sala del circolo non bastava: sessanta persone, molte in piedi, per parlare della corsa delle 22.

### Che cosa è stato chiesto

- una corsa anche il venerdì e il sabato, per chi torna dalla stazione
- una fermata coperta alla Fonte

### Che cosa succede adesso

Il Servizio Mobilità chiede alla società degli autobus quanto costa. Entro un mese ci si rivede, nello stesso posto: la data è nell’[agenda](/it/agenda).`,
    topic: "mobility",
    zones: ["08"],
    ago: 27,
  },
  {
    kind: "news",
    title: "Gli orti di Lungolieta compiono un anno",
    lead: "Ventidue orti, una fontana e un forno costruito insieme.",
    body: `Un anno fa era un campo di rovi. Oggi in via degli Orti coltivano ventidue famiglie, due classi della primaria e il centro diurno.

La prossima primavera si aggiungono **sei orti rialzati**, per chi lavora la terra da seduto.`,
    topic: "green",
    zones: ["05"],
    ago: 41,
  },
  {
    kind: "notice",
    title: "Cercasi volontari per il pedibus di Borgo Nuovo",
    lead: "Due mattine alla settimana, dalle 7.40 alle 8.15, con un’ora di formazione.",
    body: `Il pedibus accompagna a scuola quarantuno bambini per viale dei Platani. Mancano **quattro adulti**.

Chi vuole provare scrive entro la scadenza e accompagna una mattina insieme a chi lo fa già.`,
    topic: "school",
    zones: ["02"],
    due: -6,
    ago: 48,
  },
  {
    kind: "news",
    title: "Un percorso per decidere insieme la nuova piazza della Stazione",
    lead: "Comincia tra una settimana, con una passeggiata.",
    body: `Prima di disegnare la nuova piazza della Stazione ci camminiamo dentro: con chi la attraversa ogni mattina, con chi ci lavora e con chi non ci passa perché non ci si trova bene.

Il programma degli incontri è nell’[agenda](/it/agenda).`,
    topic: "spaces",
    zones: ["03"],
    ago: -2,
  },
  {
    kind: "news",
    title: "Che cosa abbiamo imparato dal mercato della domenica",
    lead: "",
    body: "Appunti: numeri dei banchi, che cosa hanno detto i negozi, che cosa chiedono i residenti.",
    topic: "trade",
    zones: ["01"],
  },
];

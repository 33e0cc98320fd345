// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DemoProposal } from "./proposal.ts";

export const school: readonly DemoProposal[] = [
  {
    title: "La biblioteca aperta la sera, almeno due giorni",
    body: [
      "Studio all’università e torno a Valfiorita ogni sera. La biblioteca è l’unico posto tranquillo con i tavoli e la rete, ma chiude alle 18.30, cioè quando arrivo. In casa siamo in cinque in tre stanze.",
      "Chiedo di tenerla aperta fino alle 22 almeno due sere alla settimana, per esempio il martedì e il giovedì. Non serve tutto il servizio: basta la sala studio al piano terra, che ha l’ingresso separato e il bagno. Nelle città vicine lo fanno con un custode e con gli studenti che danno una mano.",
      "Ho fatto girare un foglio alla Stazione e in due settimane hanno firmato centodieci ragazzi. Il foglio ve lo porto quando volete.",
    ],
    author: "aurora-pieroni",
    topic: "culture",
    zone: "centro-storico",
    filed: 320,
    supports: 180,
    story: {
      status: "answered",
      unit: "culture",
      takenInCharge: 6,
      answered: 29,
      outcome: "accepted",
      answer: [
        "La proposta è accolta. La sala studio al piano terra resterà aperta il martedì e il giovedì fino alle 22, con un operatore della cooperativa che già gestisce il prestito. L’ingresso sarà dal cortile e si entrerà con la tessera della biblioteca, gratuita.",
        "Si comincia con una prova di sei mesi: conteremo le presenze e, se la media supererà le quindici persone a sera, l’orario diventerà stabile e valuteremo una terza sera nei periodi d’esame. La spesa per i sei mesi è di 7.200 euro ed è stata inserita nella variazione di bilancio.",
      ],
      next: { steps: "Apertura serale della sala studio il martedì e il giovedì, in prova per sei mesi.", within: 60 },
    },
  },
  {
    title: "Pedibus da Via della Pieve alla scuola primaria",
    body: [
      "Fra Via della Pieve e la scuola ci sono novecento metri, tutti su marciapiede tranne l’incrocio con il viale. Eppure a piedi non ci va nessuno, perché ogni famiglia da sola non ce la fa: chi comincia a lavorare alle otto, chi ha il piccolo da lasciare al nido.",
      "Vorrei organizzare un pedibus: due linee con le fermate, un adulto davanti e uno dietro, pettorine, un registro. I bambini interessati nella nostra sezione e nelle altre due di San Martino sono trentaquattro. I genitori disponibili a turno sono sedici, e si è offerto anche qualche nonno.",
      "Al Comune chiediamo l’assicurazione, le pettorine, i cartelli delle fermate e un vigile all’incrocio per le prime settimane. Il resto possiamo farlo noi.",
    ],
    author: "ilaria-delsanto",
    topic: "school",
    zone: "san-martino",
    filed: 155,
    supports: 97,
    story: {
      status: "answered",
      unit: "culture",
      takenInCharge: 2,
      integration: {
        requested: 6,
        request:
          "Per l’assicurazione occorrono l’elenco dei genitori e dei nonni disponibili e il percorso esatto delle due linee, con le fermate.",
        received: 12,
        text: "Ho portato allo sportello l’elenco firmato, diciotto persone, e una mappa con le due linee: cinque fermate quella di Via della Pieve, quattro quella di Via dei Tigli.",
      },
      answered: 27,
      outcome: "accepted",
      answer: [
        "La proposta è accolta. Il percorso è stato verificato dalla Polizia locale, che chiede una sola modifica: attraversare il viale al semaforo e non all’incrocio, con ottanta metri in più. I diciotto accompagnatori sono stati iscritti nel registro dei volontari e sono coperti dall’assicurazione del Comune.",
        "Forniremo quaranta pettorine, nove cartelli di fermata e un breve corso di due ore. Nelle prime tre settimane un agente sarà al semaforo dalle 7.50 alle 8.15. Alle altre scuole è stato comunicato che possono chiedere lo stesso sostegno, alle stesse condizioni.",
      ],
      next: { steps: "Corso per gli accompagnatori, consegna delle pettorine e partenza delle due linee.", within: 40 },
    },
  },
  {
    title: "Il menu della mensa anche nelle lingue delle famiglie",
    body: [
      "Sono mamma di due bambini e faccio la mediatrice. Alla mensa il menu è solo in italiano e cambia ogni settimana; molte mamme mi mandano la foto e mi chiedono che cosa c’è dentro. Chi ha un bambino allergico ha paura e lo riprende a casa a mezzogiorno.",
      "Propongo di scrivere il menu anche in arabo, rumeno, cinese e inglese, con i disegni degli allergeni. I piatti in tutto sono una sessantina: si traducono una volta e poi si usano sempre gli stessi cartellini. Io posso controllare l’arabo e ho già trovato chi guarda il rumeno e il cinese.",
      "Non è solo una questione di lingua: quando una mamma capisce il foglio, poi viene anche alle riunioni.",
    ],
    author: "samira-benali",
    topic: "school",
    zone: null,
    filed: 44,
    supports: 29,
    story: {
      status: "answered",
      unit: "culture",
      takenInCharge: 3,
      answered: 18,
      outcome: "accepted",
      answer: [
        "La proposta è accolta. I piatti del menu sono cinquantotto e gli allergeni quattordici: la traduzione nelle quattro lingue indicate sarà fatta una volta sola e aggiornata quando cambia la gara della mensa. La revisione delle persone che si sono offerte è preziosa e sarà riconosciuta come collaborazione volontaria.",
        "Il menu tradotto, con i simboli degli allergeni, sarà appeso nelle scuole, pubblicato sul sito e inviato con il messaggio settimanale alle famiglie, che potranno scegliere la lingua. I certificati per le diete restano invece in italiano, perché li controlla l’azienda sanitaria.",
      ],
      next: { steps: "Traduzione dei cinquantotto piatti e primo menu in cinque lingue.", within: 60 },
    },
  },
  {
    title: "Un’altalena per tutti al parco di San Martino",
    body: [
      "Mio nipote ha sei anni e non cammina. Al parco sta con gli altri finché non corrono verso i giochi, poi resta con me sulla panchina. Non c’è un solo gioco su cui possa salire, e fra la panchina e i giochi c’è la ghiaia, dove le ruote affondano.",
      "Chiedo un’altalena a cesto, di quelle dove si può anche stare sdraiati insieme a un amico, e una giostra a livello del terreno. E prima ancora un vialetto compatto che ci arrivi, altrimenti è inutile.",
      "Non vorrei un angolo a parte per i bambini disabili. Vorrei giochi dove i bambini giocano insieme, e basta.",
    ],
    author: "livia-marchetti",
    topic: "school",
    zone: "san-martino",
    filed: 260,
    supports: 151,
    story: {
      status: "answered",
      unit: "green",
      takenInCharge: 3,
      answered: 36,
      outcome: "partly-accepted",
      answer: [
        "La proposta è accolta in parte e ci scusiamo per la risposta arrivata dopo il termine: abbiamo atteso il preventivo del vialetto. L’altalena a cesto sarà acquistata subito e posata al posto di quella rotta; il vialetto in calcestre compatto collegherà l’ingresso di Via dei Tigli, le panchine e i giochi, con pendenza inferiore al 5 per cento.",
        "La giostra a livello del terreno costa 21.000 euro con la pavimentazione e oggi non possiamo finanziarla. L’abbiamo inserita nella richiesta di contributo regionale per i parchi inclusivi, di cui vi diremo l’esito qualunque sia.",
      ],
      next: {
        steps: "Vialetto accessibile e posa dell’altalena a cesto; poi l’esito della richiesta di contributo.",
        within: 150,
      },
    },
  },
  {
    title: "Centri estivi fino alle 17.30",
    body: [
      "I centri estivi del Comune finiscono alle 16. Io lavoro in un laboratorio alla Stazione fino alle 17, mio marito ha i turni, i nonni sono lontani. L’estate passata abbiamo pagato una ragazza per andare a prendere la bambina e tenerla un’ora e mezza: alla fine costava più del centro.",
      "Chiedo di poter scegliere, pagando la differenza, un’uscita alle 17.30. Non tutti ne hanno bisogno, ma nel gruppo dei genitori su ventisei famiglie hanno risposto in undici che la userebbero.",
      "Chiedo anche che gli orari si sappiano entro marzo, perché le ferie in fabbrica si decidono allora e dopo non si possono più cambiare.",
    ],
    author: "mei-zhou",
    topic: "school",
    zone: null,
    filed: 1,
    supports: 4,
    story: { status: "submitted" },
  },
];

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Position } from "./borders.ts";

/** A place of Valfiorita, as people call it, and where it is on the map. */
export type Place = { address: string; at: Position };

const library: Place = { address: "Biblioteca comunale, Costa San Donato", at: [11.8452, 43.4142] };
const marketSquare: Place = { address: "Piazza del Pozzo", at: [11.8415, 43.4128] };
const stationSquare: Place = { address: "Piazzale Primo Maggio", at: [11.8449, 43.3958] };
const park: Place = { address: "Parco di San Martino, Via dei Tigli", at: [11.8665, 43.4205] };
const allotments: Place = { address: "Orti sociali, Via degli Orti", at: [11.8712, 43.3985] };

/** Where what was proposed would be, by the title of the proposal. Those about every place, or none, are not here. */
const places: Readonly<Record<string, Place>> = {
  "Un giardino di lettura dietro la vecchia filanda": { address: "Via della Filanda", at: [11.8385, 43.4035] },
  "La palestra della scuola aperta il sabato pomeriggio": { address: "Via del Canale", at: [11.8452, 43.3838] },
  "Canestri nuovi e luce al campetto di San Martino": { address: "Via San Martino", at: [11.8695, 43.4238] },
  "Riaprire la vecchia scuola di Poggio Alto": { address: "Via del Crinale", at: [11.8285, 43.4282] },
  "Un’area per i cani vicino agli orti": { address: "Via degli Orti", at: [11.8735, 43.3972] },
  "Alberi in Piazzale Primo Maggio, che d’estate è una piastra": stationSquare,
  "Rifare i segnali dei sentieri di Poggio Alto": { address: "Via della Fonte", at: [11.8375, 43.4315] },
  "Una fontanella al parco di San Martino": park,
  "Un compostiere comune per gli orti e per il quartiere": allotments,
  "La strada bianca di Via del Frantoio: prima il fosso, poi la ghiaia": {
    address: "Via del Frantoio",
    at: [11.8128, 43.4085],
  },
  "La biblioteca aperta la sera, almeno due giorni": library,
  "Pedibus da Via della Pieve alla scuola primaria": { address: "Via della Pieve", at: [11.8605, 43.4165] },
  "Un’altalena per tutti al parco di San Martino": { ...park, at: [11.8672, 43.4211] },
  "Una rampa vera all’ingresso della biblioteca": { ...library, at: [11.8454, 43.4143] },
  "Un tavolo da ping-pong in Piazzale Primo Maggio": { ...stationSquare, at: [11.8452, 43.3955] },
  "Qualche panchina sulla salita per il distretto sanitario": { address: "Viale dei Platani", at: [11.8488, 43.4062] },
  "Un bagno pubblico per i giorni di mercato": marketSquare,
  "Spostare il mercato dal giovedì al sabato": { ...marketSquare, at: [11.8417, 43.4129] },
  "Svuotare le campane del vetro dopo le otto": { address: "Vicolo della Torre", at: [11.8462, 43.4118] },
  "Una casa dell’acqua a Piano di Sotto": { address: "Strada della Bonifica", at: [11.8605, 43.3828] },
  "Un attraversamento rialzato davanti alle scuole di Via della Stazione": {
    address: "Via della Stazione",
    at: [11.8415, 43.3965],
  },
  "Via della Filanda strada scolastica all’entrata e all’uscita": {
    address: "Scuola primaria, Via della Filanda",
    at: [11.8402, 43.4048],
  },
  "Rastrelliere coperte e sicure alla stazione": { address: "Stazione", at: [11.8438, 43.3968] },
  "Luci basse sulla pista lungo la Lieta": { address: "Via del Greto", at: [11.8802, 43.4038] },
  "Una fermata dell’autobus dove si possa aspettare, in Via dell’Artigianato": {
    address: "Via dell’Artigianato",
    at: [11.838, 43.383],
  },
  "Zona 30 nelle vie attorno alla pieve e alla scuola dell’infanzia": {
    address: "Pieve di San Martino",
    at: [11.862, 43.418],
  },
  "Corrimano e gradini antiscivolo nel sottopasso della stazione": {
    address: "Sottopasso della stazione",
    at: [11.8425, 43.397],
  },
};

export const placeOf = (title: string): Place | null => places[title] ?? null;

export const titlesWithPlace = Object.keys(places);

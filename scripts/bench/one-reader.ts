// SPDX-License-Identifier: AGPL-3.0-or-later
import type { House } from "./house.ts";
import { read, type Wait } from "./reader.ts";
import { signIn } from "./sign-in.ts";

/** Pages that are made for each request: what counts is how long one waits for them. */
export async function oneReader(house: House): Promise<Wait[]> {
  const officer = await officerCookie(house);
  const question = (name: string, promised: number, addresses: readonly string[], headers = {}) => ({
    ...{ name, promised, headers },
    addresses: addresses.map((address) => house.url + address),
  });
  // A server that has been open for a while: V8 has seen what is read often. Asked is for other words, so that nothing
  // that is measured was looked for before.
  const before = [...searchedBefore, ...searchedBefore].map((address) => house.url + address);
  return read(before, [
    question("search by words, filters and page", 60, searches([...words, ...wrong])),
    question("search on the map", 60, mapSearches([...words, "panchina"])),
    question("documents by kind, year and page", 60, documents),
    question("search over everything", 60, everything(words, [...wrong, ...further])),
    question("search of pacts", 60, pacts(pactWords)),
    question("search of pacts on the map", 60, onMap(pacts(pactWords))),
    question("calendar of 5,000 events", 300, Array<string>(60).fill("/it/agenda/calendario.ics")),
    question("calendars by zone and kind", 300, calendars),
    question("feed of 10,000 news and notices", 300, feeds),
    question("desk queue", 150, Array<string>(150).fill("/it/scrivania"), { cookie: officer }),
  ]);
}

const words = [
  "biblioteca",
  "scuola strada",
  "piste ciclabili",
  "citta",
  "albero parco panchina",
  "pedibus",
  "mercato",
];
const wrong = ["bibblioteca", "attraversamneto", "panchne al parco"];
/** The last two stand in nearly everything. */
const further = ["strada", "giardino", "assemblea", "sicurezza", "bilancio", "illuminazione", "comune", "via"];
const filters = ["", "&term=late", "&zone=03", "&status=answered", "&page=7", "&sort=newest", "&from=2026-01-01"];

/** Every search with every filter. */
const searches = (words: readonly string[]) =>
  [
    ...words.flatMap((query) => filters.map((filter) => `q=${encodeURIComponent(query)}${filter}`)),
    ...filters.map((filter) => filter.slice(1)),
  ].map((query) => `/it/proposte/cerca?${query}`);

const mapSearches = (words: readonly string[]) =>
  [...words, ""].flatMap((query) =>
    filters.map((filter) => `/it/proposte/cerca?view=map${query && `&q=${encodeURIComponent(query)}`}${filter}`),
  );

const documents = Array.from({ length: 60 }, (_, turn) => {
  const filter = ["kind=minutes", "zone=03", "unit=participation", "year=2025"][turn % 4];
  return `/it/documenti/cerca?${filter}&page=${1 + (turn % 5)}`;
});

const narrowings = ["", "&kind=news", "&zone=03", "&period=2025", "&page=30"];

/** Words in both languages, further ones in Italian, and everything without a word. */
const everything = (words: readonly string[], further: readonly string[]) => [
  ...[...words, ...further].flatMap((query) =>
    narrowings.map((narrowing) => `/it/cerca?q=${encodeURIComponent(query)}${narrowing}`),
  ),
  ...words.map((query) => `/en/search?q=${encodeURIComponent(query)}`),
  ...narrowings.map((narrowing) => `/it/cerca?${narrowing.slice(1)}`),
];

const narrowed = ["", "&zone=03", "&status=active", "&kind=complex", "&topic=green", "&page=2"];

/** All but one stand in every pact: nothing is harder to put in order. */
const pactWords = [
  ...["cura", "luogo", "vicini", "piantiamo", "giardino"],
  ...["settimana", "puliamo", "aperto", "prendiamo", "numero"],
  ...["teniamo", "venire", "vicini numero", "luogo aperto", "cura settimana"],
];

const pacts = (words: readonly string[]) =>
  words.flatMap((query) => narrowed.map((filter) => `/it/patti/cerca?q=${encodeURIComponent(query)}${filter}`));

const onMap = (addresses: readonly string[]) => addresses.map((address) => `${address}&view=map`);

const kinds = ["assembly", "meeting", "consultation", "course", "initiative", "deadline"];

const calendars = Array.from({ length: 60 }, (_, turn) => {
  const filter = turn % 2 === 0 ? `zone=0${1 + (turn % 8)}` : `kind=${kinds[turn % kinds.length]}`;
  return `/it/agenda/calendario.ics?${filter}`;
});

const otherWords = ["acqua", "stazione", "volontari", "fermata", "famiglie", "pozzo", "settimana"];
const otherWrong = ["fermatta", "stazzione"];

const searchedBefore = [
  ...searches([...otherWords, ...otherWrong]),
  ...mapSearches(otherWords),
  ...documents,
  ...everything(otherWords, otherWrong),
  ...pacts(["orto", "siepe", "scuola"]).flatMap((address) => [address, `${address}&view=map`]),
];

/** From the newest page to the oldest: most are made when they are asked for. */
const feeds = Array.from({ length: 90 }, (_, turn) => `/it/notizie/feed?page=${1 + 2 * turn}`);

/** Somebody of the participation office, who sees every case. */
async function officerCookie({ sql }: House): Promise<string> {
  const [officer] = await sql<{ id: string }[]>`
    select person_id as id from appointments
    where role = 'participation-officer' and ends_on is null and ended_at is null limit 1`;
  const [cookie = ""] = await signIn(sql, [officer?.id ?? ""], "staff");
  return cookie;
}

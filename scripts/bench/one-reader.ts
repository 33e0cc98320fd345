// SPDX-License-Identifier: AGPL-3.0-or-later
import type { House } from "./house.ts";
import { signIn } from "./sign-in.ts";

/** How long one reader waits for whole pages, asked one after the other, in milliseconds. */
export type Wait = { name: string; p50: number; p95: number; p99: number; promised: number; failures: number };

const warmUp = 30;

/** Pages that are made for each request: what counts is how long one waits for them. */
export async function oneReader(house: House): Promise<Wait[]> {
  const officer = await officerCookie(house);
  // A server that has been open for a while: V8 has seen what is read often. Asked is for other words, so that nothing
  // that is measured was looked for before.
  for (const address of [...searchedBefore, ...searchedBefore]) await (await fetch(house.url + address)).arrayBuffer();
  const search = (name: string, addresses: readonly string[]) =>
    wait(
      name,
      60,
      addresses.map((address) => house.url + address),
    );
  return [
    await search("search by words, filters and page", searches([...words, ...wrong])),
    await search("search on the map", mapSearches([...words, "panchina"])),
    await search("documents by kind, year and page", documents),
    await search("search over everything", everything(words, [...wrong, "comune", "via"])),
    await search("search of pacts", pacts(pactWords)),
    await search("search of pacts on the map", onMap(pacts(pactWords))),
    await wait("calendar of 5,000 events", 300, Array<string>(60).fill(`${house.url}/it/agenda/calendario.ics`)),
    await wait(
      "calendars by zone and kind",
      300,
      calendars.map((address) => house.url + address),
    ),
    await wait(
      "feed of 10,000 news and notices",
      300,
      feeds.map((address) => house.url + address),
    ),
    await wait("desk queue", 150, Array<string>(150).fill(`${house.url}/it/scrivania`), { cookie: officer }),
  ];
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

const pactWords = ["cura", "luogo", "vicini", "piantiamo", "giardino"];

const pacts = (words: readonly string[]) =>
  words.flatMap((query) => narrowed.map((filter) => `/it/patti/cerca?q=${query}${filter}`));

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

/** Asks for these addresses one after the other. */
export async function wait(name: string, promised: number, addresses: string[], headers = {}): Promise<Wait> {
  const times: number[] = [];
  let failures = 0;
  for (const [turn, address] of [...addresses.slice(0, warmUp), ...addresses].entries()) {
    const since = performance.now();
    const response = await fetch(address, { headers, redirect: "manual" });
    await response.arrayBuffer();
    if (response.status !== 200) failures += 1;
    if (turn >= warmUp) times.push(performance.now() - since);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  return { name, p50: at(0.5), p95: at(0.95), p99: at(0.99), promised, failures };
}

/** Somebody of the participation office, who sees every case. */
async function officerCookie({ sql }: House): Promise<string> {
  const [officer] = await sql<{ id: string }[]>`
    select person_id as id from appointments
    where role = 'participation-officer' and ends_on is null and ended_at is null limit 1`;
  const [cookie = ""] = await signIn(sql, [officer?.id ?? ""], "staff");
  return cookie;
}

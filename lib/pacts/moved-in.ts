// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { isInPolygon, type Polygon } from "#lib/kernel/polygon.ts";
import { bare } from "./register-file/normalise.ts";
import type { NoteEvent } from "./register-file/notes.ts";
import { namesBody, readProposer } from "./register-file/proposers.ts";
import type { RegisterRecord } from "./register-file/read-register.ts";
import type { HistoryEntry, MovedInStatus, RegisterFacts } from "./register-vocabulary.ts";
import type { ApplicantKind } from "./vocabulary.ts";

/** What PostgreSQL would not keep, and nobody sees. */
const clean = (text: string): string => text.replace(/\p{Cc}+/gu, " ").toWellFormed();
const cleanOrNull = (text: string | null): string | null => (text === null ? null : clean(text) || null);

/**
 * What is kept of a record of another register. The name of a person is left out, and so is what stands in columns that
 * nobody knows: it may be personal data, and the register has it. Null where its status is not known yet.
 */
export function factsOf(record: RegisterRecord): RegisterFacts | null {
  const { status } = record;
  if (status === null) return null;
  const history = historyOf(record);
  const signed = history.find(({ kind }) => kind === "signature" || kind === "approval");
  return {
    status,
    title: clean(record.title),
    address: cleanOrNull(record.address),
    longitude: record.point?.longitude ?? null,
    latitude: record.point?.latitude ?? null,
    neighbourhood: cleanOrNull(record.neighbourhood ?? record.upl ?? record.district),
    activityField: cleanOrNull(record.fieldOfAction),
    ...applicantOf(record.proposer),
    submittedOn: record.requestedOn,
    answeredOn: answeredOn(status, record, history),
    actNumber: signed?.acts.find(({ kind }) => kind !== "ordinance")?.number ?? null,
    signedOn: record.signedOn ?? signed?.on ?? null,
    endsOn: record.expiresOn,
    documentUrl: record.pactAddress,
    history,
  };
}

/** Who applied: of an unknown kind the body that the register names, never a name that may be a person's. */
function applicantOf({ type, typeText, name }: RegisterRecord["proposer"]) {
  const kind: ApplicantKind | null = type ?? (name === null ? null : readProposer(name).type);
  if (kind !== null) return { applicantKind: kind, applicantName: kind === "person" ? null : cleanOrNull(name) };
  return typeText && namesBody(typeText)
    ? { applicantKind: "association" as const, applicantName: clean(typeText) }
    : { applicantKind: "person" as const, applicantName: null };
}

function historyOf({ requestedOn, protocol, events }: RegisterRecord): HistoryEntry[] {
  const applied: HistoryEntry = {
    ...nothingTold,
    kind: "application",
    on: requestedOn,
    protocols: protocol ? [protocol] : [],
  };
  return [...(requestedOn || protocol ? [applied] : []), ...events.map(told)];
}

const nothingTold = { until: null, partOfDay: null, text: "", protocols: [], acts: [], bodies: [], months: null };

const told = ({ kind, on, until, partOfDay, text, protocols, acts, bodies, months }: NoteEvent): HistoryEntry => ({
  ...{ kind, on, until, partOfDay, text: clean(text), protocols, acts, bodies },
  months: months !== null && months <= 600 ? months : null,
});

const answers: Partial<Record<MovedInStatus, readonly HistoryEntry["kind"][]>> = {
  signed: ["approval", "signature"],
  extended: ["approval", "signature"],
  concluded: ["approval", "signature"],
  revoked: ["approval", "signature"],
  refused: ["refusal"],
  archived: ["archiving", "refusal"],
};

/** The day of the answer, where the register tells it; an application that goes on has none. */
function answeredOn(status: MovedInStatus, { signedOn }: RegisterRecord, history: readonly HistoryEntry[]) {
  const kinds = answers[status] ?? [];
  const answer = history.find(({ kind, on }) => on !== null && kinds.includes(kind))?.on ?? null;
  return kinds.includes("signature") ? (signedOn ?? answer) : answer;
}

type Zone = { code: string; name: string; polygon: Polygon };

/** Our zone where there is one: that of the point, or the one of that name. */
export function zoneOf({ longitude, latitude, neighbourhood }: RegisterFacts, zones: readonly Zone[]): string | null {
  const holds = ({ polygon }: Zone) =>
    longitude !== null && latitude !== null && isInPolygon(polygon, [longitude, latitude]);
  const isCalled = ({ name }: Zone) => neighbourhood !== null && bare(name) === bare(neighbourhood);
  return (zones.find(holds) ?? zones.find(isCalled))?.code ?? null;
}

/** `R-` and its key in the register, as an address can have it. */
export function numberOf({ id, key }: Pick<RegisterRecord, "id" | "key">): string {
  const word = (id ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-|-$/g, "");
  return `R-${key.startsWith("id:") && word !== "" ? word : shortHash(key)}`;
}

/** Where another register has the same number already. */
export const otherNumber = (number: string, source: string, key: string) =>
  `${number}-${shortHash(`${source}\n${key}`)}`;

const shortHash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);

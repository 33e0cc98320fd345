// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type ApiPart,
  answers,
  degrees,
  get,
  integer,
  listOf,
  meta,
  object,
  query,
  record,
  whole,
  words,
  wordsOrNone,
} from "#lib/open-data/openapi.ts";
import { openColumns } from "./open-record.ts";
import { answerOutcomes, closings, promptnesses, proposalKinds, publicStatuses } from "./vocabulary.ts";

const known = {
  number: { type: "string" },
  url: { type: "string", format: "uri" },
  kind: words(proposalKinds),
  status: words(publicStatuses),
  hidden: { type: "boolean" },
  term: wordsOrNone(promptnesses),
  outcome: wordsOrNone(answerOutcomes),
  closing: wordsOrNone(closings),
  supports: { type: "integer" },
  daysToAnswer: integer,
  longitude: degrees,
  latitude: degrees,
  changedAt: { type: "string", format: "date-time" },
};

const filters = [
  query("q", { type: "string", maxLength: 200 }, "Words, in Italian; or a number of the register"),
  query("kind", words(proposalKinds), "Kind"),
  query("status", words(publicStatuses), "State"),
  query("topic", { type: "string" }, "Code of the topic"),
  query("zone", { type: "string" }, "Code of the neighbourhood; `all` for the whole municipality"),
  query("term", words(promptnesses), "How the term of the answer is kept"),
  query("from", { type: "string", format: "date" }, "Filed on this day or later"),
  query("to", { type: "string", format: "date" }, "Filed on this day or earlier"),
  query("area", { type: "string" }, "West, south, east, north, in degrees, separated by commas"),
];

const proposal = { $ref: "#/components/schemas/Proposal" };

/** The proposals in the description of the API. */
export const proposalsApi: ApiPart = {
  paths: {
    "/proposals": get(
      "list-proposals",
      "The proposals, newest first, a hundred at a time",
      [...filters, query("page", { type: "integer", minimum: 1 }, "From 1")],
      answers(
        "application/json",
        whole({
          meta: whole({
            ...{ total: { type: "integer" }, page: { type: "integer" }, pages: { type: "integer" } },
            license: { type: "string" },
          }),
          links: object({}),
          proposals: listOf("Proposal"),
        }),
      ),
    ),
    "/proposals/{number}": get(
      "get-proposal",
      "One proposal by its number of the register",
      [{ name: "number", in: "path", required: true, schema: { type: "string", pattern: "^2\\d{3}-\\d{6}$" } }],
      answers("application/json", proposal),
    ),
    "/proposals.csv": get("download-csv", "All proposals as CSV", filters, answers("text/csv", { type: "string" })),
    "/proposals.json": get(
      "download-json",
      "All proposals as JSON",
      filters,
      answers("application/json", whole({ meta, proposals: listOf("Proposal") })),
    ),
    "/statistics": get("get-statistics", "Figures", [], answers("application/json", object({}))),
  },
  schemas: { Proposal: record(openColumns, known) },
};

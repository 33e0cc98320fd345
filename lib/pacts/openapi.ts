// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type ApiPart,
  answers,
  degrees,
  get,
  integer,
  listOf,
  meta,
  query,
  record,
  whole,
  words,
  wordsOrNone,
} from "#lib/open-data/openapi.ts";
import { openColumns } from "./open-record.ts";
import { applicantKinds, pactKinds, publicStatuses } from "./vocabulary.ts";

const known = {
  number: { type: "string" },
  url: { type: "string", format: "uri" },
  status: words(publicStatuses),
  kind: wordsOrNone(pactKinds),
  title: { type: "string" },
  applicantKind: words(applicantKinds),
  longitude: degrees,
  latitude: degrees,
  daysToAnswer: integer,
  changedAt: { type: "string", format: "date-time" },
};

const filters = [
  query("q", { type: "string", maxLength: 200 }, "Words, in Italian; or a number of the register"),
  query("status", words(publicStatuses), "Status"),
  query("zone", { type: "string" }, "Code of the neighbourhood; `all` for those of none"),
  query("topic", { type: "string" }, "Code of the topic; `all` for those of none"),
  query("kind", words(pactKinds), "Ordinary or complex"),
  query("applicant", words(applicantKinds), "Who applied"),
  query("from", { type: "string", format: "date" }, "Applied for on this day or later"),
  query("to", { type: "string", format: "date" }, "Applied for on this day or earlier"),
  query("area", { type: "string" }, "West, south, east, north, in degrees, separated by commas"),
];

const placed = openColumns.filter((column) => column !== "longitude" && column !== "latitude");

const feature = whole({
  type: words(["Feature"]),
  id: { type: "string" },
  geometry: {
    anyOf: [
      whole({
        type: words(["Point"]),
        coordinates: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 },
      }),
      { type: "null" },
    ],
  },
  properties: record(placed, known),
});

/** The register of pacts in the description of the API. */
export const pactsApi: ApiPart = {
  paths: {
    "/pacts.csv": get(
      "download-pacts-csv",
      "The register of pacts as CSV",
      filters,
      answers("text/csv", { type: "string" }),
    ),
    "/pacts.json": get(
      "download-pacts-json",
      "The register of pacts as JSON",
      filters,
      answers("application/json", whole({ meta, pacts: listOf("Pact") })),
    ),
    "/pacts.geojson": get(
      "download-pacts-geojson",
      "The register of pacts as GeoJSON (RFC 7946)",
      filters,
      answers("application/geo+json", whole({ type: words(["FeatureCollection"]), features: listOf("PactOnMap") })),
    ),
  },
  schemas: { Pact: record(openColumns, known), PactOnMap: feature },
};

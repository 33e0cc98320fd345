// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DataFormat } from "./vocabulary.ts";

/** Data that is kept together, as a catalogue tells of it. */
export type Dataset = {
  /** Its identifier, and its anchor on the page of the open data. */
  id: string;
  title: string;
  description: string;
  keywords: readonly string[];
  /** `YYYY-MM-DD` */
  modified: string;
  /** Where it can be taken, by format; addresses are whole. */
  downloads: readonly { format: DataFormat; address: string }[];
};

type Given = {
  site: string;
  municipality: { name: string; email: string; website: string } | null;
  title: string;
  description: string;
  datasets: readonly Dataset[];
};

const authority = "http://publications.europa.eu/resource/authority";
const licence = "https://creativecommons.org/licenses/by/4.0/";

const formats: Record<DataFormat, { name: string; mediaType: string }> = {
  csv: { name: "CSV", mediaType: "text/csv" },
  json: { name: "JSON", mediaType: "application/json" },
  geojson: { name: "GEOJSON", mediaType: "application/geo+json" },
  atom: { name: "ATOM", mediaType: "application/atom+xml" },
};

/** The catalogue of open data by the profile DCAT-AP_IT, as JSON-LD. */
export function catalogue({ site, municipality, title, description, datasets }: Given) {
  const publisher = {
    "@id": municipality?.website ?? site,
    "@type": "dcatapit:Agent",
    "foaf:name": municipality?.name ?? site,
  };
  const page = `${site}/it/dati-aperti`;
  const shared = {
    "dct:publisher": publisher,
    "dct:rightsHolder": publisher,
    "dct:language": { "@id": `${authority}/language/ITA` },
    "dct:accrualPeriodicity": { "@id": `${authority}/frequency/CONT` },
    "dcat:theme": { "@id": `${authority}/data-theme/GOVE` },
    "dcat:contactPoint": {
      "@type": "dcatapit:Organization",
      "vcard:fn": municipality?.name ?? site,
      "vcard:hasEmail": municipality ? { "@id": `mailto:${municipality.email}` } : undefined,
    },
  };
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
      vcard: "http://www.w3.org/2006/vcard/ns#",
      dcatapit: "http://dati.gov.it/onto/dcatapit#",
    },
    "@id": `${site}/api/v1/catalogue`,
    "@type": "dcatapit:Catalog",
    "dct:title": title,
    "dct:description": description,
    "dct:publisher": publisher,
    "dct:language": shared["dct:language"],
    "dct:modified": datasets
      .map(({ modified }) => modified)
      .toSorted()
      .at(-1),
    "foaf:homepage": { "@id": page },
    "dcat:dataset": datasets.map((dataset) => ({
      "@id": `${page}#${dataset.id}`,
      "@type": "dcatapit:Dataset",
      "dct:identifier": dataset.id,
      "dct:title": dataset.title,
      "dct:description": dataset.description,
      "dct:modified": dataset.modified,
      "dcat:keyword": dataset.keywords,
      ...shared,
      "dcat:distribution": dataset.downloads.map(({ format, address }) => ({
        "@id": address,
        "@type": "dcatapit:Distribution",
        "dct:title": formats[format].name,
        "dct:format": { "@id": `${authority}/file-type/${formats[format].name}` },
        "dct:license": { "@id": licence },
        "dcat:mediaType": formats[format].mediaType,
        "dcat:accessURL": { "@id": `${page}#${dataset.id}` },
        "dcat:downloadURL": { "@id": address },
      })),
    })),
  };
}

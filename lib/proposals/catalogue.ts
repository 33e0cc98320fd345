// SPDX-License-Identifier: AGPL-3.0-or-later

type Given = {
  site: string;
  municipality: { name: string; email: string; website: string } | null;
  /** `YYYY-MM-DD` */
  modified: string;
  title: string;
  description: string;
  keywords: readonly string[];
};

const authority = "http://publications.europa.eu/resource/authority";
const licence = "https://creativecommons.org/licenses/by/4.0/";

/** The catalogue of open data by the profile DCAT-AP_IT, as JSON-LD. */
export function catalogue({ site, municipality, modified, title, description, keywords }: Given) {
  const publisher = {
    "@id": municipality?.website ?? site,
    "@type": "dcatapit:Agent",
    "foaf:name": municipality?.name ?? site,
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
    "dct:language": { "@id": `${authority}/language/ITA` },
    "dct:modified": modified,
    "foaf:homepage": { "@id": `${site}/it/dati-aperti` },
    "dcat:dataset": {
      "@id": `${site}/it/dati-aperti`,
      "@type": "dcatapit:Dataset",
      "dct:identifier": "proposals",
      "dct:title": title,
      "dct:description": description,
      "dct:modified": modified,
      "dct:publisher": publisher,
      "dct:rightsHolder": publisher,
      "dct:language": { "@id": `${authority}/language/ITA` },
      "dct:accrualPeriodicity": { "@id": `${authority}/frequency/CONT` },
      "dcat:theme": { "@id": `${authority}/data-theme/GOVE` },
      "dcat:keyword": keywords,
      "dcat:contactPoint": {
        "@type": "dcatapit:Organization",
        "vcard:fn": municipality?.name ?? site,
        "vcard:hasEmail": municipality ? { "@id": `mailto:${municipality.email}` } : undefined,
      },
      "dcat:distribution": [
        distribution(site, "csv", "CSV", "text/csv"),
        distribution(site, "json", "JSON", "application/json"),
      ],
    },
  };
}

const distribution = (site: string, extension: string, format: string, mediaType: string) => ({
  "@id": `${site}/api/v1/proposals.${extension}`,
  "@type": "dcatapit:Distribution",
  "dct:title": format,
  "dct:format": { "@id": `${authority}/file-type/${format}` },
  "dct:license": { "@id": licence },
  "dcat:mediaType": mediaType,
  "dcat:accessURL": { "@id": `${site}/it/dati-aperti` },
  "dcat:downloadURL": { "@id": `${site}/api/v1/proposals.${extension}` },
});

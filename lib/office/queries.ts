// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "#db/client.ts";
import type { MunicipalityProfile } from "#db/schema/municipality.ts";
import { municipality, type ZonePolygon, zones } from "#db/schema/municipality.ts";
import type { Localized } from "#lib/kernel/locale.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";

export type Municipality = { name: string; patronDay: string } & MunicipalityProfile;

/** The municipality whose site this is; null until `npm run setup` has created it. */
export async function findMunicipality(): Promise<Municipality | null> {
  "use cache";
  cacheTag("municipality");
  cacheLife(publicCache);
  const [row] = await db.select().from(municipality);
  return row ? { name: row.name, patronDay: row.patronDay, ...row.profile } : null;
}

export type ZoneOnMap = {
  code: string;
  slug: string;
  name: string;
  description: Localized;
  population: number;
  polygon: ZonePolygon;
};

/** The neighbourhoods in the order the municipality gives them. */
export async function listZones(): Promise<ZoneOnMap[]> {
  "use cache";
  cacheTag("zones");
  cacheLife(publicCache);
  const rows = await db.select().from(zones).orderBy(asc(zones.position));
  return rows.map(({ position: _, ...zone }) => zone);
}

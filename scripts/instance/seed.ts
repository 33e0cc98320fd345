// SPDX-License-Identifier: AGPL-3.0-or-later
import path from "node:path";
import postgres from "postgres";
import { runToEnd } from "./child.ts";
import { type Demonstration, surroundingsOf } from "./demonstration.ts";

/** Whether the database holds a municipality already. */
export async function isSeeded({ environment }: Demonstration): Promise<boolean> {
  const sql = postgres(environment.DATABASE_URL, { max: 1 });
  try {
    const [found] = await sql`select 1 from municipality`;
    return found !== undefined;
  } finally {
    await sql.end();
  }
}

/** Fills the database of a demonstration, wholly or not at all. */
export async function seedDemonstration(demonstration: Demonstration) {
  const { environment, logs } = surroundingsOf(demonstration);
  const log = path.join(logs, "seed.log");
  await runToEnd({ name: "seed", args: ["--conditions=react-server", "scripts/seed.ts"], environment, log });
}

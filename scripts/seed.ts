// SPDX-License-Identifier: AGPL-3.0-or-later
import { sqlClient } from "#db/client.ts";
import { seed } from "#demo/valfiorita/seed.ts";
import { stopSending } from "#lib/kernel/queue.ts";

await seed();
await stopSending();
await sqlClient.end();

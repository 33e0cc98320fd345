// SPDX-License-Identifier: AGPL-3.0-or-later
import { seed } from "#demo/valfiorita/seed.ts";

await seed();
// What is open by now, the pool and the queue, would keep a process that has nothing more to do.
process.exit();

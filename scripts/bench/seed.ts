// SPDX-License-Identifier: AGPL-3.0-or-later
import { seedLarge } from "#demo/large-seed.ts";

await seedLarge({ proposals: Number(process.env.PROPOSALS), supports: Number(process.env.SUPPORTS) });
process.exit();

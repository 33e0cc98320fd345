// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { registerNumber } from "#lib/kernel/text.ts";

/** `2026-000123`, or `R-` and the key in the register it was moved in from. */
export const pactNumber = z.union([
  registerNumber,
  z.string().regex(/^R-[A-Za-z0-9]([A-Za-z0-9._-]{0,80}[A-Za-z0-9])?$/),
]);

/** What a register is called where nobody gives it a name. */
export const usualSource = "Registro dei patti";

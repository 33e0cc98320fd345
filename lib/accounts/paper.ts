// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import type { MessageKey } from "#lib/kernel/messages.ts";
import type { PaperKind } from "./vocabulary.ts";

const wrong: MessageKey = "accounts.refusals.paperNumber";

/** An identity document: the country is who issued it, ISO 3166-1 in two letters. */
export type Paper = { kind: PaperKind; country: string; number: PaperNumber };

/**
 * The number of an identity document, however it was typed: capital letters and digits alone, since blanks, dots and
 * dashes are printed on some documents and left out on their copies.
 */
export const paperNumber = z
  .string({ error: wrong })
  .max(64, { error: wrong })
  .transform((text) => text.replace(/[\s./-]/g, "").replace(/[a-z]/g, (letter) => letter.toUpperCase()))
  .refine((number) => /^[A-Z0-9]{4,24}$/.test(number) && /\d/.test(number), { error: wrong })
  .brand<"PaperNumber">();
export type PaperNumber = z.infer<typeof paperNumber>;

/** The countries and territories of ISO 3166-1; their names are the reader's language's (`Intl.DisplayNames`). */
export const countries: readonly string[] = (
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC " +
  "CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD " +
  "GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH " +
  "KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW " +
  "MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC " +
  "SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY " +
  "UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
).split(" ");

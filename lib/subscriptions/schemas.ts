// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { email } from "#lib/accounts/schemas.ts";
import { locales } from "#lib/kernel/locale.ts";
import { line } from "#lib/kernel/text.ts";
import { rhythms, subscribedKinds } from "./vocabulary.ts";

const codes = z.array(line(50)).max(60).default([]);

/** What one wants to get; at least one kind, otherwise it would be nothing. */
const choices = {
  kinds: z.array(z.enum(subscribedKinds)).min(1, { error: "subscriptions.refusals.noKind" }),
  zones: codes,
  topics: codes,
  rhythm: z.enum(rhythms, { error: "fields.required" }),
};

export const subscribeInput = z.object({ email, ...choices });
export type Subscribe = z.output<typeof subscribeInput>;

export type Choices = Omit<Subscribe, "email">;

const token = z.string({ error: "fields.invalid" }).regex(/^[\w-]{20,80}$/, { error: "fields.invalid" });

/** In which language the mails are to come is asked of who gets them already; who subscribes says it by the page. */
export const changeSubscriptionInput = z.object({
  token,
  ...choices,
  language: z.enum(locales, { error: "fields.required" }),
});

export type Change = Omit<z.output<typeof changeSubscriptionInput>, "token">;

export const subscriptionTokenInput = z.object({ token });

/** What the address of the page may say. */
export const subscriptionQuery = z.object({
  token: token.catch(""),
  done: z.enum(["confirmed", "changed", "ended"]).optional().catch(undefined),
});

export const subscribeQuery = z.object({ done: z.literal("asked").optional().catch(undefined) });

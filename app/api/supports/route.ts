// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { findActor } from "#lib/accounts/session.ts";
import { isDeclarable } from "#lib/eligibility/vocabulary.ts";
import { type Answer, httpOf } from "#lib/kernel/answer.ts";
import { answering, parsed } from "#lib/kernel/answering.ts";
import { type Decision, Refusal } from "#lib/kernel/errors.ts";
import { expire } from "#lib/kernel/expire.ts";
import { defaultLocale, isLocale, type Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { href } from "#lib/kernel/paths.ts";
import { limitWrites } from "#lib/kernel/rate-limit.ts";
import { isFromOurPages } from "#lib/kernel/same-origin.ts";
import { supportProposal } from "#lib/proposals/commands/support-proposal.ts";
import { proposalIdInput } from "#lib/proposals/schemas.ts";
import { supportStanding } from "#lib/proposals/support-standing.ts";
import { proposalsTag, proposalTag } from "#lib/proposals/tags.ts";

const localeOf = (request: NextRequest) => {
  const asked = request.nextUrl.searchParams.get("locale");
  return isLocale(asked) ? asked : defaultLocale;
};

/** It is named in the query: Next would build the pattern of a path with a variable part anew for every request. */
const proposalOf = (request: NextRequest) =>
  parsed(proposalIdInput, { proposalId: request.nextUrl.searchParams.get("proposal") });

const json = (answer: Answer<unknown>) => Response.json(answer.ok ? answer.data : answer, httpOf(answer));

/** How the viewer stands to a proposal: whether they support it, whether they may, and why not. */
export async function GET(request: NextRequest) {
  const locale = localeOf(request);
  return json(
    await answering(locale, async () => {
      const { proposalId } = proposalOf(request);
      const actor = await findActor();
      if (!actor) return { signedIn: false, supported: false, may: false, reason: null, fix: null };
      const { supported, decision } = await supportStanding(actor, proposalId);
      const reason = decision.allowed ? null : translator(locale)(decision.reason, decision.params);
      return { signedIn: true, supported, may: decision.allowed, reason, fix: fixOf(decision, locale) };
    }),
  );
}

/** Where what is missing can be done: among one's own data, or on the support page, which asks for a stronger identity. */
function fixOf(decision: Decision, locale: Locale) {
  if (decision.allowed) return null;
  const t = translator(locale);
  if (isDeclarable(decision.reason)) return { href: href(locale, "myData"), label: t("petitions.fix.declare") };
  return decision.reason === "eligibility.not-yet.assurance-level"
    ? { href: null, label: t("petitions.fix.stronger") }
    : null;
}

/** Supports the proposal for the viewer. Only our own pages may ask it. */
export async function POST(request: NextRequest) {
  const answer = await answering(localeOf(request), async () => {
    const { proposalId } = proposalOf(request);
    const actor = isFromOurPages(request) ? await findActor() : null;
    if (!actor) throw new Refusal("proposals.refusals.signIn");
    await limitWrites(actor);
    const supported = await supportProposal(actor, { proposalId });
    if (supported.reached) expire(proposalsTag, proposalTag(supported.reached));
    return supported;
  });
  return Response.json(answer, httpOf(answer));
}

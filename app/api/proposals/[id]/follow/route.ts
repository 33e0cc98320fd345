// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { findActor } from "#lib/accounts/session.ts";
import { followProposalInput } from "#lib/follows/schemas.ts";
import { httpOf } from "#lib/kernel/answer.ts";
import { answering, parsed } from "#lib/kernel/answering.ts";
import { NotFound, Refusal } from "#lib/kernel/errors.ts";
import { defaultLocale, isLocale } from "#lib/kernel/locale.ts";
import { limitWrites } from "#lib/kernel/rate-limit.ts";
import { isFromOurPages } from "#lib/kernel/same-origin.ts";
import { followProposal } from "#lib/proposals/commands/follow-proposal.ts";
import { followStanding } from "#lib/proposals/following.ts";
import { proposalIdInput } from "#lib/proposals/schemas.ts";

type Context = { params: Promise<{ id: string }> };

const localeOf = (request: NextRequest) => {
  const asked = request.nextUrl.searchParams.get("locale");
  return isLocale(asked) ? asked : defaultLocale;
};

/** Whether the viewer follows a proposal. */
export async function GET(request: NextRequest, { params }: Context) {
  const answer = await answering(localeOf(request), async () => {
    const { proposalId } = parsed(proposalIdInput, { proposalId: (await params).id });
    const actor = await findActor();
    if (!actor) return { signedIn: false, follows: false, isAuthor: false };
    const standing = await followStanding(actor.personId, proposalId);
    if (!standing) throw new NotFound();
    return { signedIn: true, ...standing };
  });
  return Response.json(answer.ok ? answer.data : answer, httpOf(answer));
}

/** Follows the proposal for the viewer, or no longer: `?wanted=yes` or `no`. Only our own pages may ask it. */
export async function POST(request: NextRequest, { params }: Context) {
  const answer = await answering(localeOf(request), async () => {
    const wanted = request.nextUrl.searchParams.get("wanted");
    const input = parsed(followProposalInput, { proposalId: (await params).id, wanted });
    const actor = isFromOurPages(request) ? await findActor() : null;
    if (!actor) throw new Refusal("follows.signIn");
    await limitWrites(actor);
    await followProposal(actor, input);
    return { follows: input.wanted };
  });
  return Response.json(answer, httpOf(answer));
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { findActor } from "#lib/accounts/session.ts";
import { postComment } from "#lib/discussion/commands/post-comment.ts";
import { postedAddress } from "#lib/discussion/posted-address.ts";
import { postCommentInput } from "#lib/discussion/schemas.ts";
import { discussedRooms } from "#lib/joints/rooms.ts";
import { httpOf } from "#lib/kernel/answer.ts";
import { answering, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { limitRequest, limitWrites } from "#lib/kernel/rate-limit.ts";
import { isFromOurPages } from "#lib/kernel/same-origin.ts";

/** Posts a comment, as `postCommentAction` does, and says where it is to be read. Only our own pages may ask it. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const locale = localeOf(form);
  const answer = await answering(locale, async () => {
    const actor = isFromOurPages(request) ? await findActor() : null;
    if (!actor) throw new Refusal("discussion.refusals.signIn");
    await limitWrites(actor);
    await limitRequest("comment", actor);
    const input = parsed(postCommentInput, textFields(form));
    return { address: postedAddress(locale, input, await postComment(actor, input, discussedRooms)) };
  });
  return Response.json(answer, httpOf(answer));
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { completeSignIn } from "#lib/accounts/sign-in/complete.ts";

/** Where the identity provider sends people back. */
export const GET = async (request: NextRequest, { params }: { params: Promise<{ entrance: string }> }) =>
  completeSignIn(request, (await params).entrance);

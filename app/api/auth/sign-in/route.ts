// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { beginSignIn } from "#lib/accounts/sign-in/begin.ts";

/** The buttons of the sign-in page are forms that post here: they work without JavaScript. */
export const POST = (request: NextRequest) => beginSignIn(request);

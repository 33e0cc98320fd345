// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { signOut } from "#lib/accounts/sign-in/sign-out.ts";

export const POST = (request: NextRequest) => signOut(request);

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { sendReceipt } from "#app/_frame/send-receipt.ts";
import { receiptFile } from "#lib/proposals/receipt.ts";
import { mayReadReceipt } from "#lib/proposals/receipt-access.ts";

type Context = { params: Promise<{ id: string }> };

/** The receipt of a proposal as a PDF, for those who sign it and the office that answers; to others there is none. */
export const GET = async (request: NextRequest, { params }: Context): Promise<Response> =>
  sendReceipt(request, (await params).id, mayReadReceipt, receiptFile);

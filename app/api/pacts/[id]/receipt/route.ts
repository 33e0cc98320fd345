// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { sendReceipt } from "#app/_frame/send-receipt.ts";
import { pactReceiptFile } from "#lib/pacts/receipt.ts";
import { mayReadPactReceipt } from "#lib/pacts/receipt-access.ts";

type Context = { params: Promise<{ id: string }> };

/** The receipt of an application as a PDF, for those who applied and the office that answers; to others there is none. */
export const GET = async (request: NextRequest, { params }: Context): Promise<Response> =>
  sendReceipt(request, (await params).id, mayReadPactReceipt, pactReceiptFile);

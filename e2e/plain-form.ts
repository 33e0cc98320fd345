// SPDX-License-Identifier: AGPL-3.0-or-later
import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";

type Value = string | { name: string; mimeType: string; buffer: Buffer };
export type Values = Record<string, Value>;

/** A form of a page, as a browser without JavaScript sees it: where it leads, and what it sends by itself. */
export type PlainForm = { address: string; hidden: Record<string, string> };

/** The number in the register that a page speaks of; one identifier in some thousands holds digits that look like it. */
export const registerNumberIn = (page: string): string | undefined =>
  /\d{4}-\d{6}/.exec(page.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, ""))?.[0];

/** The form of a page that has a field or a button of this name. */
export async function formWith(request: APIRequestContext, address: string, field: string): Promise<PlainForm> {
  const response = await request.get(address);
  const hidden = hiddenBeside(field, await response.text());
  if (!hidden) throw new Error(`${response.url()} (${response.status()}) has no form with ${field}`);
  return { address: response.url(), hidden };
}

/** What the form of a page that has this field sends by itself; null where there is none. */
export function hiddenBeside(field: string, page: string): Record<string, string> | null {
  const forms = page.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((html) => html.includes(`name="${field}"`));
  return form === undefined ? null : hiddenIn(form);
}

function hiddenIn(form: string): Record<string, string> {
  const inputs = form.match(/<input type="hidden"[^>]*>/g) ?? [];
  const attribute = (input: string, name: string) => unescaped(new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? "");
  return Object.fromEntries(inputs.map((input) => [attribute(input, "name"), attribute(input, "value")]));
}

const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };

/** What HTML says, as it is read. */
export const unescaped = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);

/** Sends the form with these values, as often as one likes. */
export const send = (request: APIRequestContext, { address, hidden }: PlainForm, values: Values) =>
  request.post(address, { multipart: { ...hidden, ...values } });

/** Opens a page, fills the form with this field and sends it. */
export async function fillIn(
  request: APIRequestContext,
  address: string,
  field: string,
  values: Values,
): Promise<APIResponse> {
  return send(request, await formWith(request, address, field), values);
}

/** As `fillIn`, for what later steps rest on: says what the page answered where it was refused. */
export async function carryOut(
  request: APIRequestContext,
  address: string,
  field: string,
  values: Values,
): Promise<APIResponse> {
  const response = await fillIn(request, address, field, values);
  const refusal = /role="alert"[\s\S]{0,600}/.exec(await response.text())?.[0] ?? null;
  expect({ status: response.status(), refusal }, `${address} is done`).toEqual({ status: 200, refusal: null });
  return response;
}

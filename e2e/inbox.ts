// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect } from "@playwright/test";
import { addresses } from "./addresses.ts";

export type Mail = {
  id: string;
  subject: string;
  text: string;
  html: string;
  to: { address: string }[];
  attachments?: { fileName: string }[];
};

/** The mails that reached an address and speak of something, such as the number of a proposal. */
export async function mailsTo(address: string, about: string): Promise<Mail[]> {
  const response = await fetch(`${addresses.mailInbox}/email`);
  const mails: Mail[] = await response.json();
  return mails.filter(
    ({ to, subject, text }) => to.some((each) => each.address === address) && `${subject}\n${text}`.includes(about),
  );
}

/** Waits for the one mail that says this to this address; a second one is a fault. */
export async function theMailTo(address: string, about: string, words: string | RegExp = ""): Promise<Mail> {
  const says = (mail: Mail) => new RegExp(words).test(`${mail.subject}\n${mail.text}`);
  let found: Mail[] = [];
  await expect
    .poll(
      async () => {
        found = (await mailsTo(address, about)).filter(says);
        return found.length;
      },
      { message: `a mail to ${address} about ${about}`, timeout: 20_000 },
    )
    .toBe(1);
  return found[0] as Mail;
}

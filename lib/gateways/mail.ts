// SPDX-License-Identifier: AGPL-3.0-or-later
import { createTransport } from "nodemailer";
import { env } from "#lib/kernel/env.ts";
import type { Locale } from "#lib/kernel/locale.ts";

export type Mail = {
  /** Makes the `Message-ID`: a mail sent twice after a crash carries the same one, and mail programs show it once. */
  id: string;
  to: string;
  /** In which it is written. */
  locale: Locale;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
  attachments?: readonly Enclosure[];
};

/** A file that goes with a mail. */
export type Enclosure = { filename: string; contentType: string; content: Buffer };

/** The mail server will never take this mail; sending it again is useless. */
export class MailRefused extends Error {
  override readonly name = "MailRefused";
}

/** The mail could not be handed over now; it may be later. */
export class MailUnavailable extends Error {
  override readonly name = "MailUnavailable";
}

export type Mailer = {
  /** Resolves when the server has accepted the mail; throws `MailRefused` or `MailUnavailable`. */
  send(mail: Mail): Promise<void>;
  /** Throws `MailUnavailable` where the server cannot be reached or does not let us in. */
  probe(timeout: number): Promise<void>;
};

const timeouts = { dnsTimeout: 5_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** `url` as nodemailer reads it, such as `smtps://user:password@mail.example.it:465`; `from` is an RFC 5322 address. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(withTimeouts(url, timeouts), { from });
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? "localhost";

  return {
    async send({ id, to, locale, headers, attachments = [], ...content }) {
      try {
        await transport.sendMail({
          ...content,
          attachments: [...attachments],
          // As an object, so that an address with a comma is one address.
          to: { name: "", address: to },
          messageId: `<${id}@${domain}>`,
          // RFC 3834: no "out of office" comes back. RFC 3282: which voice is to read it aloud.
          headers: { ...headers, "Auto-Submitted": "auto-generated", "Content-Language": locale },
        });
      } catch (error) {
        throw failure(error);
      }
    },
    async probe(timeout) {
      const visitor = createTransport(
        withTimeouts(url, {
          dnsTimeout: timeout,
          connectionTimeout: timeout,
          greetingTimeout: timeout,
          socketTimeout: timeout,
        }),
      );
      await visitor.verify().catch((error: unknown) => {
        throw failure(error);
      });
    },
  };
}

/** Beside a URL nodemailer reads no other option, so the time-outs travel in it; those it already names stand. */
function withTimeouts(address: string, milliseconds: typeof timeouts): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(milliseconds)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(value));
  }
  return url.href;
}

/**
 * What the server says about the recipient or the message with a 5xx is final (RFC 5321, 4.2.1). The same about our
 * name, our password or our sender is our configuration: the mail is good, and passes once that is put right.
 * The server's words are left out, because they usually repeat the address.
 */
function failure(error: unknown): MailRefused | MailUnavailable {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  const what = [code, command, responseCode].filter(Boolean).join(" ") || "unknown";
  const aboutThisMail = command === "RCPT TO" || command === "DATA";
  const unusableAddress = code === "EENVELOPE" && command === "API";
  return unusableAddress || (aboutThisMail && (responseCode ?? 0) >= 500)
    ? new MailRefused(`the mail was refused: ${what}`)
    : new MailUnavailable(`the mail could not be sent: ${what}`);
}

let mailer: Mailer | undefined;

/** The mail server of `SMTP_URL`, writing as `MAIL_FROM`. */
function configured(): Mailer {
  mailer ??= smtpMailer(env().SMTP_URL, env().MAIL_FROM);
  return mailer;
}

export const sendMail = async (mail: Mail): Promise<void> => configured().send(mail);

export const probeMail = async (timeout: number): Promise<void> => configured().probe(timeout);

// SPDX-License-Identifier: AGPL-3.0-or-later
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, test } from "vitest";
import { type Mail, MailRefused, MailUnavailable, smtpMailer } from "./mail.ts";

const from = "Portico <partecipazione@comune.example.it>";
const texts = { subject: "Ciao", text: "Ciao", html: "<p>Ciao</p>" };
const mail: Mail = { id: "019ac", to: "ada@example.it", locale: "it", ...texts };

const opened: SMTPServer[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => new Promise<void>((done) => server.close(done))));
});

/** A real SMTP server that keeps what it takes; `options` make it refuse. */
async function mailServer(options: SMTPServerOptions = {}) {
  const taken: { message: string; recipients: string[] }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    async onData(stream, session, done) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      taken.push({ message: await text(stream), recipients });
      done();
    },
    ...options,
  });
  opened.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, taken };
}

const answering = (responseCode: number) => Object.assign(new Error("no, ada@example.it"), { responseCode });

describe("a mail that is accepted", () => {
  test("carries its texts, their language, a stable identifier and the sign that a machine wrote it", async () => {
    const { url, taken } = await mailServer();
    await smtpMailer(url, from).send({ ...mail, headers: { "List-Unsubscribe": "<https://example.it/u>" } });
    expect(taken).toHaveLength(1);
    expect(taken[0]?.message).toContain("Message-ID: <019ac@comune.example.it>");
    expect(taken[0]?.message).toContain("Auto-Submitted: auto-generated");
    expect(taken[0]?.message).toContain("Content-Language: it");
    expect(taken[0]?.message).toContain("List-Unsubscribe: <https://example.it/u>");
    expect(taken[0]?.message).toMatch(/multipart\/alternative/);
  });

  test("goes to one address, whatever the address looks like", async () => {
    const { url, taken } = await mailServer();
    await smtpMailer(url, from)
      .send({ ...mail, to: "ada@example.it, eve@example.it" })
      .catch(() => {});
    expect(taken.flatMap(({ recipients }) => recipients)).not.toContain("eve@example.it");
  });
});

describe("a failure is final or passing", () => {
  test.each([
    { when: "the mailbox does not exist", code: 550, failure: MailRefused },
    { when: "the mailbox is full for now", code: 452, failure: MailUnavailable },
  ])("$when: $failure.name", async ({ code, failure }) => {
    const { url } = await mailServer({ onRcptTo: (_address, _session, done) => done(answering(code)) });
    await expect(smtpMailer(url, from).send(mail)).rejects.toBeInstanceOf(failure);
  });

  test.each([
    { code: 554, failure: MailRefused },
    { code: 451, failure: MailUnavailable },
  ])("the message is answered $code: $failure.name", async ({ code, failure }) => {
    const { url } = await mailServer({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on("end", () => done(answering(code)));
      },
    });
    await expect(smtpMailer(url, from).send(mail)).rejects.toBeInstanceOf(failure);
  });

  test("a sender or a password of ours that is refused can be put right: passing", async () => {
    const sender = await mailServer({ onMailFrom: (_address, _session, done) => done(answering(550)) });
    await expect(smtpMailer(sender.url, from).send(mail)).rejects.toBeInstanceOf(MailUnavailable);
    const door = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(answering(535)),
    });
    const url = door.url.replace("//", "//portico:wrong@");
    await expect(smtpMailer(url, from).send(mail)).rejects.toBeInstanceOf(MailUnavailable);
  });

  test("nobody answers at that address: passing", async () => {
    const { url } = await mailServer();
    await Promise.all(opened.splice(0).map((server) => new Promise<void>((done) => server.close(done))));
    await expect(smtpMailer(url, from).send(mail)).rejects.toBeInstanceOf(MailUnavailable);
  });

  test("an address that is none: final", async () => {
    const { url } = await mailServer();
    await expect(smtpMailer(url, from).send({ ...mail, to: "" })).rejects.toBeInstanceOf(MailRefused);
  });

  test("the log never repeats the address", async () => {
    const { url } = await mailServer({ onRcptTo: (_address, _session, done) => done(answering(550)) });
    const error = await smtpMailer(url, from)
      .send(mail)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ message: "the mail was refused: EENVELOPE RCPT TO 550" });
    expect(error).not.toHaveProperty("cause");
  });
});

describe("the probe", () => {
  test("passes where the server answers", async () => {
    const { url } = await mailServer();
    await smtpMailer(url, from).probe(1_000);
  });

  test("gives up in time on a server that is silent", async () => {
    const silent = createServer(() => {}).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    const started = Date.now();
    await expect(smtpMailer(`smtp://127.0.0.1:${port}`, from).probe(300)).rejects.toBeInstanceOf(MailUnavailable);
    expect(Date.now() - started).toBeLessThan(2_000);
    silent.close();
  });
});

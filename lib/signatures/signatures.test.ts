// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { compilePdf } from "#lib/documents/compile.ts";
import { isEnvelope } from "./envelope.ts";
import { isSignedCopyOf, readSignatures, readSignedCopy } from "./read-signatures.ts";
import { addedTo, makeSigner, type Signer, signCms, signEnvelope, signPdf } from "./testing/sign.ts";
import { largestSigned } from "./vocabulary.ts";

/** Made by OpenSSL (`cms -sign -stream -cades`): lengths are indefinite, and content is in pieces. */
const byOpenssl = `
MIAGCSqGSIb3DQEHAqCAMIACAQExDTALBglghkgBZQMEAgEwgAYJKoZIhvcNAQcBoIAkgAQcSWwgcGF0dG8sIGNvbWUgbG8gc2kg
ZmlybWEuCgAAAAAAAKCCAgQwggIAMIIBpaADAgECAhQUXqlm6kd5A8zNvpdNxOAJ+sP/oTAKBggqhkjOPQQDAjBUMRQwEgYDVQQD
DAtBZGEgQmlhbmNoaTEMMAoGA1UEKgwDQWRhMRAwDgYDVQQEDAdCaWFuY2hpMRwwGgYDVQQFExNJVDpCTkNEQUE4MEE0MUg1MDFY
MCAXDTI2MTEyNjAxNDcwOVoYDzIwNTEwNzE4MDE0NzA5WjBUMRQwEgYDVQQDDAtBZGEgQmlhbmNoaTEMMAoGA1UEKgwDQWRhMRAw
DgYDVQQEDAdCaWFuY2hpMRwwGgYDVQQFExNJVDpCTkNEQUE4MEE0MUg1MDFYMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEie7O
H5QwVT4oM9ZHY5U0EU2KMthzcHB3R1ies43c9x6sUcAP6J6/JOfIjKmXgyMCqgiVIbNmhTNxb5m/0TTF8KNTMFEwHQYDVR0OBBYE
FNeTA0UQ8X20GU6v1nvu1TkvqV66MB8GA1UdIwQYMBaAFNeTA0UQ8X20GU6v1nvu1TkvqV66MA8GA1UdEwEB/wQFMAMBAf8wCgYI
KoZIzj0EAwIDSQAwRgIhAMXsBF7tWuMLLzg2nDvmY+6OuN/4wi7UPbMt9KlXPykQAiEApLoDuLJWYO/nidDkR9hcQYWhAw41CocQ
YzvMOzV14xMxggJvMIICawIBATBsMFQxFDASBgNVBAMMC0FkYSBCaWFuY2hpMQwwCgYDVQQqDANBZGExEDAOBgNVBAQMB0JpYW5j
aGkxHDAaBgNVBAUTE0lUOkJOQ0RBQTgwQTQxSDUwMVgCFBReqWbqR3kDzM2+l03E4An6w/+hMAsGCWCGSAFlAwQCAaCCAZQwGAYJ
KoZIhvcNAQkDMQsGCSqGSIb3DQEHATAcBgkqhkiG9w0BCQUxDxcNMjYxMTI2MDE0NzEwWjAvBgkqhkiG9w0BCQQxIgQgUL9BN5vK
7TrqXMj4GexJR5w1aWVfKmeNYvbBgB2yr+QweQYJKoZIhvcNAQkPMWwwajALBglghkgBZQMEASowCwYJYIZIAWUDBAEWMAsGCWCG
SAFlAwQBAjAKBggqhkiG9w0DBzAOBggqhkiG9w0DAgICAIAwDQYIKoZIhvcNAwICAUAwBwYFKw4DAgcwDQYIKoZIhvcNAwICASgw
ga0GCyqGSIb3DQEJEAIvMYGdMIGaMIGXMIGUBCC3noYYy1KMXbnyr95j1gCupi8vv7MUeuFkcKZLNnRPvzBwMFikVjBUMRQwEgYD
VQQDDAtBZGEgQmlhbmNoaTEMMAoGA1UEKgwDQWRhMRAwDgYDVQQEDAdCaWFuY2hpMRwwGgYDVQQFExNJVDpCTkNEQUE4MEE0MUg1
MDFYAhQUXqlm6kd5A8zNvpdNxOAJ+sP/oTAKBggqhkjOPQQDAgRHMEUCIQDu9JTnRbk63eh9JGfEB40BaJ69a+l++7FgkQSLlisv
wQIgCuU7tXbhQyH68bnuK5lC5Mn+dS64KuoUAw9yyYWajdIAAAAAAAA=
`;

const text = Buffer.from("Il patto, come lo si firma.\n");
const ada = {
  commonName: "ADA BIANCHI",
  givenName: "Ada",
  surname: "Bianchi",
  serialNumber: "TINIT-BNCDAA80A41H501X",
  organization: "Associazione Prova",
};

let issuer: Signer;
let signer: Signer;
let other: Signer;
let pact: Buffer;

beforeAll(async () => {
  issuer = await makeSigner({ commonName: "Autorità di prova" });
  signer = await makeSigner(ada, { by: issuer });
  other = await makeSigner({ commonName: "BRUNO VERDI" }, { by: issuer, kind: "rsa" });
  pact = await compilePdf('#set document(title: "Patto")\n#set text(lang: "it")\n= Patto\nSi cura il giardino.', {});
});

const problemOf = (file: Uint8Array, frozen?: Uint8Array) =>
  (frozen ? readSignedCopy(frozen, file) : readSignatures(file)).then(
    () => null,
    (error: unknown) => (error as { problem?: string }).problem,
  );

/** The file with one byte of `find` turned into another. */
function tampered(file: Buffer, find: string): Buffer {
  const copy = Buffer.from(file);
  const at = copy.indexOf(find);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe("an envelope", () => {
  test("tells who signed, by which certificate and when, and what is inside", async () => {
    const at = new Date("2026-03-14T09:15:00Z");
    const read = await readSignatures(await signEnvelope(text, signer, { at }));
    expect(Buffer.from(read.content).equals(text)).toBe(true);
    expect(read).toMatchObject({ kind: "cades", coversWholeFile: true });
    const { commonName, givenName, surname, organization } = ada;
    expect(read.signatures).toEqual([
      {
        signer: { commonName, givenName, surname, organization, fiscalCode: "BNCDAA80A41H501X" },
        issuer: "Autorità di prova",
        certificateValidFrom: new Date("2020-01-01"),
        certificateValidTo: new Date("2040-01-01"),
        signedAt: { at, source: "signing-time" },
        validAtSigning: true,
        intact: true,
        whyBroken: null,
        trust: "not-checked",
      },
    ]);
  });

  test.each(["ec", "rsa", "rsa-pss"] as const)(
    "holds with a key of the kind %s, and not with a byte changed",
    async (kind) => {
      const by = await makeSigner({ commonName: "CARLA NERI" }, { kind, by: issuer });
      const envelope = await signEnvelope(text, by);
      expect((await readSignatures(envelope)).signatures).toMatchObject([{ intact: true }]);
      const changed = await readSignatures(tampered(envelope, "patto"));
      expect(changed.signatures).toMatchObject([{ intact: false, whyBroken: "content-changed" }]);
      const last = Buffer.from(envelope);
      last[last.length - 1] = (last.at(-1) ?? 0) ^ 1;
      expect((await readSignatures(last)).signatures).toMatchObject([{ intact: false, whyBroken: "signature-wrong" }]);
    },
  );

  test("of another program is read: indefinite lengths, an older way to write the fiscal code", async () => {
    const read = await readSignedCopy(text, Buffer.from(byOpenssl, "base64"));
    expect(read.signatures).toMatchObject([
      { signer: { commonName: "Ada Bianchi", fiscalCode: "BNCDAA80A41H501X" }, intact: true },
    ]);
  });

  test.each([
    ["base64", (base64: string) => base64],
    ["base64 in lines", (base64: string) => base64.replace(/.{64}/g, "$&\r\n")],
    ["PEM", (base64: string) => `-----BEGIN PKCS7-----\n${base64.replace(/.{64}/g, "$&\n")}\n-----END PKCS7-----\n`],
  ])("in %s is the same envelope", async (_, written) => {
    const file = Buffer.from(written((await signEnvelope(text, signer)).toString("base64")));
    expect(isEnvelope(file)).toBe(true);
    expect(await isSignedCopyOf(text, file)).toBe(true);
  });

  test("in an envelope, and around a signed PDF, gives every signature and what was first signed", async () => {
    const inner = Buffer.from((await signEnvelope(await signPdf(pact, signer), other)).toString("base64"));
    const read = await readSignedCopy(pact, await signEnvelope(inner, signer));
    expect(read.kind).toBe("cades");
    expect(Buffer.from(read.content).equals(pact)).toBe(true);
    expect(read.signatures.map((one) => one.signer.commonName)).toEqual(["ADA BIANCHI", "BRUNO VERDI", "ADA BIANCHI"]);
  });

  test("with two signers side by side gives both", async () => {
    const read = await readSignatures(await signEnvelope(text, [signer, other]));
    expect(read.signatures).toMatchObject([{ intact: true }, { intact: true }]);
  });

  test("believes a time stamp before the signer's clock, and only one that holds", async () => {
    const [at, stamped] = [new Date("2045-01-01T00:00:00Z"), new Date("2026-01-01T00:00:00Z")];
    const envelope = await signEnvelope(text, signer, { at, stamp: { by: issuer, at: stamped } });
    const told = await readSignatures(envelope);
    expect(told.signatures).toMatchObject([{ signedAt: { at: stamped, source: "timestamp" }, validAtSigning: true }]);
    // The stamp alone is touched: the year in it.
    const doubted = await readSignatures(tampered(envelope, "20260101"));
    expect(doubted.signatures).toMatchObject([
      { signedAt: { source: "signing-time" }, intact: true, validAtSigning: false },
    ]);
  });

  test("tells a certificate that had ended, and says nothing where no time is told", async () => {
    const ended = await makeSigner(ada, { by: issuer, to: new Date("2021-01-01") });
    const late = await readSignatures(await signEnvelope(text, ended));
    expect(late.signatures).toMatchObject([{ intact: true, validAtSigning: false }]);
    const timeless = await readSignatures(await signEnvelope(text, ended, { at: null }));
    expect(timeless.signatures).toMatchObject([{ signedAt: null, validAtSigning: null }]);
  });

  test("that names another certificate than the one beside it does not hold", async () => {
    const envelope = await signEnvelope(text, signer, { names: other.certificate });
    expect((await readSignatures(envelope)).signatures).toMatchObject([{ whyBroken: "other-certificate" }]);
  });
});

describe("a signed PDF", () => {
  test("tells its signatures in order, and what it was before the first", async () => {
    const once = await signPdf(pact, signer, { date: "D:20260314101500+01'00'" });
    const read = await readSignedCopy(pact, await signPdf(once, other, { at: new Date("2026-03-15T08:00:00Z") }));
    expect(read).toMatchObject({ kind: "pades", coversWholeFile: true });
    expect(Buffer.from(read.content).equals(pact)).toBe(true);
    expect(read.signatures).toMatchObject([
      {
        signer: { commonName: "ADA BIANCHI" },
        intact: true,
        signedAt: { at: new Date("2026-03-14T09:15:00Z"), source: "pdf-date" },
      },
      { signer: { commonName: "BRUNO VERDI" }, intact: true, signedAt: { source: "signing-time" } },
    ]);
  });

  test("with a byte changed does not hold", async () => {
    const changed = tampered(await signPdf(pact, signer), "/Title (Patto)");
    expect((await readSignatures(changed)).signatures).toMatchObject([{ whyBroken: "content-changed" }]);
    expect(await problemOf(changed, pact)).toBe("broken");
  });

  test("tells that something was added after the last signature, and is a copy while it shows the same", async () => {
    const signed = await signPdf(pact, signer);
    const proven = addedTo(signed, { 500: "<< /Type /DSS >>" });
    expect(await readSignedCopy(pact, proven)).toMatchObject({
      coversWholeFile: false,
      signatures: [{ intact: true }],
    });
    expect((await readSignatures(Buffer.concat([signed, Buffer.from("\r\n")]))).coversWholeFile).toBe(true);
  });

  test("that begins as the frozen one and shows something else is no copy, whether signed before or after", async () => {
    const number = Number(/\/Contents (\d+) 0 R/.exec(pact.toString("latin1"))?.[1]);
    const blank = { [number]: "<< /Length 0 >>\nstream\n\nendstream" };
    const signed = await signPdf(pact, signer);
    for (const shown of [await signPdf(pact, signer, { alsoWrites: blank }), addedTo(signed, blank)]) {
      expect((await readSignatures(shown)).signatures).toMatchObject([{ intact: true }]);
      expect(await isSignedCopyOf(pact, shown)).toBe(false);
    }
  });

  test("with a kind of signature that is not read does not hold", async () => {
    const old = await signPdf(pact, signer, { format: "adbe.pkcs7.sha1" });
    expect((await readSignatures(old)).signatures).toMatchObject([{ intact: false, whyBroken: "unsupported" }]);
  });
});

describe("a copy", () => {
  test("is known by the fingerprint alone", async () => {
    const frozen = createHash("sha256").update(pact).digest("hex");
    const [envelope, signed] = [await signEnvelope(pact, signer), await signPdf(pact, signer)];
    for (const file of [envelope, signed]) expect(await isSignedCopyOf(frozen.toUpperCase(), file)).toBe(true);
  });

  test("of something else is refused", async () => {
    const another = Buffer.concat([pact, Buffer.from("\n")]);
    for (const file of [
      await signEnvelope(text, signer),
      await signPdf(another, signer),
      await signEnvelope(another, signer),
    ])
      expect(await problemOf(file, Buffer.concat([pact, Buffer.from(" ")]))).toBe("something-else");
  });
});

describe("what is not a signed file", () => {
  test("is told apart", async () => {
    expect(await problemOf(pact)).toBe("not-signed");
    expect(await problemOf(text)).toBe("not-signed");
    expect(await problemOf(new Uint8Array())).toBe("not-signed");
    expect(await problemOf(await signCms(text, signer, { isDetached: true }))).toBe("not-signed");
    expect(await problemOf(await signEnvelope(text, signer, { withCertificate: false }), text)).toBe("no-certificate");
    expect(await problemOf(new Uint8Array(largestSigned + 1))).toBe("too-large");
  });

  test("is unreadable where it is cut short", async () => {
    const envelope = await signEnvelope(text, signer);
    for (const length of [40, envelope.length >> 1, envelope.length - 1])
      expect(await problemOf(envelope.subarray(0, length))).toBe("unreadable");
  });

  test.each(["3080", "0500"])("is unreadable where ASN.1 goes on without end: %s", async (block) => {
    const header = Buffer.from("308006092a864886f70d010702a080", "hex");
    const endless = Buffer.concat([header, Buffer.alloc(1_000_000, Buffer.from(block, "hex"))]);
    expect(await problemOf(endless)).toBe("unreadable");
  });

  test("is unreadable where envelopes have no end", async () => {
    let nested = await signEnvelope(text, signer);
    for (let times = 0; times < 12; times += 1) nested = await signEnvelope(nested, signer);
    expect(await problemOf(nested)).toBe("unreadable");
  });

  test("does not take for signed what a PDF only says to be", async () => {
    const words = (range: string) =>
      Buffer.concat([pact, Buffer.from(`\n1 0 obj << /ByteRange [${range}] /Contents <00> >>`)]);
    for (const range of ["0 10 20 30", "0 9999999999 9999999999 1", "5 5 5 5"])
      expect(await problemOf(words(range))).toBe("not-signed");
    const many = Buffer.alloc(1_000_000, "/ByteRange [0 1 2 3] ");
    expect(await problemOf(Buffer.concat([pact, many]))).toBe("not-signed");
  });
});

// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { Integer, ObjectIdentifier, OctetString, PrintableString, Sequence, UTCTime, Utf8String } from "asn1js";
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
} from "pkijs";

/** Keys that hold in no court, for tests: the signatures they make are as real as any. */
export type Signer = { certificate: Certificate; key: CryptoKey };

export type Holder = {
  commonName: string;
  givenName?: string;
  surname?: string;
  /** As it stands in a certificate: `TINIT-…`. */
  serialNumber?: string;
  organization?: string;
};

const keys = {
  ec: { name: "ECDSA", namedCurve: "P-256" },
  rsa: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
  "rsa-pss": { name: "RSA-PSS", hash: "SHA-256", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
};

const holderNames: Record<keyof Holder, string> = {
  commonName: "2.5.4.3",
  surname: "2.5.4.4",
  serialNumber: "2.5.4.5",
  organization: "2.5.4.10",
  givenName: "2.5.4.42",
};

type Issued = { kind?: keyof typeof keys; by?: Signer; from?: Date; to?: Date };

let serial = 0;

/** Somebody with a certificate; one who issues it to themselves where nobody else is named. */
export async function makeSigner(holder: Holder, { kind = "ec", by, from, to }: Issued = {}): Promise<Signer> {
  const pair = (await crypto.subtle.generateKey(keys[kind], true, ["sign", "verify"])) as CryptoKeyPair;
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: ++serial }) });
  for (const [part, value] of Object.entries(holder))
    certificate.subject.typesAndValues.push(
      new AttributeTypeAndValue({
        type: holderNames[part as keyof Holder],
        value: part === "serialNumber" ? new PrintableString({ value }) : new Utf8String({ value }),
      }),
    );
  certificate.issuer = by?.certificate.subject ?? certificate.subject;
  certificate.notBefore.value = from ?? new Date("2020-01-01");
  certificate.notAfter.value = to ?? new Date("2040-01-01");
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
  await certificate.sign(by?.key ?? pair.privateKey, "SHA-256");
  return { certificate: Certificate.fromBER(certificate.toSchema(true).toBER()), key: pair.privateKey };
}

type Signing = {
  /** By the signer's clock; null where it is not said. */
  at?: Date | null;
  /** Whose stamp says when it was signed. */
  stamp?: { by: Signer; at: Date };
  isDetached?: boolean;
  withCertificate?: boolean;
  /** The certificate that the signature names, where it is another than the signer's. */
  names?: Certificate;
};

const oid = {
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingTime: "1.2.840.113549.1.9.5",
  signingCertificate: "1.2.840.113549.1.9.16.2.47",
  timestamp: "1.2.840.113549.1.9.16.2.14",
  stampInfo: "1.2.840.113549.1.9.16.1.4",
  sha256: "2.16.840.1.101.3.4.2.1",
};

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();

/** A signature in the form of CAdES: an envelope around `content`, or without it where it is detached. */
export async function signCms(content: Uint8Array, signers: Signer | Signer[], signing: Signing = {}) {
  const cms = await signedData(content, [signers].flat(), oid.data, signing);
  return Buffer.from(new ContentInfo({ contentType: oid.signedData, content: cms.toSchema(true) }).toSchema().toBER());
}

async function signedData(content: Uint8Array, signers: Signer[], type: string, signing: Signing): Promise<SignedData> {
  const { at = new Date(), stamp, isDetached = false, withCertificate = true, names } = signing;
  const cms = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: type }),
    certificates: withCertificate ? signers.map(({ certificate }) => certificate) : [],
    signerInfos: signers.map(({ certificate }) => {
      const named = sha256(new Uint8Array((names ?? certificate).toSchema().toBER()));
      const attributes = [
        new Attribute({ type: oid.contentType, values: [new ObjectIdentifier({ value: type })] }),
        new Attribute({ type: oid.messageDigest, values: [new OctetString({ valueHex: sha256(content) })] }),
        new Attribute({ type: oid.signingCertificate, values: [nested(nested(nested(octets(named))))] }),
        ...(at ? [new Attribute({ type: oid.signingTime, values: [new UTCTime({ valueDate: at })] })] : []),
      ];
      return new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
      });
    }),
  });
  cms.encapContentInfo.eContent = isDetached ? undefined : new OctetString({ valueHex: content });
  for (const [index, { key }] of signers.entries())
    await cms.sign(key, index, "SHA-256", isDetached ? new Uint8Array(content).buffer : undefined);
  if (stamp) for (const signer of cms.signerInfos) signer.unsignedAttrs = await stampFor(signer, stamp);
  return cms;
}

const nested = (value: Sequence | OctetString) => new Sequence({ value: [value] });
const octets = (valueHex: Uint8Array) => new OctetString({ valueHex });

async function stampFor(signer: SignerInfo, { by, at }: NonNullable<Signing["stamp"]>) {
  const info = new TSTInfo({
    version: 1,
    policy: "1.2.3.4",
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256 }),
      hashedMessage: octets(sha256(new Uint8Array(signer.signature.valueBlock.valueHexView))),
    }),
    serialNumber: new Integer({ value: ++serial }),
    genTime: at,
  });
  const cms = await signedData(new Uint8Array(info.toSchema().toBER()), [by], oid.stampInfo, { at });
  const token = new ContentInfo({ contentType: oid.signedData, content: cms.toSchema(true) }).toSchema();
  return new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [new Attribute({ type: oid.timestamp, values: [token] })],
  });
}

/** An envelope (`.p7m`) around a file. */
export const signEnvelope = (
  content: Uint8Array,
  signers: Signer | Signer[],
  signing: Omit<Signing, "isDetached"> = {},
) => signCms(content, signers, signing);

/** Room for a signature, in bytes. */
const room = 8_192;

type PdfSigning = Signing & {
  /** What the dictionary says of the time. */
  date?: string;
  format?: string;
  /** Objects that the same addition writes anew, by their number. */
  alsoWrites?: Record<number, string>;
};

/** A PDF signed as PAdES: the file as it was, and after it what the signature adds. It must have a plain table of objects. */
export async function signPdf(pdf: Uint8Array, signers: Signer | Signer[], signing: PdfSigning = {}): Promise<Buffer> {
  const { date = "", format = "ETSI.CAdES.detached", alsoWrites = {}, ...cmsSigning } = signing;
  const file = Buffer.from(pdf);
  const { size, root } = trailerOf(file);
  const catalog = objectIn(file, root);
  const page = /(\d+) 0 obj\s*<<(?:(?!endobj)[\s\S])*?\/Type\s*\/Page\b/.exec(file.toString("latin1"))?.[1];
  const marks = "0".repeat(10);
  const dictionary = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${format} ${date && `/M (${date})`} /ByteRange [0 ${marks} ${marks} ${marks}] /Contents <${"0".repeat(room * 2)}> >>`;
  const field = `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Firma ${size}) /V ${size} 0 R /P ${page} 0 R /F 132 /Rect [0 0 0 0] >>`;
  const form = /\/AcroForm/.test(catalog)
    ? catalog.replace(/\/Fields \[/, `/Fields [${size + 1} 0 R `)
    : catalog.replace(/>>\s*$/, ` /AcroForm << /SigFlags 3 /Fields [${size + 1} 0 R] >> >>`);
  const written = addedTo(file, { [size]: dictionary, [size + 1]: field, [root]: form, ...alsoWrites });
  const from = written.lastIndexOf(`/Contents <${"0".repeat(8)}`) + "/Contents ".length;
  const to = from + room * 2 + 2;
  const numbers = [from, to, written.length - to].map((number) => String(number).padStart(10, "0"));
  written.write(numbers.join(" "), written.lastIndexOf("/ByteRange [0 ") + "/ByteRange [0 ".length, "latin1");
  const covered = Buffer.concat([written.subarray(0, from), written.subarray(to)]);
  const cms = await signCms(covered, signers, { at: null, ...cmsSigning, isDetached: true });
  written.write(cms.toString("hex"), from + 1, "latin1");
  return written;
}

function trailerOf(file: Buffer) {
  const trailer = file.toString("latin1").slice(file.lastIndexOf("trailer"));
  return { size: Number(/\/Size (\d+)/.exec(trailer)?.[1]), root: Number(/\/Root (\d+)/.exec(trailer)?.[1]) };
}

function objectIn(file: Buffer, number: number): string {
  const text = file.toString("latin1");
  const at = text.lastIndexOf(`\n${number} 0 obj`);
  return text.slice(text.indexOf("<<", at), text.indexOf("endobj", at)).trimEnd();
}

/** The file, and after it objects that are new or written anew. */
export function addedTo(file: Buffer, objects: Record<number, string>): Buffer {
  const { size, root } = trailerOf(file);
  const before = file.toString("latin1").slice(file.lastIndexOf("startxref")).match(/\d+/)?.[0];
  let added = "\n";
  const places: string[] = [];
  for (const [number, body] of Object.entries(objects)) {
    places.push(`${number} 1\n${String(file.length + added.length).padStart(10, "0")} 00000 n \n`);
    added += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const most = Math.max(size, ...Object.keys(objects).map((number) => Number(number) + 1));
  const start = file.length + added.length;
  added += `xref\n${places.join("")}trailer\n<< /Size ${most} /Root ${root} 0 R /Prev ${before} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(added, "latin1")]);
}

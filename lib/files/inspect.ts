// SPDX-License-Identifier: AGPL-3.0-or-later
import { fileTypeFromBuffer } from "file-type";
import sharp, { type Sharp } from "sharp";
import { Invalid, type Message } from "#lib/kernel/errors.ts";
import type { MessageKey } from "#lib/kernel/messages.ts";
import { isEnvelope } from "#lib/signatures/envelope.ts";
import { extensionOf } from "./file-name.ts";
import { lookIntoPdf } from "./look-into-pdf.ts";
import {
  type AcceptedType,
  type AcceptedTypes,
  extensionsOf,
  ordinaryTypes,
  pictureTypes,
  signedTypes,
} from "./vocabulary.ts";

export type CleanFile = { mediaType: AcceptedType; bytes: Uint8Array };

/** What a phone's camera makes, and what this machine can hold uncompressed: 60 megapixels are 180 MB. */
const mostPixels = 60_000_000;

/**
 * Says what the bytes really are and makes them harmless: an image is drawn anew, so that neither the place where it
 * was taken nor anything else hidden in the file is kept; a PDF that is more than pages is refused. Throws `Invalid` on the
 * field `file`.
 */
export async function inspect(
  name: string,
  bytes: Uint8Array,
  accepted: AcceptedTypes = ordinaryTypes,
): Promise<CleanFile> {
  const mediaType = await typeOf(bytes, accepted);
  const extensions = extensionsOf(mediaType);
  if (!extensions.includes(extensionOf(name)))
    throw unusable({ key: "files.extension", params: { extensions: extensions.join(", ") } });
  if (mediaType === "application/pdf") await refuseMoreThanPages(bytes);
  const encode = encoders[mediaType];
  return { mediaType, bytes: encode ? await redraw(bytes, encode) : bytes };
}

export const unusable = (reason: Message) => new Invalid({ file: reason });

async function typeOf(bytes: Uint8Array, accepted: AcceptedTypes): Promise<AcceptedType> {
  const found = isEnvelope(bytes)
    ? "application/pkcs7-mime"
    : (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  const mediaType = accepted.find((type) => type === found);
  if (!mediaType) throw unusable({ key: refusals.get(accepted) ?? "files.type" });
  return mediaType;
}

/** What is said where something else than the ordinary is asked for. */
const refusals = new Map<AcceptedTypes, MessageKey>([
  [signedTypes, "files.signedType"],
  [pictureTypes, "files.noPicture"],
]);

async function refuseMoreThanPages(pdf: Uint8Array): Promise<void> {
  const found = await lookIntoPdf(pdf);
  if (found !== "pages") throw unusable({ key: found === "more" ? "files.pdfMore" : "files.pdfLocked" });
}

/** A PDF and an envelope are kept as they are: a signature must stay valid. */
const encoders: Record<AcceptedType, ((image: Sharp) => Sharp) | null> = {
  "application/pdf": null,
  "application/pkcs7-mime": null,
  "image/jpeg": (image) => image.jpeg({ quality: 88 }),
  "image/png": (image) => image.png(),
  "image/webp": (image) => image.webp({ quality: 88 }),
};

/** The picture upright and in sRGB, without any metadata: that is what sharp does when nothing is asked for. */
async function redraw(bytes: Uint8Array, encode: (image: Sharp) => Sharp): Promise<Uint8Array> {
  const image = sharp(bytes, { limitInputPixels: false, failOn: "error" });
  const { width, height } = await image.metadata().catch(() => {
    throw unusable({ key: "files.damaged" });
  });
  if (width * height > mostPixels) {
    throw unusable({ key: "files.pixels", params: { megapixels: mostPixels / 1_000_000 } });
  }
  return encode(image.autoOrient().timeout({ seconds: 20 }))
    .toBuffer()
    .catch(() => {
      throw unusable({ key: "files.damaged" });
    });
}

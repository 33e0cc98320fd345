// SPDX-License-Identifier: AGPL-3.0-or-later
import sharp from "sharp";
import { unusable } from "../inspect.ts";
import { type ReceivedFile, receiveUpload } from "./receive-upload.ts";

/** No page shows a picture larger than this, in pixels each way. */
const largest = 1_600;

export type ReceivedPicture = ReceivedFile & { width: number; height: number };

/**
 * As `receiveUpload`, for a picture that pages show: drawn to the size of a page, as WebP, so that nobody downloads what
 * a camera made. Throws `Invalid` on the field `file` for what is no picture.
 */
export async function receivePicture(upload: File): Promise<ReceivedPicture> {
  if (upload.size === 0) throw unusable({ key: "files.empty" });
  const image = sharp(await upload.bytes(), { limitInputPixels: 60_000_000, failOn: "error" });
  const { format } = await image.metadata().catch(() => {
    throw unusable({ key: "files.noPicture" });
  });
  if (!["jpeg", "png", "webp"].includes(format)) throw unusable({ key: "files.noPicture" });
  const drawn = await image
    .autoOrient()
    .resize({ width: largest, height: largest, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 82 })
    .timeout({ seconds: 20 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw unusable({ key: "files.damaged" });
    });
  const name = `${upload.name.replace(/\.[^.]*$/, "") || "immagine"}.webp`;
  const received = await receiveUpload(new File([new Uint8Array(drawn.data)], name, { type: "image/webp" }));
  return { ...received, width: drawn.info.width, height: drawn.info.height };
}

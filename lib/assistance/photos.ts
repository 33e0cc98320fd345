// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReceivedFile, receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { pictureTypes } from "#lib/files/vocabulary.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { mostPhotos } from "./vocabulary.ts";

/**
 * The photographs of a form, drawn anew, so that neither the place where they were taken nor anything else hidden in
 * them is kept. Throws `Invalid` on the field `photos`.
 */
export async function receivePhotos(form: FormData): Promise<ReceivedFile[]> {
  const chosen = form.getAll("photos").filter((file): file is File => file instanceof File && file.size > 0);
  if (chosen.length > mostPhotos) {
    throw new Invalid({ photos: { key: "assistance.form.tooManyPhotos", params: { most: mostPhotos } } });
  }
  const received: ReceivedFile[] = [];
  for (const photo of chosen) received.push(await receivePhoto(photo));
  return received;
}

async function receivePhoto(photo: File): Promise<ReceivedFile> {
  return receiveUpload(photo, pictureTypes).catch((error: unknown) => {
    const reason = error instanceof Invalid ? error.fields.file : undefined;
    throw reason ? new Invalid({ photos: reason }) : error;
  });
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { line, uuid } from "#lib/kernel/text.ts";

/** How a file without a name is called by the time it gets here: as the browser sent it, or as React makes it anew. */
const nameless = ["", String(undefined)];

/** A file field of a form. A browser sends an empty one as a file without name and bytes: nothing was chosen. */
export const optionalUpload = z.preprocess(
  (value) => (value instanceof File && value.size === 0 && nameless.includes(value.name) ? undefined : value),
  z.instanceof(File).optional(),
);

/** A picture and what it shows, or that it shows nothing that matters. */
export const pictureInput = z
  .object({
    id: uuid,
    file: z.instanceof(File, { error: "files.required" }),
    alternative: line(300, 0),
    isDecorative: z.literal("yes").optional().transform(Boolean),
  })
  .superRefine(({ alternative, isDecorative }, context) => {
    if (!isDecorative && alternative.length < 3) {
      context.addIssue({ code: "custom", path: ["alternative"], message: "editor.refusals.alternative" });
    }
  });

export const removePictureInput = z.object({ id: uuid, fileId: uuid });

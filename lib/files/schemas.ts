// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";

/** A file field of a form. A browser sends an empty one as a file without name and bytes: nothing was chosen. */
export const optionalUpload = z.preprocess(
  (value) => (value instanceof File && value.name === "" && value.size === 0 ? undefined : value),
  z.instanceof(File).optional(),
);

// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { fieldMessages } from "#lib/kernel/fields.ts";
import { attachToPactInput } from "./application-schemas.ts";
import { signedFileInput } from "./text-schemas.ts";

const pactId = "01931f5e-7d3c-7e8a-9b1c-0d2e4f6a8b0c";

test.each([new File([], ""), new File([], "undefined"), null])(
  "a file that was not chosen is asked for, with whatever else is missing",
  (file) => {
    const signed = signedFileInput.safeParse({ pactId, file });
    expect(signed.error && fieldMessages(signed.error)).toEqual({ file: { key: "files.required" } });
    const attached = attachToPactInput.safeParse({ pactId, file, description: "" });
    expect(attached.error && fieldMessages(attached.error)).toMatchObject({
      kind: { key: "fields.required" },
      file: { key: "filing.refusals.chooseFile" },
      description: { key: "fields.required" },
    });
  },
);

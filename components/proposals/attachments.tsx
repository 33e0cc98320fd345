// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import { useFormatter, useTranslations } from "#lib/kernel/intl.ts";

type Attachment = { id: string; name: string; alternative: string | null; mediaType: string; bytes: number };

/** Files to download, each with its kind and size before one asks for it. */
export function Attachments({ files }: { files: readonly Attachment[] }) {
  const t = useTranslations("proposals.page");
  const format = useFormatter();
  if (files.length === 0) return null;
  return (
    <section className="pt-8">
      <h3 className="pb-2 text-xl">{t("attachments")}</h3>
      <ul>
        {files.map((file) => (
          <li key={file.id} className="py-2">
            <TextLink href={`/api/files/${file.id}`} icon="file">
              {file.name}
            </TextLink>{" "}
            <span className="text-soft">
              ({kindOf(file.mediaType)}, {format.number(Math.max(1, Math.round(file.bytes / 1024)))} kB)
            </span>
            {file.alternative ? <p lang="it">{file.alternative}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const kindOf = (mediaType: string) => (mediaType.split("/")[1] ?? mediaType).toUpperCase();

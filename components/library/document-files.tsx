// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useFormatter, useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

export type ShownFile = {
  id: string;
  name: string;
  alternative: string | null;
  mediaType: string;
  bytes: number;
  pages: number | null;
  isTagged: boolean | null;
};

/** Files to download, each with its kind, size and whether it can be read aloud before one asks for it. */
export function DocumentFiles({ language, files }: { language: Locale; files: readonly ShownFile[] }) {
  const t = useTranslations("library.page");
  return (
    <ul className="space-y-4">
      {files.map((file) => (
        <li key={file.id} className="space-y-1">
          <TextLink href={`/api/files/${file.id}`} icon="download" className="font-semibold">
            {file.name}
          </TextLink>
          {file.alternative ? <p lang={language}>{file.alternative}</p> : null}
          <FileFacts {...file} />
          {file.isTagged ? (
            <p>
              <Badge tone="success">{t("tagged")}</Badge>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

export function FileFacts({ mediaType, bytes, pages }: Pick<ShownFile, "mediaType" | "bytes" | "pages">) {
  const t = useTranslations("library.page");
  const format = useFormatter();
  const kind = (mediaType.split("/")[1] ?? mediaType).toUpperCase();
  const size = format.number(Math.max(1, Math.round(bytes / 1024)));
  return (
    <p className="text-base text-soft">
      {t("file", { kind, size })}
      {pages ? `, ${t("pages", { count: pages })}` : ""}
    </p>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";

export type Attachment = { id: string; name: string; alternative: string | null; mediaType: string; bytes: number };

/** What is attached to a call: each by what it is, with its kind and its size. */
export function CallAttachments({ files }: { files: readonly Attachment[] }) {
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {files.map((file) => (
        <li key={file.id} className="py-3">
          <AttachmentLink file={file} />
        </li>
      ))}
    </ul>
  );
}

export function AttachmentLink({ file: { id, name, alternative, mediaType, bytes } }: { file: Attachment }) {
  const t = useTranslations("calls.attachments");
  return (
    <>
      <TextLink href={`/api/files/${id}`} icon="download" lang="it" className="wrap-anywhere font-semibold">
        {alternative ?? name}
      </TextLink>
      <span className="block text-base text-soft">
        {t(mediaType === "application/pdf" ? "pdf" : "image", { size: Math.max(1, Math.round(bytes / 1024)) })}
      </span>
    </>
  );
}

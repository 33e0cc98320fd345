// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { Publication } from "#lib/moderation/vocabulary.ts";

type OwnComment = {
  id: string;
  number: string;
  body: string;
  publication: Publication;
  removedAt: Date | null;
  createdAt: Date;
};

/** What a person wrote, where it stands, and whether the public reads it. */
export function OwnComments({ locale, comments }: { locale: Locale; comments: readonly OwnComment[] }) {
  const t = useTranslations("discussion.own");
  const tPublication = useTranslations("moderation.publication");
  return (
    <Table
      caption={t("title")}
      captionHidden
      columns={[
        { key: "comment", label: t("comment") },
        { key: "when", label: t("when") },
        { key: "state", label: t("state") },
      ]}
      rows={comments.map(({ id, number, body, publication, removedAt, createdAt }) => ({
        id,
        comment: (
          <TextLink href={href(locale, "discussionThread", { number, comment: id })}>
            {removedAt ? t("removed") : beginningOf(body)}
          </TextLink>
        ),
        when: <DateTime locale={locale} value={createdAt} style="short" />,
        state: removedAt ? t("removed") : tPublication(publication),
      }))}
    />
  );
}

const beginningOf = (body: string) => (body.length > 140 ? `${body.slice(0, 140).trimEnd()}…` : body);

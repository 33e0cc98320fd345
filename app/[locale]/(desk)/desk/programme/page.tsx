// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { ProgrammeDeskPage } from "#app/_frame/programme-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listProgramme } from "#lib/programme/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programme.desk");
  return { title: t("title") };
}

/** The aims and purposes of the office, to write and to put in order. */
export default async function DeskProgrammePage() {
  const locale = await getLocale();
  const t = await getTranslations("programme.desk");
  const tThings = await getTranslations("programme.things");
  return (
    <ProgrammeDeskPage title={t("title")} alternates={alternates("deskProgramme")}>
      {async () => {
        const items = await listProgramme();
        return (
          <>
            <PageHeader title={t("title")} lead={t("lead")}>
              <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
                <ButtonLink href={href(locale, "deskNewProgrammeItem")} icon="plus">
                  {t("new")}
                </ButtonLink>
                <TextLink href={href(locale, "programme")}>{t("publicPage")}</TextLink>
              </p>
            </PageHeader>
            {items.length === 0 ? (
              <EmptyState title={t("none")} />
            ) : (
              <Table
                caption={t("title")}
                captionHidden
                columns={[
                  { key: "what", label: t("what") },
                  { key: "kind", label: t("kind") },
                  { key: "things", label: t("things") },
                ]}
                rows={items.map(({ id, kind, position, title, things }) => ({
                  id,
                  what: <TextLink href={href(locale, "deskProgrammeItem", { id })}>{title[locale]}</TextLink>,
                  kind: `${t(`kinds.${kind}`)} ${position}`,
                  things: things.map((thing) => tThings(`${thing}.name`)).join(", ") || "–",
                }))}
              />
            )}
          </>
        );
      }}
    </ProgrammeDeskPage>
  );
}

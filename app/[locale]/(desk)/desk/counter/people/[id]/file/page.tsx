// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import type { Metadata } from "next";
import { CounterPage } from "#app/_frame/counter-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { FileAtCounter } from "#components/counter/file-at-counter.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { findPerson } from "#lib/accounts/people.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { listTopics, listZones } from "#lib/municipality/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counter");
  return { title: t("file") };
}

export default async function FileAtCounterPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const t = await getTranslations("counter");
  return (
    <CounterPage title={t("file")} alternates={alternates("deskCounterFile", { id: id.data })}>
      {async () => {
        const [person, topics, zones] = await Promise.all([findPerson(id.data), listTopics(), listZones()]);
        if (!person) return leadToMissing();
        return (
          <>
            <PageHeader title={t("fileTitle", { name: person.name ?? "" })} lead={t("fileLead")} />
            <div className="max-w-3xl">
              <FileAtCounter locale={locale} personId={person.id} id={randomUUIDv7()} topics={topics} zones={zones} />
            </div>
          </>
        );
      }}
    </CounterPage>
  );
}

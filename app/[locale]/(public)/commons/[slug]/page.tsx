// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { CommonsView } from "#components/commons/commons-view.tsx";
import { PactCard } from "#components/pacts/pact-card.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { CardGrid } from "#components/ui/card.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { publishedOpenCalls } from "#lib/calls/published.ts";
import { publishedCommonsItem, publishedCommonsSlugs } from "#lib/commons/published.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { slugInput } from "#lib/kernel/text.ts";
import { publishedZoneMap } from "#lib/office/published.ts";
import { ended, isInForce } from "#lib/pacts/vocabulary.ts";

/** They are made when they are first asked for, but for the first few; an empty house makes none. */
export async function generateStaticParams() {
  const slugs = (await publishedCommonsSlugs()).slice(0, 20);
  return slugs.length > 0 ? slugs.map(({ slug }) => ({ slug })) : [{ slug: "none" }];
}

type Props = { params: Promise<{ slug: string }> };

async function found(params: Props["params"]) {
  const slug = slugInput.safeParse((await params).slug);
  if (!slug.success) return null;
  const read = await publishedCommonsItem(slug.data);
  return read && { ...read, slug: slug.data };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const read = await found(params);
  if (!read) return missingMetadata();
  const { name, description, state } = read.item;
  const metadata = await pageMetadata({
    title: name,
    description: description.slice(0, 160),
    alternates: alternates("commonsItem", { slug: read.slug }),
  });
  return state === "listed" ? metadata : { ...metadata, robots: { index: false, follow: true } };
}

/** A commons: what it is, where and whose, who cares for it now and did before, and how one applies. */
export default async function CommonsItemPage({ params }: Props) {
  const read = await found(params);
  if (!read) return <MissingPage />;
  const { item, files, sizes, pacts, slug } = read;
  const locale = await getLocale();
  const t = await getTranslations("commons");
  const [zones, calls] = await Promise.all([publishedZoneMap(), publishedOpenCalls(item.id)]);
  const isListed = item.state === "listed";
  const past: readonly string[] = ended;
  const groups = [
    { title: t("item.pacts"), pacts: pacts.filter(({ status }) => !past.includes(status)) },
    { title: t("item.pastPacts"), pacts: pacts.filter(({ status }) => past.includes(status)) },
  ];
  return (
    <PublicPage
      section="pacts"
      title={item.name}
      trail={[
        { label: t("pacts"), href: href(locale, "pacts") },
        { label: t("title"), href: href(locale, "commons") },
      ]}
      alternates={alternates("commonsItem", { slug })}
    >
      <div className="wrap pb-16">
        <CommonsView
          locale={locale}
          commons={{ ...item, slug }}
          files={files}
          sizes={sizes}
          zones={zones}
          hasPact={pacts.some(({ status }) => isInForce(status))}
          apply={
            isListed && item.availability !== "unavailable" ? (
              <section aria-labelledby="apply" className="space-y-3 rounded-broad bg-wash p-5">
                <h2 id="apply" className="text-2xl">
                  {t("item.apply")}
                </h2>
                <p>{t("item.applyText")}</p>
                {calls.length > 0 ? (
                  <ul className="space-y-2">
                    {calls.map((call) => (
                      <li key={call.id}>
                        <TextLink href={href(locale, "call", { slug: call.slug })} lang="it">
                          {call.title}
                        </TextLink>
                        <span className="block text-base text-soft">
                          {t("item.callUntil", { day: formatDay(locale, call.closesOn ?? "") })}
                        </span>
                      </li>
                    ))}
                  </ul>
                ) : null}
                <ButtonLink href={href(locale, "newPact", {}, { commons: item.id })}>{t("item.applyNow")}</ButtonLink>
              </section>
            ) : null
          }
        >
          {groups.map((group) =>
            group.pacts.length > 0 ? (
              <section key={group.title}>
                <h2 className="pb-3 text-2xl">{group.title}</h2>
                <CardGrid columns={2}>
                  {group.pacts.map((pact) => (
                    <PactCard key={pact.id} locale={locale} pact={pact} />
                  ))}
                </CardGrid>
              </section>
            ) : null,
          )}
          {pacts.length === 0 ? <p className="text-soft">{t("item.noPacts")}</p> : null}
        </CommonsView>
      </div>
    </PublicPage>
  );
}

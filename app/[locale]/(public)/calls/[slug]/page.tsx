// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { CallView } from "#components/calls/call-view.tsx";
import { PactCard } from "#components/pacts/pact-card.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { CardGrid } from "#components/ui/card.tsx";
import { publishedCall, publishedCallSlugs } from "#lib/calls/published.ts";
import { standingOn, takesQuestionsOn } from "#lib/calls/standing-policy.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { plainText, richText } from "#lib/kernel/rich-text.ts";
import { slugInput } from "#lib/kernel/text.ts";

/** They are made when they are first asked for, but for the first few; an empty house makes none. */
export async function generateStaticParams() {
  const slugs = (await publishedCallSlugs()).slice(0, 10);
  return slugs.length > 0 ? slugs.map(({ slug }) => ({ slug })) : [{ slug: "none" }];
}

type Props = { params: Promise<{ slug: string }> };

async function found(params: Props["params"]) {
  const slug = slugInput.safeParse((await params).slug);
  if (!slug.success) return null;
  const read = await publishedCall(slug.data);
  return read && { ...read, slug: slug.data };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const read = await found(params);
  if (!read) return missingMetadata();
  const { title, body } = read.call;
  return pageMetadata({
    title,
    description: plainText(richText(body)).slice(0, 160),
    alternates: alternates("call", { slug: read.slug }),
  });
}

/** A call: for what, by which criteria, until when, and what was asked about it. */
export default async function CallPage({ params }: Props) {
  const read = await found(params);
  if (!read) return <MissingPage />;
  const { call, commons, questions, files, changes, pacts, received, today, slug } = read;
  const locale = await getLocale();
  const t = await getTranslations("calls");
  const day = Temporal.PlainDate.from(today);
  const standing = standingOn(call, day);
  return (
    <PublicPage
      section="pacts"
      title={call.title}
      trail={[
        { label: t("pacts"), href: href(locale, "pacts") },
        { label: t("title"), href: href(locale, "calls") },
      ]}
      alternates={alternates("call", { slug })}
    >
      <div className="wrap pb-16">
        <CallView
          locale={locale}
          call={call}
          standing={standing}
          commons={commons}
          files={files}
          changes={changes}
          questions={questions}
          apply={
            standing === "open" ? (
              <ButtonLink href={href(locale, "newPact", {}, { call: call.id })}>{t("view.apply")}</ButtonLink>
            ) : null
          }
          ask={
            takesQuestionsOn(call, day) ? (
              <ButtonLink href={href(locale, "askAboutCall", { slug })} variant="secondary">
                {t("view.ask")}
              </ButtonLink>
            ) : null
          }
        >
          {received === null ? null : (
            <section>
              <h2 className="pb-3 text-2xl">{t("view.received", { count: received })}</h2>
              <CardGrid columns={2}>
                {pacts.map((pact) => (
                  <PactCard key={pact.id} locale={locale} pact={pact} />
                ))}
              </CardGrid>
            </section>
          )}
        </CallView>
      </div>
    </PublicPage>
  );
}

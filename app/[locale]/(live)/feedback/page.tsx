// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { rateable } from "#app/_frame/rated-page.ts";
import { PlainRating } from "#components/feedback/plain-rating.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { plainStep } from "#lib/feedback/plain-step.ts";
import { findRating } from "#lib/feedback/queries.ts";
import { feedbackQuery } from "#lib/feedback/schemas.ts";
import { wayBack } from "#lib/feedback/way-back.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";

type Props = { searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("feedback.plain");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

/** Where a rating goes on without JavaScript: the next question, the thanks, and the way back. */
export default async function FeedbackPage({ searchParams }: Props) {
  const asked = feedbackQuery.parse(await searchParams);
  const locale = await getLocale();
  const t = await getTranslations("feedback");
  const page = asked.page && rateable(asked.page) ? asked.page : undefined;
  const rated = asked.service ? { service: asked.service, from: asked.from ?? "" } : page ? { page } : null;
  const found = asked.id && !asked.done ? await findRating(asked.id) : null;
  const isOpen = found !== null && found.aspect === null && found.comment === null;
  const given = isOpen && asked.id ? { id: asked.id, rating: found.rating } : null;
  const step = plainStep({ ...asked, hasRated: rated !== null, isFound: found !== null });
  const kind = asked.service ? "service" : "page";
  const said = {
    ask: { title: t("plain.title") },
    problem: { title: t("plain.title") },
    again: { title: t(`${kind}.again`), lead: t("againText") },
    thanks: { title: t("thanks"), lead: t("thanksText") },
    none: { title: t("plain.title"), lead: t("plain.none") },
  }[step];
  const isLost = !page && !asked.service && !asked.from;
  return (
    <PublicPage title={t("plain.title")} alternates={alternates("feedback")}>
      <div className="wrap pb-16">
        <PageHeader {...said} />
        <div className="measure space-y-8">
          {asked.problem ? <Callout tone="warning" role="alert" title={t("plain.problem")} /> : null}
          {step === "ask" && rated ? (
            <PlainRating locale={locale} kind={kind} rated={Object.fromEntries(Object.entries(rated))} given={given} />
          ) : null}
          <p>
            <ButtonLink href={wayBack(locale, { ...asked, page })} variant="secondary">
              {t(isLost ? "plain.home" : "plain.back")}
            </ButtonLink>
          </p>
        </div>
      </div>
    </PublicPage>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { OfferSection } from "#components/municipality/offer-section.tsx";
import { ProposeShapeForm, SettleShapeForms } from "#components/municipality/shape-forms.tsx";
import { ShapeMap } from "#components/municipality/shape-map.tsx";
import { ZoneForm } from "#components/municipality/zone-form.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Done } from "#components/ui/done.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { offerZoneAction } from "#lib/municipality/actions.ts";
import { municipalityPolicy } from "#lib/municipality/policy.ts";
import { findZone, listZones } from "#lib/municipality/queries.ts";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("municipality.zones");
  return { title: t("edit") };
}

/** A neighbourhood: what is said of it, its boundary, and whether it is still offered. */
export default async function ZonePage({ params, searchParams }: Props) {
  const { code } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskZone", { code }) });
  const t = await getTranslations("municipality");
  const tLists = await getTranslations("examination.lists");
  const frame = {
    section: "deskLists",
    title: t("zones.edit"),
    trail: [{ label: tLists("title"), href: href(locale, "deskLists") }],
    alternates: alternates("deskZone", { code }),
  } as const;
  const decision = municipalityPolicy.keepLists(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const [zone, all] = await Promise.all([findZone(code), listZones()]);
  if (!zone) return leadToMissing();
  const { name, polygon, proposedPolygon } = zone;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={name}>{(await searchParams).done ? <Done title={t("shape.done")} /> : null}</PageHeader>
        <div className="measure">
          <ZoneForm key={zone.version} locale={locale} zone={zone} />
        </div>
        <Section title={t("shape.title")} lead={t("shape.lead")}>
          <div className="space-y-8">
            <ShapeMap
              name={name}
              shape={polygon}
              proposed={proposedPolygon}
              others={all.filter((other) => other.code !== code)}
            />
            {proposedPolygon ? (
              <Callout tone="warning" title={t("shape.proposed")}>
                <p className="pb-4">{t("shape.proposedLead")}</p>
                <SettleShapeForms locale={locale} code={code} />
              </Callout>
            ) : null}
            <div className="measure">
              <ProposeShapeForm locale={locale} code={code} />
            </div>
          </div>
        </Section>
        <OfferSection locale={locale} action={offerZoneAction} entry={zone} />
      </div>
    </DeskPage>
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskCheckbox } from "#components/desk/desk-fields.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";
import { keepDeclarationsAction } from "#lib/pacts/application-actions.ts";
import { openApplication, type StepProps } from "../../_application/open-application.ts";
import { StepForm } from "../../_application/step-form.tsx";
import { StepPage } from "../../_application/step-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.titles");
  return { title: t("declarations") };
}

/** What those who apply declare, each with the article it rests on; what was reworded since is declared anew. */
export default async function DeclarationsPage(props: StepProps) {
  const { locale, session, pact, asked, from, saved } = await openApplication("declarations", props);
  const t = await getTranslations("pact-application.declarations");
  const isDeclared = (id: string, version: number) =>
    asked.declared.some((each) => each.declarationId === id && each.version === version);
  const labels = Object.fromEntries(asked.declarations.map(({ id, words }) => [`declared.${id}`, words[locale]]));
  return (
    <StepPage session={session} step="declarations" draft={{ pact, asked }} saved={saved}>
      <StepForm
        action={keepDeclarationsAction}
        draft={pact}
        back={from}
        labels={labels}
        saved={[{ label: t("made"), text: asked.declared.map(({ words }) => words[locale]).join("\n") }]}
      >
        <p>{t("warning")}</p>
        {asked.declarations.map(({ id, version, article, words, isRequired }) => (
          <DeskCheckbox
            key={id}
            locale={locale}
            name={`declared.${id}`}
            value="yes"
            label={isRequired ? words[locale] : t("free", { words: words[locale] })}
            hint={article[locale]}
            defaultChecked={isDeclared(id, version)}
            optional={!isRequired}
          />
        ))}
      </StepForm>
    </StepPage>
  );
}

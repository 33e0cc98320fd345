-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "clause_template_versions" (
	"template_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"heading" text NOT NULL,
	"body" text NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clause_template_versions_template_id_version_pk" PRIMARY KEY("template_id","version"),
	CONSTRAINT "clause_template_versions_from_one" CHECK ("clause_template_versions"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "clause_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"use" text NOT NULL,
	"position" integer NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "clause_templates_code_unique" UNIQUE("code"),
	CONSTRAINT "clause_templates_use" CHECK ("clause_templates"."use" in ('both', 'ordinary', 'complex'))
);
--> statement-breakpoint
CREATE TABLE "pact_clause_comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"clause_id" uuid NOT NULL,
	"side" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "pact_clause_comments_side" CHECK ("pact_clause_comments"."side" in ('citizens', 'office'))
);
--> statement-breakpoint
CREATE TABLE "pact_clause_suggestions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"clause_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"heading" text NOT NULL,
	"body" text NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"side" text NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "pact_clause_suggestions_side" CHECK ("pact_clause_suggestions"."side" in ('citizens', 'office')),
	CONSTRAINT "pact_clause_suggestions_state" CHECK ("pact_clause_suggestions"."state" in ('open', 'accepted', 'declined', 'withdrawn')),
	CONSTRAINT "pact_clause_suggestions_decided" CHECK (("pact_clause_suggestions"."state" = 'open') = ("pact_clause_suggestions"."decided_at" is null)),
	CONSTRAINT "pact_clause_suggestions_declined_has_reason" CHECK ("pact_clause_suggestions"."state" <> 'declined' or coalesce("pact_clause_suggestions"."reason", '') <> '')
);
--> statement-breakpoint
CREATE TABLE "pact_clause_versions" (
	"clause_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"heading" text NOT NULL,
	"body" text NOT NULL,
	"is_removed" boolean DEFAULT false NOT NULL,
	"side" text NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pact_clause_versions_clause_id_version_pk" PRIMARY KEY("clause_id","version"),
	CONSTRAINT "pact_clause_versions_side" CHECK ("pact_clause_versions"."side" in ('citizens', 'office'))
);
--> statement-breakpoint
CREATE TABLE "pact_clauses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"text_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"heading" text NOT NULL,
	"body" text NOT NULL,
	"is_removed" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"agreed_by_citizens" integer,
	"agreed_by_office" integer,
	"template_code" text,
	"template_version" integer,
	CONSTRAINT "pact_clauses_from_one" CHECK ("pact_clauses"."version" > 0),
	CONSTRAINT "pact_clauses_agreed_to_what_is" CHECK ("pact_clauses"."agreed_by_citizens" <= "pact_clauses"."version" and "pact_clauses"."agreed_by_office" <= "pact_clauses"."version")
);
--> statement-breakpoint
CREATE TABLE "pact_signatures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"text_id" uuid NOT NULL,
	"role" text NOT NULL,
	"person_id" uuid NOT NULL,
	"means" text NOT NULL,
	"state" text NOT NULL,
	"file_id" uuid NOT NULL,
	"signer_name" text,
	"issuer" text,
	"signed_at" timestamp with time zone,
	"signed_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_by" uuid,
	"void_reason" text,
	CONSTRAINT "pact_signatures_role" CHECK ("pact_signatures"."role" in ('manager', 'applicant', 'member')),
	CONSTRAINT "pact_signatures_means" CHECK ("pact_signatures"."means" in ('digital', 'paper')),
	CONSTRAINT "pact_signatures_state" CHECK ("pact_signatures"."state" in ('standing', 'to-confirm', 'void')),
	CONSTRAINT "pact_signatures_void_has_reason" CHECK ("pact_signatures"."state" <> 'void' or coalesce("pact_signatures"."void_reason", '') <> ''),
	CONSTRAINT "pact_signatures_paper_has_day" CHECK ("pact_signatures"."means" <> 'paper' or "pact_signatures"."signed_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "pact_texts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"frozen_at" timestamp with time zone,
	"frozen_by" uuid,
	"sha256" text,
	"file_id" uuid,
	CONSTRAINT "pact_texts_round" UNIQUE("pact_id","round"),
	CONSTRAINT "pact_texts_state" CHECK ("pact_texts"."state" in ('open', 'frozen', 'signed')),
	CONSTRAINT "pact_texts_from_one" CHECK ("pact_texts"."round" > 0),
	CONSTRAINT "pact_texts_frozen_is_whole" CHECK (("pact_texts"."state" = 'open') = ("pact_texts"."sha256" is null)
        and ("pact_texts"."state" = 'open') = ("pact_texts"."file_id" is null)
        and ("pact_texts"."state" = 'open') = ("pact_texts"."frozen_at" is null))
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_owner_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "clause_template_versions" ADD CONSTRAINT "clause_template_versions_template_id_clause_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."clause_templates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_template_versions" ADD CONSTRAINT "clause_template_versions_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_clause_comments" ADD CONSTRAINT "pact_clause_comments_clause_id_pact_clauses_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."pact_clauses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_clause_comments" ADD CONSTRAINT "pact_clause_comments_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_clause_suggestions" ADD CONSTRAINT "pact_clause_suggestions_clause_id_pact_clauses_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."pact_clauses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_clause_suggestions" ADD CONSTRAINT "pact_clause_suggestions_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_clause_suggestions" ADD CONSTRAINT "pact_clause_suggestions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_clause_versions" ADD CONSTRAINT "pact_clause_versions_clause_id_pact_clauses_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."pact_clauses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_clause_versions" ADD CONSTRAINT "pact_clause_versions_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_clauses" ADD CONSTRAINT "pact_clauses_text_id_pact_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."pact_texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_signatures" ADD CONSTRAINT "pact_signatures_text_id_pact_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."pact_texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_signatures" ADD CONSTRAINT "pact_signatures_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_signatures" ADD CONSTRAINT "pact_signatures_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_signatures" ADD CONSTRAINT "pact_signatures_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_signatures" ADD CONSTRAINT "pact_signatures_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_texts" ADD CONSTRAINT "pact_texts_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_texts" ADD CONSTRAINT "pact_texts_frozen_by_people_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_texts" ADD CONSTRAINT "pact_texts_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pact_clause_comments_clause" ON "pact_clause_comments" USING btree ("clause_id","written_at");--> statement-breakpoint
CREATE INDEX "pact_clause_suggestions_clause" ON "pact_clause_suggestions" USING btree ("clause_id","made_at");--> statement-breakpoint
CREATE INDEX "pact_clauses_text" ON "pact_clauses" USING btree ("text_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "pact_signatures_one_each" ON "pact_signatures" USING btree ("text_id","person_id","role") WHERE "pact_signatures"."state" <> 'void';--> statement-breakpoint
CREATE UNIQUE INDEX "pact_signatures_one_for_all" ON "pact_signatures" USING btree ("text_id","role") WHERE "pact_signatures"."state" <> 'void' and "pact_signatures"."role" <> 'member';--> statement-breakpoint
CREATE UNIQUE INDEX "pact_texts_one_unsigned" ON "pact_texts" USING btree ("pact_id") WHERE "pact_texts"."state" <> 'signed';--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_owner_kind" CHECK ("files"."owner_kind" in ('proposal', 'signed-form', 'signature-sheet', 'implementation-step', 'receipt', 'article', 'agenda-event', 'assistance', 'document', 'regulation-version', 'pact-case', 'pact-visit', 'pact', 'pact-identity', 'pact-receipt', 'commons', 'pact-text', 'pact-signature'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'proposal-admitted', 'proposal-inadmissible', 'proposal-assigned', 'proposal-integration-expired', 'proposal-meeting-called', 'proposal-meeting-moved', 'proposal-meeting-called-off', 'proposal-minutes-published', 'proposal-merged', 'proposal-joined', 'proposal-split', 'proposal-progress', 'proposal-closed', 'case-assigned', 'implementation-entrusted', 'opinion-requested', 'opinion-due', 'opinion-given', 'draft-expiring', 'co-author-joined', 'co-author-declined', 'co-author-left', 'co-author-removed', 'followed-proposal', 'followed-place-or-topic', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked', 'comment-answered', 'content-held', 'content-published', 'content-hidden', 'appeal-decided', 'report-decided', 'assistance-received', 'assistance-in-charge', 'assistance-assigned', 'assistance-integration-requested', 'assistance-integration-expired', 'assistance-answered', 'assistance-closed', 'assistance-integrated', 'visit-booked', 'visit-moved', 'visit-cancelled', 'visit-called-off', 'visit-tomorrow', 'appeal-to-decide', 'pact-submitted', 'pact-withdrawn', 'pact-draft-expiring', 'pact-member-confirmed', 'pact-member-declined', 'pact-member-left', 'pact-member-lapsed', 'pact-member-removed', 'pact-group-too-small', 'commons-suggested', 'commons-listed', 'commons-declined', 'call-published', 'call-prolonged', 'call-question-asked', 'call-question-answered', 'call-question-set-aside', 'pact-taken-in', 'pact-integration-requested', 'pact-integration-reminded', 'pact-integration-noticed', 'pact-integration-expired', 'pact-visit-arranged', 'pact-news', 'pact-merger-proposed', 'pact-merged', 'pact-admitted', 'pact-refusal-announced', 'pact-refused', 'pact-archived', 'pact-observation-answered', 'pact-observation-withheld', 'pact-entrusted', 'pact-opinion-requested', 'pact-opinion-due', 'pact-opinion-given', 'pact-case-news', 'pact-text-started', 'pact-text-changed', 'pact-text-reopened', 'pact-sent-to-giunta', 'pact-to-sign', 'pact-signature-void', 'pact-signed', 'pact-text-waits', 'pact-text-agreed', 'pact-sent-back', 'pact-for-giunta', 'pact-approved', 'pact-signature-arrived'));--> statement-breakpoint
-- The clauses a municipality begins with: what a pact says by the regulations on commons (Palermo 2023, art. 5, c. 3). The office changes them at the desk.
WITH shipped (position, code, use, heading, body) AS (VALUES
  (1, 'parties', 'both', 'Le parti e il bene comune',
   $$Il {municipality} e {applicant} si prendono cura insieme di questo bene comune: {place}.

Il patto nasce dalla proposta «{title}», fascicolo {number}. La collaborazione è volontaria e non crea un rapporto di lavoro né un appalto.$$),
  (2, 'objectives', 'both', 'Obiettivi e azioni',
   $$La collaborazione nasce da questa idea: {summary}

Gli obiettivi sono: {objectives}

Le azioni di cura, gestione condivisa o rigenerazione sono: {activities}$$),
  (3, 'duration', 'both', 'Durata, sospensione e fine anticipata',
   $$Il patto dura {duration} dal giorno indicato nell’atto di stipula.

Si può sospendere, per iscritto e con un motivo, quando le attività non sono possibili o non sono sicure. Ciascuna parte può chiedere di concluderlo prima del termine, con un preavviso scritto di 30 giorni.

Alla scadenza il patto può essere rinnovato, dopo una verifica di ciò che è stato fatto.$$),
  (4, 'roles', 'both', 'Ruoli, impegni e limiti',
   $$I cittadini attivi si impegnano a: {activities}

Il Comune si impegna a: {support}

Ogni attività si svolge nel rispetto delle norme e delle indicazioni di sicurezza. Ciò che non è scritto nel patto si concorda prima con l’ufficio responsabile.$$),
  (5, 'collective-use', 'both', 'Uso da parte di tutti',
   $$Il bene resta aperto a tutti: nessuna attività del patto può impedirne o limitarne l’uso collettivo, se non per il tempo strettamente necessario ai lavori e con un avviso sul posto.$$),
  (6, 'governance', 'both', 'Come si decide insieme',
   $$Le parti indicano ciascuna una persona di riferimento e si incontrano almeno due volte all’anno per programmare le attività. Le decisioni si prendono d’accordo e si mettono per iscritto. Chiunque può chiedere di partecipare alle attività.$$),
  (7, 'steering', 'complex', 'Cabina di regia e partecipazione',
   $$Una cabina di regia, con pari rappresentanza delle parti, segue l’attuazione del patto, propone il programma annuale e convoca almeno un’assemblea pubblica all’anno, aperta alla comunità di riferimento.$$),
  (8, 'monitoring', 'both', 'Monitoraggio e valutazione',
   $$Le parti verificano insieme, almeno una volta all’anno e alla fine, se le azioni sono state svolte e se gli obiettivi sono stati raggiunti, anche con una visita sul posto. L’esito è pubblico.$$),
  (9, 'publicity', 'both', 'Pubblicità, documentazione e rendicontazione',
   $$Il patto è pubblicato nel registro dei patti. I cittadini attivi tengono un diario delle attività, con ore e fotografie, e consegnano un resoconto annuale e uno finale su obiettivi, azioni, risultati e risorse usate.

Sul posto le parti possono segnalare che il bene è curato con un patto di collaborazione.$$),
  (10, 'support', 'both', 'Affiancamento, vigilanza, controversie e sanzioni',
   $$L’ufficio responsabile affianca i cittadini attivi e vigila sull’andamento della collaborazione.

Se nasce una controversia, le parti la affidano a un comitato di tre persone (una scelta dai cittadini, una dal Comune, una di comune accordo), che fa una proposta non vincolante nei tempi del regolamento.

Se una parte non rispetta il patto, l’altra la invita per iscritto a farlo; se non basta, il patto può essere concluso prima del termine o revocato, con i motivi.$$),
  (11, 'exclusion', 'both', 'Esclusioni e assetti alla fine',
   $$Chi non rispetta il regolamento o il patto può essere escluso dalle attività, dopo essere stato sentito.

Alla fine della collaborazione i beni prestati si restituiscono, i luoghi si lasciano liberi e in buono stato, e ciò che è stato realizzato resta al bene comune, salvo accordi diversi scritti qui.$$),
  (12, 'damage', 'both', 'Danni, assicurazione, sicurezza e interferenze',
   $$I cittadini attivi sono informati sui rischi dei luoghi e usano i dispositivi di protezione indicati. Le attività si svolgono in modo da non interferire con altri lavori o servizi: gli orari si concordano con l’ufficio responsabile.

Le coperture assicurative per gli infortuni e per la responsabilità civile verso terzi sono: [da precisare]

Ciascuno risponde dei danni che causa con dolo o colpa grave a persone o cose.$$),
  (13, 'protection', 'complex', 'Tutele e autorizzazioni',
   $$Gli interventi su beni culturali e paesaggistici si fanno soltanto dopo i pareri e le autorizzazioni che la legge richiede (D.Lgs. 42/2004); le procedure sono a carico del Comune. Chi esegue lavori garantisce la capacità tecnica e finanziaria necessaria.$$),
  (14, 'amendments', 'both', 'Adeguamenti e modifiche',
   $$Il patto si cambia solo d’accordo e per iscritto. Gli adeguamenti che non toccano obiettivi, durata e impegni si concordano con l’ufficio responsabile e si annotano nel fascicolo.$$)
), made AS (
  INSERT INTO "clause_templates" ("id", "code", "version", "use", "position")
  SELECT gen_random_uuid(), code, 1, use, position FROM shipped
  RETURNING "id", "code"
)
INSERT INTO "clause_template_versions" ("template_id", "version", "heading", "body")
SELECT made.id, 1, shipped.heading, shipped.body FROM made JOIN shipped ON shipped.code = made.code;

-- Why: the tables of the engine. Every row of a conversation lies in the bucket of its conversation, and every
-- key begins with it, so that the tables can be spread over servers by `bucket` without a change.
-- Locks: none that matter; the tables are new. Reversible: by dropping the tables, with all that is in them.
CREATE TABLE "agent" (
	"id" text PRIMARY KEY NOT NULL,
	"login" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agent_session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"agent_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement" (
	"bucket" smallint NOT NULL,
	"id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"turn" integer NOT NULL,
	"kind" text NOT NULL,
	"currency" text NOT NULL,
	"total" bigint NOT NULL,
	"offer" jsonb NOT NULL,
	"approved_by" text NOT NULL,
	"state" text DEFAULT 'standing' NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agreement_bucket_conversation_id_id_pk" PRIMARY KEY("bucket","conversation_id","id")
);
--> statement-breakpoint
CREATE TABLE "case_reference" (
	"bucket" smallint NOT NULL,
	"key" text NOT NULL,
	"case_id" text NOT NULL,
	"case_bucket" smallint NOT NULL,
	CONSTRAINT "case_reference_bucket_key_pk" PRIMARY KEY("bucket","key")
);
--> statement-breakpoint
CREATE TABLE "chat_session" (
	"bucket" smallint NOT NULL,
	"token_hash" text NOT NULL,
	"conversation_id" text NOT NULL,
	"conversation_bucket" smallint NOT NULL,
	"contact_id" text NOT NULL,
	"from_seq" bigint NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "chat_session_bucket_token_hash_pk" PRIMARY KEY("bucket","token_hash")
);
--> statement-breakpoint
CREATE TABLE "contact_point" (
	"bucket" smallint NOT NULL,
	"id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"channel" text NOT NULL,
	"address" text,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contact_point_bucket_conversation_id_id_pk" PRIMARY KEY("bucket","conversation_id","id")
);
--> statement-breakpoint
CREATE TABLE "conversation" (
	"bucket" smallint NOT NULL,
	"id" text NOT NULL,
	"case_id" text NOT NULL,
	"due_at" timestamp with time zone DEFAULT 'infinity' NOT NULL,
	"owner" text,
	"epoch" bigint DEFAULT 0 NOT NULL,
	"token" uuid,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_seq" bigint DEFAULT 1 NOT NULL,
	"next_event" bigint DEFAULT 1 NOT NULL,
	"done_seq" bigint DEFAULT 0 NOT NULL,
	"turns" integer DEFAULT 0 NOT NULL,
	"controller" text DEFAULT 'bot' NOT NULL,
	"control_epoch" integer DEFAULT 0 NOT NULL,
	"release_hash" text NOT NULL,
	"flow" text NOT NULL,
	"locale" text NOT NULL,
	"contact_id" text NOT NULL,
	"channel" text NOT NULL,
	"state" jsonb,
	"verified" jsonb GENERATED ALWAYS AS (state #> '{snapshot,context,verifiedContacts}') STORED,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conversation_bucket_id_pk" PRIMARY KEY("bucket","id")
);
--> statement-breakpoint
CREATE TABLE "creditor" (
	"id" text PRIMARY KEY NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "debt_case" (
	"bucket" smallint NOT NULL,
	"id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"reference" text NOT NULL,
	"portfolio_id" text NOT NULL,
	"creditor_id" text NOT NULL,
	"debtor" jsonb NOT NULL,
	"title" text NOT NULL,
	"currency" text NOT NULL,
	"principal" bigint NOT NULL,
	"interest" bigint NOT NULL,
	"fees" bigint NOT NULL,
	"balance" bigint NOT NULL,
	"due_on" date NOT NULL,
	"invoices" jsonb NOT NULL,
	"state" text NOT NULL,
	"kept" integer NOT NULL,
	"broken" integer NOT NULL,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "debt_case_bucket_id_pk" PRIMARY KEY("bucket","id")
);
--> statement-breakpoint
CREATE TABLE "dispute" (
	"bucket" smallint NOT NULL,
	"id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"turn" integer NOT NULL,
	"kind" text NOT NULL,
	"invoice_id" text,
	"opened_at" timestamp with time zone NOT NULL,
	CONSTRAINT "dispute_bucket_conversation_id_id_pk" PRIMARY KEY("bucket","conversation_id","id")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"bucket" smallint NOT NULL,
	"conversation_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"contact_id" text NOT NULL,
	"ref" text,
	"body" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "event_bucket_conversation_id_seq_pk" PRIMARY KEY("bucket","conversation_id","seq")
);
--> statement-breakpoint
CREATE TABLE "handoff" (
	"bucket" smallint NOT NULL,
	"id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"reason" text NOT NULL,
	"priority" smallint NOT NULL,
	"state" text NOT NULL,
	"terms" jsonb,
	"claimed_by" text,
	"claimed_by_name" text,
	"requested_at" timestamp with time zone NOT NULL,
	"claimed_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "handoff_bucket_conversation_id_id_pk" PRIMARY KEY("bucket","conversation_id","id")
);
--> statement-breakpoint
CREATE TABLE "hold" (
	"bucket" smallint NOT NULL,
	"id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"turn" integer NOT NULL,
	"reason" text NOT NULL,
	"until_on" date NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "hold_bucket_conversation_id_id_pk" PRIMARY KEY("bucket","conversation_id","id")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"bucket" smallint NOT NULL,
	"conversation_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"message_id" text NOT NULL,
	"channel" text NOT NULL,
	"contact_id" text NOT NULL,
	"payload" jsonb NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inbox_bucket_conversation_id_seq_pk" PRIMARY KEY("bucket","conversation_id","seq")
);
--> statement-breakpoint
CREATE TABLE "instalment" (
	"bucket" smallint NOT NULL,
	"agreement_id" text NOT NULL,
	"position" integer NOT NULL,
	"conversation_id" text NOT NULL,
	"due_on" date NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "instalment_bucket_conversation_id_agreement_id_position_pk" PRIMARY KEY("bucket","conversation_id","agreement_id","position")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"bucket" smallint NOT NULL,
	"key" text NOT NULL,
	"conversation_id" text NOT NULL,
	"turn" integer NOT NULL,
	"seq" bigint NOT NULL,
	"channel" text NOT NULL,
	"contact_id" text NOT NULL,
	"body" jsonb NOT NULL,
	"mandatory" boolean NOT NULL,
	"control_epoch" integer NOT NULL,
	"not_after" timestamp with time zone,
	"status" text DEFAULT 'ready' NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"owner" text,
	"epoch" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"provider_id" text,
	"settled_at" timestamp with time zone,
	CONSTRAINT "outbox_bucket_key_pk" PRIMARY KEY("bucket","key")
);
--> statement-breakpoint
CREATE TABLE "payment_report" (
	"bucket" smallint NOT NULL,
	"id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"turn" integer NOT NULL,
	"amount" bigint,
	"currency" text NOT NULL,
	"reference" text,
	"reported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payment_report_bucket_conversation_id_id_pk" PRIMARY KEY("bucket","conversation_id","id")
);
--> statement-breakpoint
CREATE TABLE "portfolio" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "promise" (
	"bucket" smallint NOT NULL,
	"id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"turn" integer NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"due_on" date NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "promise_bucket_conversation_id_id_pk" PRIMARY KEY("bucket","conversation_id","id")
);
--> statement-breakpoint
CREATE TABLE "release" (
	"hash" text PRIMARY KEY NOT NULL,
	"content" json NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "suppression" (
	"bucket" smallint NOT NULL,
	"id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"turn" integer NOT NULL,
	"scope" text NOT NULL,
	"channel" text NOT NULL,
	"contact_id" text NOT NULL,
	"reason" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "suppression_bucket_conversation_id_id_pk" PRIMARY KEY("bucket","conversation_id","id")
);
--> statement-breakpoint
CREATE TABLE "ticket" (
	"bucket" smallint NOT NULL,
	"id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"turn" integer NOT NULL,
	"kind" text NOT NULL,
	"urgent" boolean NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ticket_bucket_conversation_id_id_pk" PRIMARY KEY("bucket","conversation_id","id")
);
--> statement-breakpoint
CREATE TABLE "timer" (
	"bucket" smallint NOT NULL,
	"conversation_id" text NOT NULL,
	"id" text NOT NULL,
	"event" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"armed_turn" integer NOT NULL,
	CONSTRAINT "timer_bucket_conversation_id_id_pk" PRIMARY KEY("bucket","conversation_id","id")
);
--> statement-breakpoint
CREATE TABLE "turn" (
	"bucket" smallint NOT NULL,
	"conversation_id" text NOT NULL,
	"turn" integer NOT NULL,
	"token" uuid NOT NULL,
	"record" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "turn_bucket_conversation_id_turn_pk" PRIMARY KEY("bucket","conversation_id","turn")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "agent_login" ON "agent" USING btree (lower("login"));--> statement-breakpoint
CREATE INDEX "agent_session_expires" ON "agent_session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "contact_point_by_address" ON "contact_point" USING btree ("channel","address") WHERE address is not null;--> statement-breakpoint
CREATE INDEX "conversation_due" ON "conversation" USING btree ("due_at") WHERE due_at < 'infinity';--> statement-breakpoint
CREATE INDEX "debt_case_by_reference" ON "debt_case" USING btree ("reference");--> statement-breakpoint
CREATE UNIQUE INDEX "handoff_open" ON "handoff" USING btree ("bucket","conversation_id") WHERE state <> 'closed';--> statement-breakpoint
CREATE INDEX "handoff_queue" ON "handoff" USING btree ("priority","requested_at") WHERE state <> 'closed';--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_once" ON "inbox" USING btree ("bucket","message_id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("channel","due_at") WHERE due_at < 'infinity';--> statement-breakpoint
CREATE INDEX "outbox_unsettled" ON "outbox" USING btree ("bucket","conversation_id","seq") WHERE status in ('ready', 'sending', 'unknown');--> statement-breakpoint
CREATE INDEX "timer_due" ON "timer" USING btree ("due_at");
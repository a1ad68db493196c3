-- Why: SMS and WhatsApp. Addresses outlive conversations, so what is known of one (window, pace, blocks) lies in
-- rows of its own; every message of a carrier, every report and every decision of the rules is kept.
-- Locks: ACCESS EXCLUSIVE on contact_point and outbox for as long as columns are added, which rewrites nothing;
-- the new indexes of outbox hold off writers while they are built. Reversible: by dropping tables and columns.
CREATE TABLE "address_block" (
	"bucket" smallint NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"reason" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"lifted_at" timestamp with time zone,
	CONSTRAINT "address_block_bucket_address_channel_reason_pk" PRIMARY KEY("bucket","address","channel","reason")
);
--> statement-breakpoint
CREATE TABLE "address_state" (
	"bucket" smallint NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"last_inbound_at" timestamp with time zone,
	"opted_out_at" timestamp with time zone,
	"free_at" timestamp with time zone,
	CONSTRAINT "address_state_bucket_channel_address_pk" PRIMARY KEY("bucket","channel","address")
);
--> statement-breakpoint
CREATE TABLE "carrier_inbound" (
	"bucket" smallint NOT NULL,
	"message_id" text NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"recipient" text NOT NULL,
	"outcome" text NOT NULL,
	"conversation_id" text,
	"raw" jsonb NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "carrier_inbound_bucket_message_id_pk" PRIMARY KEY("bucket","message_id")
);
--> statement-breakpoint
CREATE TABLE "contact_event" (
	"bucket" smallint NOT NULL,
	"conversation_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"direction" text NOT NULL,
	"channel" text NOT NULL,
	"contact_id" text NOT NULL,
	"author" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "contact_event_bucket_conversation_id_id_pk" PRIMARY KEY("bucket","conversation_id","id")
);
--> statement-breakpoint
CREATE TABLE "continuation" (
	"bucket" smallint NOT NULL,
	"code_hash" text NOT NULL,
	"conversation_id" text NOT NULL,
	"contact_id" text NOT NULL,
	"channel" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "continuation_bucket_code_hash_pk" PRIMARY KEY("bucket","code_hash")
);
--> statement-breakpoint
CREATE TABLE "delivery_report" (
	"bucket" smallint NOT NULL,
	"provider_id" text NOT NULL,
	"status" text NOT NULL,
	"error_code" integer NOT NULL,
	"outbox_key" text,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "delivery_report_bucket_provider_id_status_error_code_pk" PRIMARY KEY("bucket","provider_id","status","error_code")
);
--> statement-breakpoint
CREATE TABLE "rule_decision" (
	"bucket" smallint NOT NULL,
	"conversation_id" text NOT NULL,
	"outbox_key" text NOT NULL,
	"epoch" integer NOT NULL,
	"turn" integer NOT NULL,
	"channel" text NOT NULL,
	"verdict" text NOT NULL,
	"until" timestamp with time zone,
	"rules" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "rule_decision_bucket_conversation_id_outbox_key_epoch_pk" PRIMARY KEY("bucket","conversation_id","outbox_key","epoch")
);
--> statement-breakpoint
ALTER TABLE "contact_point" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "contact_point" ADD COLUMN "user_id" text;--> statement-breakpoint
ALTER TABLE "contact_point" ADD COLUMN "last_inbound_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_point" ADD COLUMN "last_spoken_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "not_before" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "answers_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "purpose" text DEFAULT 'reply' NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "attempts" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "delivery" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "delivery_rank" smallint;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "error_code" integer;--> statement-breakpoint
CREATE INDEX "carrier_inbound_stray" ON "carrier_inbound" USING btree ("received_at") WHERE outcome = 'stray';--> statement-breakpoint
CREATE INDEX "contact_event_recent" ON "contact_event" USING btree ("bucket","conversation_id","at");--> statement-breakpoint
CREATE INDEX "outbox_put_off" ON "outbox" USING btree ("not_before") WHERE not_before is not null;--> statement-breakpoint
CREATE INDEX "outbox_by_provider" ON "outbox" USING btree ("provider_id") WHERE channel in ('sms', 'whatsapp');--> statement-breakpoint
CREATE INDEX "outbox_undelivered" ON "outbox" USING btree ("settled_at") WHERE status = 'sent' and delivery_rank < 3;
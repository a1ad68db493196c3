-- Why: conversations and outbox rows are updated several times in their life. Free room in the page keeps their
-- versions together, and an early vacuum keeps the queue indexes small.
-- Locks: SHARE UPDATE EXCLUSIVE on two empty tables. Reversible: by resetting the parameters.
alter table conversation set (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
--> statement-breakpoint
alter table outbox set (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);

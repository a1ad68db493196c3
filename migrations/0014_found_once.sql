-- Why: two messages with the same words to the same person, both of unknown end, must not take one message of the
-- carrier for both.
-- Locks: none at migration. At run time, for a message that was looked for, an advisory lock of the provider's id after
-- the row. Reversible: by putting the function of 0012 back.

-- Records how sends ended: an array of {bucket, key, epoch, outcome, providerId, reason, inMs, code, block, stop, paceMs}.
-- That a message was sent is proof and always counts; everything else counts only from the latest claim of the row. An
-- unknown end is offered for reconciling after a pause that doubles, `p_tries` times, and then waits for a person; so
-- does what was tried again as often.
-- What was looked for and is another's by now stays unknown.
create or replace function outbox_settle(p_settled jsonb, p_grace_ms integer, p_tries integer)
returns void language plpgsql as $$
declare
  v_now timestamptz := now();
  v_status text;
  s record;
  o outbox%rowtype;
begin
  for s in
    select * from jsonb_to_recordset(p_settled) as r (bucket smallint, key text, epoch integer, outcome text,
        "providerId" text, reason text, "inMs" integer, code integer, block text, stop boolean, "paceMs" integer)
      order by r.bucket, r.key
  loop
    select * into o from outbox where bucket = s.bucket and key = s.key for no key update;
    if s.outcome = 'sent' and o.status = 'unknown' and s."providerId" is not null then
      perform pg_advisory_xact_lock(hashtextextended(s."providerId", 0));
      if exists (select 1 from outbox u
          where u.provider_id = s."providerId" and u.channel in ('sms', 'whatsapp') and u.key <> o.key) then
        s.outcome := 'unknown';
        s."providerId" := null;
      end if;
    end if;
    continue when not found or (case when s.outcome = 'sent' then o.status not in ('ready', 'sending', 'unknown')
      else o.status not in ('sending', 'unknown') or o.epoch <> s.epoch end);
    v_status := case when s.outcome <> 'retry' then s.outcome when o.attempts > p_tries then 'held' else 'ready' end;
    update outbox
      set status = v_status, provider_id = coalesce(s."providerId", o.provider_id), reason = s.reason, owner = null,
        error_code = coalesce(s.code, o.error_code),
        delivery = case when v_status = 'sent' and s."paceMs" is not null then coalesce(o.delivery, 'queued')
          else o.delivery end,
        delivery_rank = case when v_status = 'sent' and s."paceMs" is not null then coalesce(o.delivery_rank, 1)
          else o.delivery_rank end,
        settled_at = case when v_status in ('sent', 'refused', 'held') then v_now end,
        due_at = case
          when v_status = 'ready' then v_now + s."inMs" * interval '1 millisecond'
          when v_status = 'unknown' and o.epoch <= p_tries
            then v_now + p_grace_ms * power(2, o.epoch - 1) * interval '1 millisecond'
          else 'infinity' end
      where bucket = o.bucket and key = o.key;
    perform free_address(o, case when v_status in ('sent', 'unknown') then coalesce(s."paceMs", 0) else 0 end);
    if v_status in ('ready', 'refused', 'held') then
      perform delivery_failed(o, s.code, s.block, coalesce(s.stop, false), v_now);
    end if;
    if v_status = 'held' or (v_status = 'unknown' and o.epoch > p_tries) then
      perform ask_person(o.bucket, o.conversation_id, o.key, 'delivery');
    end if;
  end loop;
end $$;

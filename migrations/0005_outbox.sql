-- Why: what goes out is checked by the statement that hands it to a sender: ownership, suppression, expiry and
-- verification as they stand then, not as they stood when the words were made. A send whose end nobody knows is
-- never handed out as new.
-- Locks: none at migration. At run time rows of the outbox, skipping what others hold.
-- Reversible: by dropping the functions.

-- Why a row must not leave: the id of the rule, or null where it may.
create function outbox_refusal(o outbox, p_now timestamptz) returns text language plpgsql stable as $$
declare
  v_verified jsonb;
  v_control_epoch integer;
  v_scope text;
begin
  select verified, control_epoch into v_verified, v_control_epoch
    from conversation where bucket = o.bucket and id = o.conversation_id;
  if o.control_epoch < v_control_epoch and o.body ->> 'author' = 'bot' then
    return 'control.stale_epoch';
  end if;
  if o.not_after < p_now then
    return 'expiry.not_after';
  end if;
  if (o.body ->> 'discloses')::boolean and not coalesce(v_verified ? o.contact_id, false) then
    return 'disclosure.unverified';
  end if;
  if not o.mandatory then
    select s.scope into v_scope from suppression s
      where s.bucket = o.bucket and s.conversation_id = o.conversation_id
        and (s.scope = 'all' or (s.scope = 'channel' and s.channel = o.channel)
          or (s.scope = 'contact' and s.contact_id = o.contact_id))
      limit 1;
    if found then
      return 'suppression.' || v_scope;
    end if;
  end if;
  return null;
end $$;
--> statement-breakpoint
-- Takes rows to send. A row whose lease ran out while it was being sent comes back as `unknown` and is only to be
-- reconciled. The rows of one contact are taken in order, one after the other is settled. With `p_deliver` the
-- commit itself is the delivery, and rows turn `sent` at once.
create function outbox_claim(
  p_node text, p_count integer, p_lease_ms integer, p_now timestamptz, p_channels text[], p_deliver boolean
) returns setof jsonb language plpgsql as $$
declare
  v_now timestamptz := now();
  v_until timestamptz := v_now + p_lease_ms * interval '1 millisecond';
  v_reason text;
  v_status text;
  o outbox%rowtype;
begin
  for o in
    select b.* from unnest(p_channels) as wanted (channel), lateral (
        select d.* from outbox d
          where d.channel = wanted.channel and d.due_at <= v_now and d.due_at < 'infinity'
            and (p_deliver or not exists (
              select 1 from outbox e
                where e.bucket = d.bucket and e.conversation_id = d.conversation_id and e.seq < d.seq
                  and e.contact_id = d.contact_id and e.status in ('ready', 'sending')))
          order by d.due_at
          limit p_count
          for no key update skip locked
      ) b
      limit p_count
  loop
    v_reason := case when o.status = 'ready' then outbox_refusal(o, p_now) end;
    if v_reason is not null then
      update outbox
        set status = case v_reason when 'control.stale_epoch' then 'dropped' else 'refused' end,
          reason = v_reason, due_at = 'infinity', settled_at = v_now
        where bucket = o.bucket and key = o.key;
      continue;
    end if;
    v_status := case when p_deliver then 'sent' when o.status = 'ready' then 'sending' else 'unknown' end;
    if p_deliver then
      update outbox
        set status = v_status, provider_id = o.key, due_at = 'infinity', settled_at = v_now, epoch = o.epoch + 1
        where bucket = o.bucket and key = o.key;
    else
      update outbox
        set status = v_status, owner = p_node, epoch = o.epoch + 1, due_at = v_until
        where bucket = o.bucket and key = o.key;
    end if;
    return next jsonb_build_object(
      'bucket', o.bucket, 'conversationId', o.conversation_id, 'turn', o.turn, 'key', o.key,
      'channel', o.channel, 'contactId', o.contact_id, 'body', o.body, 'mandatory', o.mandatory,
      'notAfter', iso_instant(o.not_after), 'epoch', o.epoch + 1,
      'status', case v_status when 'sent' then 'sending' else v_status end);
  end loop;
end $$;
--> statement-breakpoint
-- Records how sends ended: an array of {bucket, key, epoch, outcome, providerId, reason, inMs}. That a message was
-- sent is proof and always counts; everything else counts only from the latest claim of the row. An unknown end is
-- offered for reconciling after a pause that doubles, `p_tries` times, and then waits for a person.
create function outbox_settle(p_settled jsonb, p_grace_ms integer, p_tries integer)
returns void language plpgsql as $$
declare
  v_now timestamptz := now();
begin
  update outbox o
    set status = s.status, provider_id = coalesce(s."providerId", o.provider_id), reason = s.reason,
      owner = null, settled_at = case when s.status in ('sent', 'refused') then v_now end,
      due_at = case
        when s.status = 'ready' then v_now + s."inMs" * interval '1 millisecond'
        when s.status = 'unknown' and o.epoch <= p_tries
          then v_now + p_grace_ms * power(2, o.epoch - 1) * interval '1 millisecond'
        else 'infinity' end
    from (
      select r.*, case r.outcome when 'retry' then 'ready' else r.outcome end as status
        from jsonb_to_recordset(p_settled) as r (
          bucket smallint, key text, epoch integer, outcome text, "providerId" text, reason text, "inMs" integer)
    ) s
    where o.bucket = s.bucket and o.key = s.key
      and case when s.status = 'sent' then o.status in ('ready', 'sending', 'unknown')
        else o.status in ('sending', 'unknown') and o.epoch = s.epoch end;
end $$;

-- Why: the queue. A message goes in with one commit; a worker leases a conversation, works outside of any
-- transaction, and commits the whole turn with one fenced statement.
-- Locks: none at migration. At run time each function locks the row of one conversation first and everything of
-- that conversation after it; `claim` never waits for a lock.
-- Reversible: by dropping the functions.

-- Puts a message into the inbox of a conversation and wakes it, unless somebody works on it: then the end of that
-- turn finds it. The order of messages is the order in which they get the lock. What a debtor wrote goes into the
-- thread as well.
create function enqueue(
  p_bucket smallint, p_conversation text, p_message text, p_channel text, p_contact text, p_payload jsonb
) returns text language plpgsql as $$
declare
  v_now timestamptz := now();
  v_debtor boolean := p_payload ->> 'kind' = 'debtor';
  v_seq bigint;
  v_event bigint;
begin
  select next_seq, next_event into v_seq, v_event
    from conversation where bucket = p_bucket and id = p_conversation for no key update;
  if not found then
    return 'no_conversation';
  end if;
  insert into inbox (bucket, conversation_id, seq, message_id, channel, contact_id, payload, received_at)
    values (p_bucket, p_conversation, v_seq, p_message, p_channel, p_contact, p_payload, v_now)
    on conflict (bucket, message_id) do nothing;
  if not found then
    return 'duplicate';
  end if;
  if v_debtor then
    insert into event (bucket, conversation_id, seq, kind, channel, contact_id, ref, body, at)
      values (p_bucket, p_conversation, v_event, 'debtor', p_channel, p_contact, p_message,
        jsonb_build_object('text', p_payload -> 'text'), v_now);
    update conversation
      set next_seq = v_seq + 1, next_event = v_event + 1, contact_id = p_contact, channel = p_channel,
        due_at = case when owner is null then least(due_at, v_now) else due_at end
      where bucket = p_bucket and id = p_conversation;
  else
    update conversation
      set next_seq = v_seq + 1,
        due_at = case when owner is null then least(due_at, v_now) else due_at end
      where bucket = p_bucket and id = p_conversation;
  end if;
  return 'accepted';
end $$;
--> statement-breakpoint
-- Leases a conversation whose row the caller has locked, and tells all that a turn needs. Null where nothing is
-- pending. A lease that ran out counts as a failed try.
create function lease_conversation(
  p_bucket smallint, p_conversation text, p_node text, p_lease_ms integer, p_burst integer
) returns jsonb language plpgsql as $$
declare
  v_until timestamptz := now() + p_lease_ms * interval '1 millisecond';
  v_token uuid := gen_random_uuid();
  v_pending jsonb;
  c conversation%rowtype;
begin
  select * into c from conversation where bucket = p_bucket and id = p_conversation;
  select jsonb_agg(jsonb_build_object(
        'conversationId', p_conversation, 'seq', m.seq, 'messageId', m.message_id, 'channel', m.channel,
        'contactId', m.contact_id, 'payload', m.payload, 'receivedAt', iso_instant(m.received_at)) order by m.seq)
    into v_pending
    from (
      select i.seq, i.message_id, i.channel, i.contact_id, i.payload, i.received_at
        from inbox i
        where i.bucket = p_bucket and i.conversation_id = p_conversation and i.seq > c.done_seq
        order by i.bucket, i.conversation_id, i.seq
        limit p_burst
    ) m;
  if v_pending is null then
    update conversation set due_at = 'infinity', owner = null, token = null
      where bucket = p_bucket and id = p_conversation;
    return null;
  end if;
  c.attempts := c.attempts + case when c.owner is null then 0 else 1 end;
  update conversation
    set due_at = v_until, owner = p_node, epoch = c.epoch + 1, token = v_token, attempts = c.attempts
    where bucket = p_bucket and id = p_conversation;
  return jsonb_build_object(
    'bucket', p_bucket, 'conversationId', p_conversation, 'epoch', c.epoch + 1, 'token', v_token,
    'turns', c.turns, 'releaseHash', c.release_hash, 'flow', c.flow, 'locale', c.locale, 'state', c.state,
    'controller', c.controller, 'controlEpoch', c.control_epoch, 'attempts', c.attempts,
    'case', case_json(p_bucket, c.case_id), 'pending', v_pending);
end $$;
--> statement-breakpoint
-- Leases up to `p_count` conversations that are due, those first that have been due for longest.
create function claim(p_node text, p_count integer, p_lease_ms integer, p_burst integer)
returns setof jsonb language plpgsql as $$
declare
  v_now timestamptz := now();
  v_claim jsonb;
  r record;
begin
  for r in
    select c.bucket, c.id from conversation c
      where c.due_at <= v_now and c.due_at < 'infinity'
      order by c.due_at
      limit p_count
      for no key update skip locked
  loop
    v_claim := lease_conversation(r.bucket, r.id, p_node, p_lease_ms, p_burst);
    if v_claim is not null then
      return next v_claim;
    end if;
  end loop;
end $$;
--> statement-breakpoint
-- Leases one conversation if it is due and nobody else has it in hand.
create function claim_one(
  p_bucket smallint, p_conversation text, p_node text, p_lease_ms integer, p_burst integer
) returns jsonb language plpgsql as $$
declare
  v_now timestamptz := now();
begin
  perform 1 from conversation
    where bucket = p_bucket and id = p_conversation and due_at <= v_now
    for no key update skip locked;
  if not found then
    return null;
  end if;
  return lease_conversation(p_bucket, p_conversation, p_node, p_lease_ms, p_burst);
end $$;
--> statement-breakpoint
-- Takes a message in and, where nobody works on its conversation, leases it to the node that took it: one commit
-- for what would be two.
create function enqueue_and_claim(
  p_bucket smallint, p_conversation text, p_message text, p_channel text, p_contact text, p_payload jsonb,
  p_node text, p_lease_ms integer, p_burst integer
) returns jsonb language plpgsql as $$
declare
  v_status text;
  v_claim jsonb;
  v_now timestamptz := now();
begin
  v_status := enqueue(p_bucket, p_conversation, p_message, p_channel, p_contact, p_payload);
  if v_status = 'accepted' then
    perform 1 from conversation
      where bucket = p_bucket and id = p_conversation and owner is null and due_at <= v_now;
    if found then
      v_claim := lease_conversation(p_bucket, p_conversation, p_node, p_lease_ms, p_burst);
    end if;
  end if;
  return jsonb_build_object('status', v_status, 'claim', v_claim);
end $$;
--> statement-breakpoint
-- Makes a lease longer.
create function renew(p_bucket smallint, p_conversation text, p_epoch bigint, p_token uuid, p_lease_ms integer)
returns text language plpgsql as $$
declare
  v_until timestamptz := now() + p_lease_ms * interval '1 millisecond';
begin
  update conversation set due_at = v_until
    where bucket = p_bucket and id = p_conversation and epoch = p_epoch and token = p_token and owner is not null;
  return case when found then 'renewed' else 'fenced' end;
end $$;
--> statement-breakpoint
-- Gives a lease back; the conversation is due again after a pause, or with its next message.
create function abandon(p_bucket smallint, p_conversation text, p_epoch bigint, p_token uuid, p_retry_ms integer)
returns void language plpgsql as $$
declare
  v_at timestamptz := now() + p_retry_ms * interval '1 millisecond';
begin
  update conversation set due_at = v_at, owner = null, token = null, attempts = attempts + 1
    where bucket = p_bucket and id = p_conversation and epoch = p_epoch and token = p_token and owner is not null;
end $$;

-- Why: before a message leaves, the rules are asked with everything they may look at, read by the statement that hands
-- the message out; what they said, the contact that it is, and how the send ended are kept by the statements that
-- follow. Reports of the carrier move a message forward only.
-- Locks: ACCESS EXCLUSIVE on contact_point and contact_event for as long as a column is added. At run time the rows of
-- the outbox that others do not hold, then the conversation and the address where nobody holds them.
-- Reversible: by dropping the functions and putting those of 0003, 0004 and 0005 back.
DROP INDEX "contact_event_recent";--> statement-breakpoint
ALTER TABLE "contact_event" ADD COLUMN "reply" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_point" ADD COLUMN "said" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "contact_event_counted" ON "contact_event" USING btree ("bucket","conversation_id","at") WHERE not reply;
--> statement-breakpoint
-- What the rules may look at besides the message itself: a SendFacts. Of the ledger, the last hundred contacts that
-- answered nothing.
create function send_facts(c conversation, p_contact text) returns jsonb language plpgsql stable as $$
declare
  v_address jsonb := '{}';
  p contact_point%rowtype;
begin
  select * into p from contact_point where bucket = c.bucket and conversation_id = c.id and id = p_contact;
  if p.address is not null then
    select jsonb_build_object('lastInboundAt', iso_instant(a.last_inbound_at), 'consentTakenBack', a.opted_out_at is not null,
        'blocks', (select jsonb_agg(b.reason) from address_block b
          where b.bucket = a.bucket and b.address = a.address and b.channel in (a.channel, '*') and b.lifted_at is null))
      into v_address
      from address_state a
      where a.bucket = bucket_of(p.address) and a.channel = p.channel and a.address = p.address;
  end if;
  return jsonb_build_object(
      'address', p.address, 'addressKind', p.kind, 'verified', coalesce(c.verified ? p_contact, false),
      'saidHere', coalesce(to_jsonb(p.said), '[]'),
      'saidInConversation', (select coalesce(jsonb_agg(distinct s.reply), '[]') from contact_point q, unnest(q.said) s (reply)
        where q.bucket = c.bucket and q.conversation_id = c.id),
      'holds', (select coalesce(jsonb_agg(jsonb_build_object('reason', h.reason, 'untilOn', h.until_on)), '[]') from hold h
        where h.bucket = c.bucket and h.conversation_id = c.id),
      'disputes', (select coalesce(jsonb_agg(d.kind), '[]') from dispute d
        where d.bucket = c.bucket and d.conversation_id = c.id),
      'suppressions', (select coalesce(jsonb_agg(jsonb_build_object('scope', s.scope, 'reason', s.reason,
          'channel', s.channel, 'contactId', s.contact_id)), '[]') from suppression s
        where s.bucket = c.bucket and s.conversation_id = c.id),
      'tickets', (select coalesce(jsonb_agg(distinct t.kind), '[]') from ticket t
        where t.bucket = c.bucket and t.conversation_id = c.id),
      'ledger', (select coalesce(jsonb_agg(jsonb_build_object('at', iso_instant(e.at), 'kind', e.kind,
          'direction', e.direction, 'channel', e.channel)), '[]')
        from (
          select * from contact_event l
            where l.bucket = c.bucket and l.conversation_id = c.id and not l.reply
            order by l.bucket desc, l.conversation_id desc, l.at desc limit 100
        ) e)
    ) || coalesce(v_address, '{}');
end $$;
--> statement-breakpoint
-- Counts a message of ours as a contact, and keeps what was said at its contact point.
create function note_contact(o outbox, p_at timestamptz) returns void language plpgsql as $$
declare
  v_said text[] := array(select jsonb_array_elements_text(coalesce(o.body -> 'replies', '[]')));
begin
  insert into contact_event (bucket, conversation_id, id, kind, direction, channel, contact_id, reply, author, at)
    values (o.bucket, o.conversation_id, 'out:' || o.key, 'message', 'out', o.channel, o.contact_id,
      o.purpose = 'reply', case o.body ->> 'author' when 'bot' then 'bot' else 'agent' end, p_at)
    on conflict (bucket, conversation_id, id) do update set at = excluded.at;
  update contact_point
    set said = array(select distinct r from unnest(said || v_said) r),
      last_spoken_at = case when address is null then last_spoken_at else greatest(last_spoken_at, p_at) end
    where bucket = o.bucket and conversation_id = o.conversation_id and id = o.contact_id
      and (address is not null or not said @> v_said);
end $$;
--> statement-breakpoint
-- An opt-out holds for the address it came from, whatever conversation uses it; the end of all contact for every address
-- of the conversation.
create function block_addresses(p_bucket smallint, p_conversation text, p_suppressions jsonb)
returns void language plpgsql as $$
begin
  insert into address_block (bucket, channel, address, reason, since)
    select distinct on (p.address, s.scope) bucket_of(p.address), case s.scope when 'all' then '*' else s.channel end,
        p.address, s.reason, s.since
      from jsonb_populate_recordset(null::suppression, p_suppressions) s
      join contact_point p on p.bucket = p_bucket and p.conversation_id = p_conversation
        and (s.scope = 'all' or p.id = s.contact_id)
      where p.address is not null and s.reason in ('opt_out', 'cease_contact')
    on conflict (bucket, address, channel, reason) do update set since = excluded.since, lifted_at = null;
end $$;
--> statement-breakpoint
-- Why a row must not leave: the id of the rule, or null where it may.
create or replace function outbox_refusal(o outbox, p_now timestamptz) returns text language plpgsql stable as $$
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
  if o.channel not in ('webchat', 'terminal') then
    select b.reason into v_scope
      from contact_point p
      join address_block b on b.bucket = bucket_of(p.address) and b.address = p.address
      where p.bucket = o.bucket and p.conversation_id = o.conversation_id and p.id = o.contact_id
        and b.channel in (o.channel, '*') and b.lifted_at is null
        and (not o.mandatory or b.reason not in ('opt_out', 'cease_contact'))
      limit 1;
    if found then
      return 'block.' || v_scope;
    end if;
  end if;
  return null;
end $$;
--> statement-breakpoint
-- Puts a message into the inbox of a conversation and wakes it, unless somebody works on it: then the end of that
-- turn finds it. The order of messages is the order in which they get the lock. What a debtor wrote goes into the
-- thread as well; in the ledger a talk by web chat or terminal counts once a day.
create or replace function enqueue(
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
    insert into contact_event (bucket, conversation_id, id, kind, direction, channel, contact_id, author, at)
      values (p_bucket, p_conversation, concat_ws(':', 'in', p_contact, v_now::date), 'message', 'in', p_channel, p_contact,
        'debtor', v_now)
      on conflict do nothing;
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
create or replace function lease_conversation(
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
    'case', case_json(p_bucket, c.case_id), 'pending', v_pending,
    'contact', send_facts(c, v_pending -> 0 ->> 'contactId'));
end $$;
--> statement-breakpoint
-- Commits a turn, if the claim still holds. `fenced`: another claim came after it and nothing was written. The
-- same commit may be repeated when its answer was lost: it answers `done` and writes nothing twice.
-- Outbox rows carry `p_control_epoch`, the ownership under which the words were made.
create or replace function complete(
  p_bucket smallint, p_conversation text, p_epoch bigint, p_token uuid, p_turn integer, p_last_seq bigint,
  p_control_epoch integer, p_locale text, p_state jsonb, p_record jsonb, p_at timestamptz, p_outbox jsonb,
  p_timers jsonb, p_rows jsonb, p_local text[]
) returns text language plpgsql as $$
declare
  v_now timestamptz := now();
  v_event bigint;
  v_reason text;
  v_refusal text;
  v_verdict text;
  v_decided jsonb;
  o outbox%rowtype;
  c record;
begin
  select epoch, token, owner, turns, next_seq, next_event, case_id into c
    from conversation where bucket = p_bucket and id = p_conversation for no key update;
  if not found or c.owner is null or c.epoch <> p_epoch or c.token is distinct from p_token
    or c.turns <> p_turn - 1 then
    perform 1 from turn
      where bucket = p_bucket and conversation_id = p_conversation and turn = p_turn and token = p_token;
    return case when found then 'done' else 'fenced' end;
  end if;
  v_event := c.next_event;
  insert into turn (bucket, conversation_id, turn, token, record, at)
    values (p_bucket, p_conversation, p_turn, p_token, p_record, p_at);
  if p_outbox is not null then
    with draft as (
      insert into outbox (bucket, key, conversation_id, turn, seq, channel, contact_id, body, mandatory,
          control_epoch, not_after, due_at, purpose, answers_at)
        select p_bucket, d.draft ->> 'key', p_conversation, p_turn, v_event + d.position - 1,
            d.draft ->> 'channel', d.draft ->> 'contactId', d.draft -> 'body',
            (d.draft ->> 'mandatory')::boolean, p_control_epoch, (d.draft ->> 'notAfter')::timestamptz, v_now,
            coalesce(d.draft ->> 'purpose', 'reply'), (d.draft ->> 'answersAt')::timestamptz
          from jsonb_array_elements(p_outbox) with ordinality as d (draft, position)
        returning key, seq, channel, contact_id, body
    )
    insert into event (bucket, conversation_id, seq, kind, channel, contact_id, ref, body, at)
      select p_bucket, p_conversation, seq, 'bot', channel, contact_id, key,
          jsonb_build_object('text', body -> 'text', 'authorName', body -> 'authorName',
            'buttons', body -> 'buttons'),
          v_now
        from draft;
    v_event := v_event + jsonb_array_length(p_outbox);
  end if;
  if p_timers is not null then
    delete from timer
      where bucket = p_bucket and conversation_id = p_conversation
        and id in (select t ->> 'id' from jsonb_array_elements(p_timers) t where t ->> 'type' = 'cancel');
    insert into timer (bucket, conversation_id, id, event, due_at, armed_turn)
      select p_bucket, p_conversation, t ->> 'id', t ->> 'event', (t ->> 'dueAt')::timestamptz, p_turn
        from jsonb_array_elements(p_timers) t where t ->> 'type' = 'set'
      on conflict (bucket, conversation_id, id) do update
        set event = excluded.event, due_at = excluded.due_at, armed_turn = excluded.armed_turn;
  end if;
  if p_rows is not null then
    v_event := v_event + apply_effects(p_bucket, p_conversation, c.case_id, v_event, p_at, p_rows);
    if p_rows ? 'suppression' then
      perform block_addresses(p_bucket, p_conversation, p_rows -> 'suppression');
    end if;
  end if;
  update conversation
    set state = p_state, turns = p_turn, locale = p_locale, done_seq = p_last_seq, next_event = v_event,
      owner = null, attempts = 0,
      due_at = case when c.next_seq - 1 > p_last_seq then v_now else 'infinity' end
    where bucket = p_bucket and id = p_conversation;
  -- On these channels the commit itself is the delivery. The checks are those of every sender, and they come last:
  -- what this turn changed counts.
  if p_outbox is not null and p_local is not null then
    for o in
      select b.* from outbox b
        where b.bucket = p_bucket
          and b.key in (select d ->> 'key' from jsonb_array_elements(p_outbox) d where d ->> 'channel' = any (p_local))
    loop
      v_decided := (select d -> 'decision' from jsonb_array_elements(p_outbox) d where d ->> 'key' = o.key);
      v_refusal := outbox_refusal(o, p_at);
      v_reason := coalesce(v_refusal, v_decided ->> 'reason');
      v_verdict := coalesce(v_decided ->> 'verdict', 'send');
      update outbox
        set status = case when v_reason is null then 'sent' when v_refusal = 'control.stale_epoch' then 'dropped'
              when v_refusal is not null then 'refused' when v_verdict = 'queue' then 'ready' when v_verdict in ('hold', 'escalate') then 'held'
              else 'refused' end,
          reason = v_reason, provider_id = case when v_reason is null then o.key end,
          not_before = case when v_refusal is null and v_verdict = 'queue' then (v_decided ->> 'until')::timestamptz end,
          due_at = 'infinity', settled_at = v_now, epoch = o.epoch + 1
        where bucket = o.bucket and key = o.key;
      if v_decided is not null then
        insert into rule_decision (bucket, conversation_id, outbox_key, epoch, turn, channel, verdict, until, rules, at)
          values (o.bucket, p_conversation, o.key, 0, p_turn, o.channel, v_verdict,
            (v_decided ->> 'until')::timestamptz, v_decided -> 'rules', p_at);
      end if;
      if v_reason is null then
        perform note_contact(o, p_at);
      end if;
    end loop;
  end if;
  return 'done';
end $$;
--> statement-breakpoint
drop function outbox_claim(text, integer, integer, timestamptz, text[], boolean);
--> statement-breakpoint
-- Whether the pace of its recipient lets a row go now: one message of a conversation and of an address at a time, the
-- next after the pause that the last one asked for. Takes the address until `p_until`; puts the row off where it waits.
create function outbox_paced(o outbox, p_address text, p_until timestamptz) returns boolean language plpgsql as $$
declare
  v_now timestamptz := now();
  v_free timestamptz;
begin
  perform 1 from conversation where bucket = o.bucket and id = o.conversation_id for no key update skip locked;
  if not found then
    return false;
  end if;
  perform 1 from outbox
    where bucket = o.bucket and conversation_id = o.conversation_id and status = 'sending' and key <> o.key
      and channel not in ('webchat', 'terminal');
  if found then
    return false;
  end if;
  insert into address_state (bucket, channel, address) values (bucket_of(p_address), o.channel, p_address)
    on conflict (bucket, channel, address) do nothing;
  select coalesce(free_at, '-infinity') into v_free from address_state
    where bucket = bucket_of(p_address) and channel = o.channel and address = p_address
    for no key update skip locked;
  if not found then
    return false;
  end if;
  if v_free > v_now then
    update outbox set due_at = v_free where bucket = o.bucket and key = o.key;
    return false;
  end if;
  update address_state set free_at = p_until
    where bucket = bucket_of(p_address) and channel = o.channel and address = p_address;
  return true;
end $$;
--> statement-breakpoint
-- Takes rows to send, with what the rules look at. A row whose lease ran out while it was being sent comes back as
-- `unknown` and is only to be reconciled. The rows of one contact are taken in order, one after the other is settled;
-- only what must leave whatever stands against it passes by what waits. Rows put off come back when `p_now` has come.
create function outbox_claim(
  p_node text, p_count integer, p_lease_ms integer, p_now timestamptz, p_channels text[]
) returns setof jsonb language plpgsql as $$
declare
  v_now timestamptz := now();
  v_until timestamptz := v_now + p_lease_ms * interval '1 millisecond';
  v_reason text;
  v_status text;
  v_address text;
  o outbox%rowtype;
  c conversation%rowtype;
begin
  update outbox set due_at = v_now, not_before = null
    where (bucket, key) in (
      select w.bucket, w.key from outbox w
        where w.not_before is not null and w.not_before <= p_now
        order by w.not_before limit p_count
        for no key update skip locked);
  for o in
    select b.* from unnest(p_channels) as wanted (channel), lateral (
        select d.* from outbox d
          where d.channel = wanted.channel and d.due_at <= v_now and d.due_at < 'infinity'
            and (d.mandatory or not exists (
              select 1 from outbox e
                where e.bucket = d.bucket and e.conversation_id = d.conversation_id and e.seq < d.seq
                  and e.contact_id = d.contact_id and e.status in ('ready', 'sending')))
            and not exists (select 1 from setting s where s.key = 'carrier.stopped.' || d.channel)
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
    select address into v_address from contact_point
      where bucket = o.bucket and conversation_id = o.conversation_id and id = o.contact_id;
    if o.status = 'ready' and v_address is not null then
      continue when not outbox_paced(o, v_address, v_until);
    end if;
    v_status := case when o.status = 'ready' then 'sending' else 'unknown' end;
    update outbox
      set status = v_status, owner = p_node, epoch = o.epoch + 1, due_at = v_until
      where bucket = o.bucket and key = o.key;
    select * into c from conversation where bucket = o.bucket and id = o.conversation_id;
    return next jsonb_build_object(
      'bucket', o.bucket, 'conversationId', o.conversation_id, 'turn', o.turn, 'key', o.key,
      'channel', o.channel, 'contactId', o.contact_id, 'body', o.body, 'mandatory', o.mandatory,
      'notAfter', iso_instant(o.not_after), 'purpose', o.purpose, 'answersAt', iso_instant(o.answers_at),
      'epoch', o.epoch + 1, 'attempts', o.attempts, 'status', v_status,
      'case', case_json(c.bucket, c.case_id), 'facts', send_facts(c, o.contact_id));
  end loop;
end $$;
--> statement-breakpoint
-- Asks for a person, where none is asked for yet.
create function ask_person(p_bucket smallint, p_conversation text, p_key text, p_reason text)
returns void language plpgsql as $$
declare
  v_now timestamptz := now();
  v_event bigint;
begin
  select next_event into v_event from conversation where bucket = p_bucket and id = p_conversation for no key update;
  insert into handoff (bucket, id, conversation_id, reason, priority, state, requested_at)
    values (p_bucket, p_key || ':' || p_reason, p_conversation, p_reason, 2, 'waiting', v_now)
    on conflict do nothing;
  if not found then
    return;
  end if;
  insert into event (bucket, conversation_id, seq, kind, channel, contact_id, body, at)
    values (p_bucket, p_conversation, v_event, 'system', '', '',
      jsonb_build_object('text', 'handoff.requested:' || p_reason), v_now);
  update conversation set next_event = v_event + 1 where bucket = p_bucket and id = p_conversation;
end $$;
--> statement-breakpoint
-- Gives an address free after a pause.
create function free_address(o outbox, p_pause_ms integer) returns void language plpgsql as $$
declare
  v_free timestamptz := now() + p_pause_ms * interval '1 millisecond';
begin
  update address_state a set free_at = v_free
    from contact_point p
    where p.bucket = o.bucket and p.conversation_id = o.conversation_id and p.id = o.contact_id
      and a.bucket = bucket_of(p.address) and a.channel = o.channel and a.address = p.address;
end $$;
--> statement-breakpoint
-- Keeps what the rules said of rows in hand: an array of {bucket, key, epoch, verdict, reason, until, rules, body, at}.
-- What may leave is counted as a contact now, before the carrier is asked: whatever happens then, it is not counted too
-- low. Answers the keys that may be sent; a row that was taken over meanwhile is not among them.
create function outbox_decide(p_decided jsonb) returns setof text language plpgsql as $$
declare
  v_now timestamptz := now();
  d record;
  o outbox%rowtype;
begin
  for d in
    select * from jsonb_to_recordset(p_decided) as r (bucket smallint, key text, epoch integer, verdict text,
        reason text, until timestamptz, rules jsonb, body jsonb, at timestamptz)
      order by r.bucket, r.key
  loop
    update outbox u
      set body = coalesce(d.body, u.body), attempts = u.attempts + (d.verdict = 'send')::integer, reason = d.reason,
        status = case when d.verdict = 'send' then u.status when d.verdict = 'queue' then 'ready'
          when d.verdict in ('hold', 'escalate') then 'held' else 'refused' end,
        not_before = case when d.verdict = 'queue' then d.until end,
        owner = case when d.verdict = 'send' then u.owner end,
        due_at = case when d.verdict = 'send' then u.due_at else 'infinity' end,
        settled_at = case when d.verdict not in ('send', 'queue') then v_now end
      where u.bucket = d.bucket and u.key = d.key and u.epoch = d.epoch and u.status in ('sending', 'unknown')
      returning u.* into o;
    continue when not found;
    insert into rule_decision (bucket, conversation_id, outbox_key, epoch, turn, channel, verdict, until, rules, at)
      values (o.bucket, o.conversation_id, o.key, d.epoch, o.turn, o.channel, d.verdict, d.until, d.rules, d.at)
      on conflict do nothing;
    if d.verdict = 'send' then
      perform note_contact(o, d.at);
      return next o.key;
    else
      perform free_address(o, 0);
      if d.verdict in ('hold', 'escalate') then
        perform ask_person(o.bucket, o.conversation_id, o.key, 'delivery');
      end if;
    end if;
  end loop;
end $$;
--> statement-breakpoint
-- What a failure means beyond its message: the address is blocked, or nothing more leaves on the channel until an
-- operator has looked. A message that did not leave is no contact.
create function delivery_failed(o outbox, p_code integer, p_block text, p_stop boolean, p_at timestamptz)
returns void language plpgsql as $$
begin
  delete from contact_event
    where bucket = o.bucket and conversation_id = o.conversation_id and id = 'out:' || o.key;
  if p_block is not null then
    insert into address_block (bucket, channel, address, reason, since)
      select bucket_of(p.address), o.channel, p.address, p_block, p_at from contact_point p
        where p.bucket = o.bucket and p.conversation_id = o.conversation_id and p.id = o.contact_id
          and p.address is not null
      on conflict (bucket, address, channel, reason) do update set since = excluded.since, lifted_at = null;
  end if;
  if p_stop then
    insert into setting (key, value)
      values ('carrier.stopped.' || o.channel, jsonb_build_object('code', p_code, 'since', iso_instant(p_at)))
      on conflict do nothing;
  end if;
end $$;
--> statement-breakpoint
-- Records how sends ended: an array of {bucket, key, epoch, outcome, providerId, reason, inMs, code, block, stop, paceMs}.
-- That a message was sent is proof and always counts; everything else counts only from the latest claim of the row. An
-- unknown end is offered for reconciling after a pause that doubles, `p_tries` times, and then waits for a person; so
-- does what was tried again as often.
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
--> statement-breakpoint
-- Takes what a carrier tells of a message of ours: {providerId, status, rank, code, key, keyBucket, end, block, stop,
-- inMs}. The report is kept once, as soon as its message is known; the row moves forward only. Any report proves that the message was taken, also
-- where the answer to the send never came. `end`: for a failure, `refused`, `held` or `retry`; null otherwise.
create function delivery_told(p_report jsonb, p_at timestamptz) returns text language plpgsql as $$
declare
  v_now timestamptz := now();
  v_rank smallint := (p_report ->> 'rank')::smallint;
  v_code integer := coalesce((p_report ->> 'code')::integer, 0);
  v_provider text := p_report ->> 'providerId';
  v_end text := p_report ->> 'end';
  o outbox%rowtype;
begin
  if p_report ->> 'key' is not null then
    select * into o from outbox
      where bucket = (p_report ->> 'keyBucket')::smallint and key = p_report ->> 'key' for no key update;
  else
    select * into o from outbox
      where provider_id = v_provider and channel in ('sms', 'whatsapp') for no key update;
  end if;
  if o.key is null and p_report ->> 'key' is null then
    return 'unmatched';
  end if;
  insert into delivery_report (bucket, provider_id, status, error_code, outbox_key)
    values (bucket_of(v_provider), v_provider, p_report ->> 'status', v_code, p_report ->> 'key')
    on conflict (bucket, provider_id, status, error_code) do nothing;
  if not found then
    return 'duplicate';
  end if;
  if o.key is null then
    return 'unmatched';
  end if;
  if o.provider_id is distinct from v_provider then
    if o.status not in ('ready', 'sending', 'unknown') then
      return 'earlier';
    end if;
    update outbox
      set status = 'sent', provider_id = v_provider, reason = null, owner = null, due_at = 'infinity', settled_at = v_now
      where bucket = o.bucket and key = o.key;
    o.status := 'sent';
  end if;
  if v_rank <= coalesce(o.delivery_rank, -1) then
    return 'older';
  end if;
  update outbox
    set delivery = p_report ->> 'status', delivery_rank = v_rank, error_code = nullif(v_code, 0)
    where bucket = o.bucket and key = o.key;
  if v_rank >= 3 and o.channel = 'sms' then
    perform free_address(o, 0);
  end if;
  if v_end is null or o.status <> 'sent' then
    return 'told';
  end if;
  perform delivery_failed(o, v_code, p_report ->> 'block', coalesce((p_report ->> 'stop')::boolean, false), p_at);
  if v_end = 'retry' and o.attempts < 2 then
    update outbox
      set status = 'ready', reason = 'carrier.' || v_code, delivery = null, delivery_rank = null, provider_id = null,
        due_at = v_now + (p_report ->> 'inMs')::integer * interval '1 millisecond', settled_at = null
      where bucket = o.bucket and key = o.key;
    return 'again';
  end if;
  update outbox
    set status = case v_end when 'refused' then 'refused' else 'held' end, reason = 'carrier.' || v_code
    where bucket = o.bucket and key = o.key;
  perform ask_person(o.bucket, o.conversation_id, o.key, 'delivery');
  return 'failed';
end $$;
--> statement-breakpoint
-- A person decides on a message that waits for one: to send it (again), or to leave it. False where it does not wait.
create function outbox_resolve(p_bucket smallint, p_key text, p_again boolean) returns boolean language plpgsql as $$
declare
  v_now timestamptz := now();
begin
  update outbox
    set status = case when p_again then 'ready' when status = 'held' then 'refused' else status end,
      reason = case when p_again then null else 'person.left' end,
      provider_id = case when p_again then null else provider_id end, delivery = null, delivery_rank = null,
      attempts = 0, epoch = epoch + 1, not_after = null,
      due_at = case when p_again then v_now else 'infinity'::timestamptz end
    where bucket = p_bucket and key = p_key and due_at = 'infinity'
      and (status = 'held' or (status = 'unknown' and reason is distinct from 'person.left'));
  return found;
end $$;
--> statement-breakpoint
-- Figures of the carriers for operators: no personal data.
create function carrier_figures() returns jsonb language plpgsql stable as $$
declare
  v_now timestamptz := now();
begin
  return jsonb_build_object(
    'strays', (select count(*) from carrier_inbound where outcome = 'stray'),
    'unknown', (select count(*) from outbox where status = 'unknown'),
    'undelivered', (select count(*) from outbox
      where status = 'sent' and delivery_rank < 3 and settled_at < v_now - interval '10 minutes'),
    'stopped', (select coalesce(jsonb_agg(substr(key, 17)), '[]') from setting where key like 'carrier.stopped.%'));
end $$;

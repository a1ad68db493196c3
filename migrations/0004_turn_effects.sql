-- Why: the one commit of a turn: state, record, what goes out, waits, and every row that the decision asks for.
-- Locks: none at migration. At run time the row of the conversation, then rows of the same conversation only.
-- Reversible: by dropping the functions.

-- Writes the rows of a turn's effects. `p_rows` holds, where there are any, rows by table name, and
-- `closeHandoff`, `handoff` and `caseState`. Returns how many events were added from `p_event` on.
create function apply_effects(
  p_bucket smallint, p_conversation text, p_case text, p_event bigint, p_at timestamptz, p_rows jsonb
) returns integer language plpgsql as $$
declare
  v_now timestamptz := now();
  v_handoff jsonb := p_rows -> 'handoff';
begin
  if p_rows ? 'agreement' then
    update agreement set state = 'superseded'
      where bucket = p_bucket and conversation_id = p_conversation and state = 'standing';
    insert into agreement select * from jsonb_populate_recordset(null::agreement, p_rows -> 'agreement')
      on conflict (bucket, conversation_id, id) do update set state = excluded.state;
    insert into instalment select * from jsonb_populate_recordset(null::instalment, p_rows -> 'instalment')
      on conflict do nothing;
  end if;
  if p_rows ? 'promise' then
    insert into promise select * from jsonb_populate_recordset(null::promise, p_rows -> 'promise')
      on conflict do nothing;
  end if;
  if p_rows ? 'payment_report' then
    insert into payment_report
      select * from jsonb_populate_recordset(null::payment_report, p_rows -> 'payment_report')
      on conflict do nothing;
  end if;
  if p_rows ? 'dispute' then
    insert into dispute select * from jsonb_populate_recordset(null::dispute, p_rows -> 'dispute')
      on conflict do nothing;
  end if;
  if p_rows ? 'hold' then
    insert into hold select * from jsonb_populate_recordset(null::hold, p_rows -> 'hold')
      on conflict do nothing;
  end if;
  if p_rows ? 'suppression' then
    insert into suppression select * from jsonb_populate_recordset(null::suppression, p_rows -> 'suppression')
      on conflict do nothing;
  end if;
  if p_rows ? 'ticket' then
    insert into ticket select * from jsonb_populate_recordset(null::ticket, p_rows -> 'ticket')
      on conflict do nothing;
  end if;
  if p_rows ? 'caseState' then
    update debt_case set state = p_rows ->> 'caseState' where bucket = p_bucket and id = p_case;
  end if;
  if p_rows ? 'closeHandoff' then
    update handoff set state = 'closed', closed_at = p_at
      where bucket = p_bucket and conversation_id = p_conversation and state = 'waiting';
  end if;
  if v_handoff is null then
    return 0;
  end if;
  insert into handoff as h (bucket, id, conversation_id, reason, priority, state, terms, requested_at)
    values (p_bucket, v_handoff ->> 'id', p_conversation, v_handoff ->> 'reason',
      (v_handoff ->> 'priority')::smallint, 'waiting', nullif(v_handoff -> 'terms', 'null'), p_at)
    on conflict (bucket, conversation_id) where state <> 'closed' do update
      set reason = case when excluded.priority < h.priority then excluded.reason else h.reason end,
        priority = least(h.priority, excluded.priority),
        terms = coalesce(excluded.terms, h.terms);
  insert into event (bucket, conversation_id, seq, kind, channel, contact_id, body, at)
    values (p_bucket, p_conversation, p_event, 'system', '', '',
      jsonb_build_object('text', 'handoff.requested:' || (v_handoff ->> 'reason')), v_now);
  return 1;
end $$;
--> statement-breakpoint
-- Commits a turn, if the claim still holds. `fenced`: another claim came after it and nothing was written. The
-- same commit may be repeated when its answer was lost: it answers `done` and writes nothing twice.
-- Outbox rows carry `p_control_epoch`, the ownership under which the words were made.
create function complete(
  p_bucket smallint, p_conversation text, p_epoch bigint, p_token uuid, p_turn integer, p_last_seq bigint,
  p_control_epoch integer, p_locale text, p_state jsonb, p_record jsonb, p_at timestamptz, p_outbox jsonb,
  p_timers jsonb, p_rows jsonb, p_local text[]
) returns text language plpgsql as $$
declare
  v_now timestamptz := now();
  v_event bigint;
  v_reason text;
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
          control_epoch, not_after, due_at)
        select p_bucket, d.draft ->> 'key', p_conversation, p_turn, v_event + d.position - 1,
            d.draft ->> 'channel', d.draft ->> 'contactId', d.draft -> 'body',
            (d.draft ->> 'mandatory')::boolean, p_control_epoch, (d.draft ->> 'notAfter')::timestamptz, v_now
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
      v_reason := outbox_refusal(o, p_at);
      update outbox
        set status = case when v_reason is null then 'sent'
              when v_reason = 'control.stale_epoch' then 'dropped' else 'refused' end,
          reason = v_reason, provider_id = case when v_reason is null then o.key end,
          due_at = 'infinity', settled_at = v_now, epoch = o.epoch + 1
        where bucket = o.bucket and key = o.key;
    end loop;
  end if;
  return 'done';
end $$;

-- Why: a browser or terminal comes into a conversation with one statement, which starts the conversation where
-- there is none, and reads only what it may.
-- Locks: none at migration. At run time the row of the conversation first.
-- Reversible: by dropping the functions.

create function chat_open(
  p_bucket smallint, p_conversation text, p_case text, p_token_bucket smallint, p_token_hash text, p_contact text,
  p_channel text, p_locale text, p_release text, p_flow text, p_days integer
) returns void language plpgsql as $$
declare
  v_expires timestamptz := now() + p_days * interval '1 day';
  v_new boolean;
  v_event bigint;
begin
  insert into conversation (bucket, id, case_id, release_hash, flow, locale, contact_id, channel)
    values (p_bucket, p_conversation, p_case, p_release, p_flow, p_locale, p_contact, p_channel)
    on conflict (bucket, id) do nothing;
  v_new := found;
  select next_event into v_event
    from conversation where bucket = p_bucket and id = p_conversation for no key update;
  insert into chat_session (bucket, token_hash, conversation_id, conversation_bucket, contact_id, from_seq, expires_at)
    values (p_token_bucket, p_token_hash, p_conversation, p_bucket, p_contact, v_event, v_expires)
    on conflict (bucket, token_hash) do nothing;
  if not found then
    return;
  end if;
  insert into contact_point (bucket, id, conversation_id, channel)
    values (p_bucket, p_contact, p_conversation, p_channel)
    on conflict (bucket, conversation_id, id) do nothing;
  perform enqueue(p_bucket, p_conversation, p_conversation || ':opened:' || p_contact, p_channel, p_contact,
    jsonb_build_object('kind', 'system',
      'event', case when v_new then 'conversation.start' else 'contact.changed' end));
end $$;
--> statement-breakpoint
create function chat_session_json(p_bucket smallint, p_token_hash text) returns jsonb language plpgsql stable as $$
declare
  v_now timestamptz := now();
  v_session jsonb;
begin
  select jsonb_build_object(
      'conversationId', s.conversation_id, 'contactId', s.contact_id, 'caseId', c.case_id,
      'fromSeq', s.from_seq, 'verified', coalesce(c.verified ? s.contact_id, false))
    into v_session
    from chat_session s
    join conversation c on c.bucket = s.conversation_bucket and c.id = s.conversation_id
    where s.bucket = p_bucket and s.token_hash = p_token_hash and s.expires_at > v_now;
  return v_session;
end $$;
--> statement-breakpoint
-- Bubbles after `p_after` that a contact may see: all once it is verified, before that its own from `p_from` on.
-- What goes out shows once it was sent, and nothing shows past a bubble to this contact that is still on its way,
-- so that a reader who remembers the last number misses none.
create function chat_bubbles(
  p_bucket smallint, p_conversation text, p_contact text, p_from bigint, p_after bigint, p_limit integer
) returns setof jsonb language plpgsql stable as $$
declare
  v_verified boolean;
  v_until bigint;
begin
  select coalesce(verified ? p_contact, false), next_event into v_verified, v_until
    from conversation where bucket = p_bucket and id = p_conversation;
  select coalesce(min(o.seq), v_until) into v_until
    from outbox o
    where o.bucket = p_bucket and o.conversation_id = p_conversation and o.contact_id = p_contact
      and o.status in ('ready', 'sending', 'unknown') and o.due_at < 'infinity';
  return query
    select jsonb_build_object(
        'seq', e.seq, 'at', iso_instant(e.at), 'from', e.kind,
        'authorName', case e.kind when 'agent' then split_part(e.body ->> 'authorName', ' ', 1) else '' end,
        'text', e.body -> 'text', 'buttons', coalesce(e.body -> 'buttons', '[]'),
        'messageId', case e.kind when 'debtor' then e.ref end)
      from event e
      left join outbox o on o.bucket = e.bucket and o.key = e.ref and e.kind <> 'debtor'
      where e.bucket = p_bucket and e.conversation_id = p_conversation and e.seq > p_after and e.seq < v_until
        and (v_verified or (e.contact_id = p_contact and e.seq >= p_from))
        and (e.kind = 'debtor' or (e.kind in ('bot', 'agent') and o.status = 'sent'))
      order by e.bucket, e.conversation_id, e.seq
      limit p_limit;
end $$;

-- Why: a carrier's message finds its conversation by the address it came from, in the statement that takes it in.
-- Locks: none at migration. At run time the row of the conversation first, then rows of that conversation, of the
-- message and of the address.
-- Reversible: by dropping the functions.

-- `bucketOf` of the kernel: the first byte of the SHA-256.
create function bucket_of(p_text text) returns smallint language plpgsql immutable as $$
begin
  return get_byte(sha256(convert_to(p_text, 'UTF8')), 0);
end $$;
--> statement-breakpoint
-- The id of a contact point by its address, as the import makes it; with the provider's id of the person where the
-- one known before was another.
create function contact_id_of(p_conversation text, p_channel text, p_address text, p_user text)
returns text language plpgsql immutable as $$
begin
  return 'cp_' || left(encode(sha256(convert_to(
    concat_ws(' ', p_conversation, p_channel, p_address, p_user), 'UTF8')), 'hex'), 32);
end $$;
--> statement-breakpoint
-- Which conversation a message from an address belongs to: the one last spoken with over it, else the one about the
-- case most overdue. A number is known on every channel that numbers are used on. `o_open`: it was begun already.
create function conversation_at(
  p_channel text, p_address text, out o_bucket smallint, out o_conversation text, out o_open boolean
) language plpgsql stable as $$
begin
  select p.bucket, p.conversation_id, c.id is not null into o_bucket, o_conversation, o_open
    from contact_point p
    join debt_case d on d.bucket = p.bucket and d.id = substr(p.conversation_id, 4)
    left join conversation c on c.bucket = p.bucket and c.id = p.conversation_id
    where p.channel in (p_channel, 'sms', 'whatsapp', 'voice') and p.address = p_address
    order by exists (
        select 1 from suppression s
          where s.bucket = p.bucket and s.conversation_id = p.conversation_id and s.contact_id = p.id
            and s.scope = 'contact'),
      p.last_spoken_at desc nulls last, d.state = 'closed', p.channel <> p_channel, d.due_on, d.id
    limit 1;
end $$;
--> statement-breakpoint
-- What a bare number stands for: the choice of this number under the last message sent to the contact point.
create function numbered_choice(p_bucket smallint, p_conversation text, p_contact text, p_number integer)
returns text language plpgsql stable as $$
declare
  v_payload text;
begin
  select e.body -> 'buttons' -> (p_number - 1) ->> 'payload' into v_payload
    from event e
    join outbox o on o.bucket = e.bucket and o.key = e.ref
    where e.bucket = p_bucket and e.conversation_id = p_conversation and e.contact_id = p_contact
      and e.kind in ('bot', 'agent') and o.status in ('sent', 'sending', 'unknown')
    order by e.bucket desc, e.conversation_id desc, e.seq desc
    limit 1;
  return v_payload;
end $$;
--> statement-breakpoint
-- Notes that an address wrote, and what a keyword did that the carrier answered itself. STOP blocks the address; START
-- lifts what the carrier had blocked and gives no consent.
create function address_wrote(p_channel text, p_address text, p_keyword text, p_at timestamptz)
returns void language plpgsql as $$
declare
  v_bucket smallint := bucket_of(p_address);
  v_out timestamptz := case when p_keyword = 'STOP' then p_at end;
begin
  insert into address_state as a (bucket, channel, address, last_inbound_at, opted_out_at)
    values (v_bucket, p_channel, p_address, p_at, v_out)
    on conflict (bucket, channel, address) do update
      set last_inbound_at = greatest(a.last_inbound_at, excluded.last_inbound_at),
        opted_out_at = coalesce(excluded.opted_out_at, a.opted_out_at);
  if p_keyword = 'STOP' then
    insert into address_block (bucket, channel, address, reason, since)
      values (v_bucket, p_channel, p_address, 'carrier_stop', p_at)
      on conflict (bucket, address, channel, reason) do update set since = excluded.since, lifted_at = null
        where address_block.lifted_at is not null;
  elsif p_keyword = 'START' then
    update address_block set lifted_at = p_at
      where bucket = v_bucket and address = p_address and channel = p_channel
        and reason in ('carrier_stop', 'unsubscribed') and lifted_at is null;
  end if;
end $$;
--> statement-breakpoint
-- The contact point of a sender in its conversation, made where there is none. `o_fresh`: nothing was ever said there.
create function contact_of_sender(
  p_bucket smallint, p_conversation text, p_message jsonb, p_at timestamptz, out o_contact text, out o_fresh boolean
) language plpgsql as $$
declare
  v_channel text := p_message ->> 'channel';
  v_address text := p_message ->> 'address';
  v_user text := p_message ->> 'userId';
begin
  select id, last_spoken_at is null into o_contact, o_fresh
    from contact_point
    where bucket = p_bucket and conversation_id = p_conversation and channel = v_channel and address = v_address
      and (user_id is null or v_user is null or user_id = v_user)
    order by user_id = v_user desc nulls last, last_spoken_at desc nulls last
    limit 1;
  if found then
    update contact_point
      set last_inbound_at = p_at, last_spoken_at = p_at, user_id = coalesce(v_user, user_id),
        kind = coalesce(kind, p_message ->> 'addressKind')
      where bucket = p_bucket and conversation_id = p_conversation and id = o_contact;
    return;
  end if;
  perform 1 from contact_point
    where bucket = p_bucket and conversation_id = p_conversation and channel = v_channel and address = v_address;
  o_contact := contact_id_of(p_conversation, v_channel, v_address, case when found then v_user end);
  o_fresh := true;
  insert into contact_point (bucket, id, conversation_id, channel, kind, address, user_id, last_inbound_at, last_spoken_at)
    values (p_bucket, o_contact, p_conversation, v_channel, p_message ->> 'addressKind', v_address, v_user, p_at, p_at)
    on conflict (bucket, conversation_id, id) do update set last_inbound_at = p_at, last_spoken_at = p_at;
end $$;
--> statement-breakpoint
-- Puts a routed message into the inbox and the thread of its conversation, whose row the caller has locked.
-- Without a payload it is only shown.
create function take_routed(
  p_bucket smallint, p_conversation text, p_contact text, p_message jsonb, p_payload jsonb, p_at timestamptz
) returns void language plpgsql as $$
declare
  v_now timestamptz := now();
  v_channel text := p_message ->> 'channel';
  v_id text := p_message ->> 'messageId';
  v_seq bigint;
  v_event bigint;
begin
  select next_seq, next_event into v_seq, v_event from conversation where bucket = p_bucket and id = p_conversation;
  insert into event (bucket, conversation_id, seq, kind, channel, contact_id, ref, body, at)
    values (p_bucket, p_conversation, v_event, 'debtor', v_channel, p_contact, v_id,
      jsonb_strip_nulls(jsonb_build_object('text', coalesce(p_message -> 'payload' -> 'text', '""'),
        'received', p_message -> 'payload' -> 'received')), v_now);
  insert into contact_event (bucket, conversation_id, id, kind, direction, channel, contact_id, author, at)
    values (p_bucket, p_conversation, 'in:' || v_id, 'message', 'in', v_channel, p_contact, 'debtor', p_at)
    on conflict do nothing;
  if p_payload is null then
    update conversation set next_event = v_event + 1 where bucket = p_bucket and id = p_conversation;
    return;
  end if;
  insert into inbox (bucket, conversation_id, seq, message_id, channel, contact_id, payload, received_at)
    values (p_bucket, p_conversation, v_seq, v_id, v_channel, p_contact, p_payload, p_at);
  update conversation
    set next_seq = v_seq + 1, next_event = v_event + 1, contact_id = p_contact, channel = v_channel,
      due_at = case when owner is null then least(due_at, v_now) else due_at end
    where bucket = p_bucket and id = p_conversation;
end $$;
--> statement-breakpoint
-- Takes a carrier's message in: known by its id once, led to its conversation by the address or by the code of a
-- continuation, with the choice that a bare number stands for, and leased to the node that took it. `p_message` is a
-- CarrierInbound. Answers {status, conversationId, claim, case}: `needs_opening` where a case knows the address and no
-- conversation was begun; the caller repeats with `p_open` {caseId, releaseHash, flow, locale}.
create function take_inbound(
  p_message jsonb, p_codes text[], p_number integer, p_open jsonb, p_at timestamptz, p_node text, p_lease_ms integer,
  p_burst integer
) returns jsonb language plpgsql as $$
declare
  v_now timestamptz := now();
  v_id text := p_message ->> 'messageId';
  v_keyword text := p_message ->> 'optOut';
  v_payload jsonb := p_message -> 'payload';
  v_outcome text := 'routed';
  v_opening text;
  v_choice text;
  v_claim jsonb;
  l continuation%rowtype;
  r record;
  s record;
begin
  perform 1 from carrier_inbound where bucket = bucket_of(v_id) and message_id = v_id;
  if found then
    return jsonb_build_object('status', 'duplicate');
  end if;
  if p_codes <> '{}' then
    select c.* into l from unnest(p_codes) h (hash)
      join continuation c on c.bucket = bucket_of(h.hash) and c.code_hash = h.hash
      where c.channel = p_message ->> 'channel' and c.used_at is null and c.expires_at > v_now
      limit 1;
  end if;
  if l.code_hash is not null then
    select bucket_of(l.conversation_id) as o_bucket, l.conversation_id as o_conversation, true as o_open into r;
  else
    select * into r from conversation_at(p_message ->> 'channel', p_message ->> 'address');
  end if;
  if r.o_conversation is null then
    v_outcome := case when v_keyword is null then 'stray' else 'keyword' end;
  elsif not r.o_open and v_keyword is null then
    if p_open is null or p_open ->> 'caseId' <> substr(r.o_conversation, 4) then
      return jsonb_build_object('status', 'needs_opening', 'case', case_json(r.o_bucket, substr(r.o_conversation, 4)));
    end if;
  elsif v_keyword is not null then
    v_outcome := 'keyword';
  end if;
  insert into carrier_inbound (bucket, message_id, channel, address, recipient, outcome, conversation_id, raw, received_at)
    values (bucket_of(v_id), v_id, p_message ->> 'channel', p_message ->> 'address', p_message ->> 'recipient',
      v_outcome, r.o_conversation, p_message -> 'raw', p_at)
    on conflict (bucket, message_id) do nothing;
  if not found then
    return jsonb_build_object('status', 'duplicate');
  end if;
  if r.o_conversation is null or (v_keyword is not null and not r.o_open) then
    perform address_wrote(p_message ->> 'channel', p_message ->> 'address', v_keyword, p_at);
    return jsonb_build_object('status', v_outcome);
  end if;
  if not r.o_open then
    insert into conversation (bucket, id, case_id, release_hash, flow, locale, contact_id, channel)
      values (r.o_bucket, r.o_conversation, p_open ->> 'caseId', p_open ->> 'releaseHash', p_open ->> 'flow',
        p_open ->> 'locale', '', p_message ->> 'channel')
      on conflict (bucket, id) do nothing;
    v_opening := case when found then 'conversation.start' end;
  end if;
  perform 1 from conversation where bucket = r.o_bucket and id = r.o_conversation for no key update;
  perform address_wrote(p_message ->> 'channel', p_message ->> 'address', v_keyword, p_at);
  select * into s from contact_of_sender(r.o_bucket, r.o_conversation, p_message, p_at);
  if l.code_hash is not null then
    update continuation set used_at = v_now where bucket = l.bucket and code_hash = l.code_hash and used_at is null;
    if found then
      v_opening := 'contact.changed';
      v_payload := v_payload || jsonb_build_object('linkedTo', l.contact_id, 'text', p_message -> 'textWithoutCode');
    end if;
  end if;
  v_opening := coalesce(v_opening, case when s.o_fresh then 'contact.changed' end);
  if v_opening is not null then
    v_payload := v_payload || jsonb_build_object('opening', v_opening);
  end if;
  if p_number is not null and not v_payload ? 'button' then
    v_choice := numbered_choice(r.o_bucket, r.o_conversation, s.o_contact, p_number);
    if v_choice is not null then
      v_payload := v_payload || jsonb_build_object('button', v_choice);
    end if;
  end if;
  perform take_routed(r.o_bucket, r.o_conversation, s.o_contact, p_message,
    case when v_keyword is null then v_payload end, p_at);
  if v_keyword is not null then
    return jsonb_build_object('status', 'keyword', 'conversationId', r.o_conversation);
  end if;
  if p_node is not null then
    perform 1 from conversation
      where bucket = r.o_bucket and id = r.o_conversation and owner is null and due_at <= v_now;
    if found then
      v_claim := lease_conversation(r.o_bucket, r.o_conversation, p_node, p_lease_ms, p_burst);
    end if;
  end if;
  return jsonb_build_object('status', 'accepted', 'conversationId', r.o_conversation, 'claim', v_claim);
end $$;
--> statement-breakpoint
-- Messages from addresses that no case knows, the latest first; their words stay in the row.
create function stray_inbound(p_limit integer) returns setof jsonb language plpgsql stable as $$
begin
  return query
    select jsonb_build_object('messageId', i.message_id, 'channel', i.channel, 'address', i.address,
        'text', coalesce(i.raw ->> 'Body', ''), 'at', iso_instant(i.received_at))
      from carrier_inbound i
      where i.outcome = 'stray'
      order by i.received_at desc
      limit p_limit;
end $$;
--> statement-breakpoint
-- Keeps the hash of a code by which a verified contact point goes on elsewhere; false where it is not verified.
create function continuation_open(
  p_bucket smallint, p_conversation text, p_contact text, p_code_hash text, p_channel text, p_ttl_ms integer
) returns boolean language plpgsql as $$
declare
  v_expires timestamptz := now() + p_ttl_ms * interval '1 millisecond';
begin
  perform 1 from conversation
    where bucket = p_bucket and id = p_conversation and coalesce(verified ? p_contact, false);
  if not found then
    return false;
  end if;
  insert into continuation (bucket, code_hash, conversation_id, contact_id, channel, expires_at)
    values (bucket_of(p_code_hash), p_code_hash, p_conversation, p_contact, p_channel, v_expires)
    on conflict (bucket, code_hash) do nothing;
  return found;
end $$;

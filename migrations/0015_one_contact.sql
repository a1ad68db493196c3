-- Why: a message that was parted into bubbles is one contact, also for the caps that count contacts: its second bubble
-- must not be put off because of the first. Who writes is answered, although a reminder waits for its hour.
-- Locks: none at migration. At run time those of 0012.
-- Reversible: by putting the functions of 0012 back.
drop function send_facts(conversation, text);
--> statement-breakpoint
-- What the rules may look at besides the message itself: a SendFacts. Of the ledger, the last hundred contacts that
-- answered nothing; the bubbles of one message are one, and those of the message itself (`p_turn`) are none.
create function send_facts(c conversation, p_contact text, p_turn integer default null) returns jsonb language plpgsql stable as $$
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
          select distinct on (m.message) m.* from (
            select l.*, regexp_replace(l.id, '^(out:.*):[0-9]+$', '\1') as message from contact_event l
              where l.bucket = c.bucket and l.conversation_id = c.id and not l.reply
                and (p_turn is null or not starts_with(l.id, concat('out:', c.id, ':', p_turn, ':')))
              order by l.bucket desc, l.conversation_id desc, l.at desc limit 100
          ) m
          order by m.message, m.at desc
        ) e)
    ) || coalesce(v_address, '{}');
end $$;
--> statement-breakpoint
-- Takes rows to send, with what the rules look at. A row whose lease ran out while it was being sent comes back as
-- `unknown` and is only to be reconciled. The rows of one contact are taken in order, one after the other is settled;
-- only what must leave whatever stands against it passes by what waits, and an answer by what the rules put
-- off and what waits behind that. Rows put off come back when `p_now` has come.
create or replace function outbox_claim(
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
                  and e.contact_id = d.contact_id and e.status in ('ready', 'sending')
                  and (d.purpose <> 'reply' or e.purpose = 'reply' or not exists (
                    select 1 from outbox w
                      where w.bucket = e.bucket and w.conversation_id = e.conversation_id and w.seq <= e.seq
                        and w.contact_id = e.contact_id and w.status = 'ready' and w.not_before is not null))))
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
      'case', case_json(c.bucket, c.case_id), 'facts', send_facts(c, o.contact_id, o.turn));
  end loop;
end $$;

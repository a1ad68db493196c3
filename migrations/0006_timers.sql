-- Why: a wait that is over becomes a message to its conversation, once.
-- Locks: none at migration. At run time the row of the conversation before its timers, as everywhere; a
-- conversation that somebody holds is passed over until the next call.
-- Reversible: by dropping the functions.

-- To whom timers and persons speak: the contact that the debtor wrote from last, or, where the debtor is verified
-- elsewhere and not there, the verified one that wrote last.
create function speaking_contact(c conversation, out o_contact text, out o_channel text) language plpgsql stable as $$
begin
  o_contact := c.contact_id;
  o_channel := c.channel;
  if coalesce(c.verified, '{}') = '{}' or c.verified ? c.contact_id then
    return;
  end if;
  select e.contact_id, e.channel into o_contact, o_channel
    from event e
    where e.bucket = c.bucket and e.conversation_id = c.id and e.kind = 'debtor' and c.verified ? e.contact_id
    order by e.bucket desc, e.conversation_id desc, e.seq desc
    limit 1;
  if not found then
    o_contact := c.contact_id;
    o_channel := c.channel;
  end if;
end $$;
--> statement-breakpoint
-- Moves up to `p_limit` timers due at `p_now` into the inboxes; returns how many.
create function fire_timers(p_now timestamptz, p_limit integer) returns integer language plpgsql as $$
declare
  v_fired integer := 0;
  t record;
  f record;
  s record;
  c conversation%rowtype;
begin
  for t in
    select bucket, conversation_id, id from timer where due_at <= p_now order by due_at limit p_limit
  loop
    select * into c from conversation
      where bucket = t.bucket and id = t.conversation_id for no key update skip locked;
    continue when not found;
    delete from timer
      where bucket = t.bucket and conversation_id = t.conversation_id and id = t.id and due_at <= p_now
      returning event, armed_turn into f;
    continue when not found;
    select * into s from speaking_contact(c);
    perform enqueue(t.bucket, t.conversation_id,
      t.conversation_id || ':timer:' || t.id || ':' || f.armed_turn, s.o_channel, s.o_contact,
      jsonb_build_object('kind', 'timer', 'timerId', t.id, 'event', f.event, 'armedTurn', f.armed_turn));
    v_fired := v_fired + 1;
  end loop;
  return v_fired;
end $$;

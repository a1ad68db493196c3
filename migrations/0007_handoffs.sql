-- Why: what a person does in a conversation is one statement: the ownership check under the lock of the
-- conversation, the change, and the message that tells the bot.
-- Locks: none at migration. At run time the row of the conversation, then its handoff and outbox rows.
-- Reversible: by dropping the functions.

-- Tells the machine and the thread what a person did. The caller holds the lock of the conversation.
create function person_did(p_bucket smallint, p_conversation text, p_message text, p_event text, p_person jsonb, p_note jsonb)
returns void language plpgsql as $$
declare
  v_now timestamptz := now();
  s record;
  c conversation%rowtype;
begin
  select * into c from conversation where bucket = p_bucket and id = p_conversation;
  select * into s from speaking_contact(c);
  insert into event (bucket, conversation_id, seq, kind, channel, contact_id, body, at)
    values (p_bucket, p_conversation, c.next_event, 'system', '', '',
      p_note || jsonb_build_object('authorName', p_person -> 'agentName'), v_now);
  update conversation set next_event = c.next_event + 1 where bucket = p_bucket and id = p_conversation;
  perform enqueue(p_bucket, p_conversation, p_message, s.o_channel, s.o_contact,
    jsonb_build_object('kind', 'person', 'event', p_event, 'person', p_person));
end $$;
--> statement-breakpoint
-- Gives a waiting conversation to an agent. The loser is told who was faster; to the owner it is `ok` again.
create function handoff_claim(p_bucket smallint, p_conversation text, p_person jsonb, p_at timestamptz)
returns jsonb language plpgsql as $$
declare
  v_agent text := p_person ->> 'agentId';
  v_name text;
  h handoff%rowtype;
  c conversation%rowtype;
begin
  select * into c from conversation where bucket = p_bucket and id = p_conversation for no key update;
  if not found then
    return jsonb_build_object('ok', false, 'reason', 'not_waiting');
  end if;
  select * into h from handoff
    where bucket = p_bucket and conversation_id = p_conversation and state <> 'closed';
  if c.controller not in ('bot', v_agent) then
    select name into v_name from agent where id = c.controller;
    return jsonb_build_object('ok', false, 'reason', 'taken', 'by', coalesce(v_name, h.claimed_by_name, c.controller));
  end if;
  if c.controller = 'bot' and (h.id is null or h.state <> 'waiting') then
    return jsonb_build_object('ok', false, 'reason', 'not_waiting');
  end if;
  if h.state = 'waiting' then
    update handoff
      set state = 'claimed', claimed_by = v_agent, claimed_by_name = p_person ->> 'agentName', claimed_at = p_at
      where bucket = p_bucket and conversation_id = p_conversation and id = h.id;
  end if;
  if c.controller = 'bot' then
    update conversation set controller = v_agent, control_epoch = c.control_epoch + 1
      where bucket = p_bucket and id = p_conversation;
    c.control_epoch := c.control_epoch + 1;
    perform person_did(p_bucket, p_conversation, p_conversation || ':person.claimed:' || c.control_epoch,
      'person.claimed', p_person, jsonb_build_object('text', 'handoff.claimed'));
  end if;
  return jsonb_build_object('ok', true, 'controlEpoch', c.control_epoch);
end $$;
--> statement-breakpoint
-- Queues an agent's words to the contact that the debtor wrote from last. Where the debtor is verified anywhere, the
-- words count as disclosing: they do not leave to a contact that is not verified. The same key is queued once.
create function handoff_reply(
  p_bucket smallint, p_conversation text, p_key text, p_person jsonb, p_control_epoch integer, p_text text
) returns boolean language plpgsql as $$
declare
  v_now timestamptz := now();
  v_agent text := p_person ->> 'agentId';
  c conversation%rowtype;
begin
  select * into c from conversation where bucket = p_bucket and id = p_conversation for no key update;
  perform 1 from outbox where bucket = p_bucket and key = p_key;
  if found then
    return true;
  end if;
  if c.controller is distinct from v_agent or c.control_epoch <> p_control_epoch then
    return false;
  end if;
  insert into outbox (bucket, key, conversation_id, turn, seq, channel, contact_id, body, mandatory,
      control_epoch, due_at)
    values (p_bucket, p_key, p_conversation, c.turns, c.next_event, c.channel, c.contact_id,
      jsonb_build_object('text', p_text, 'language', lower(split_part(c.locale, '-', 1)),
        'replies', jsonb_build_array(), 'discloses', coalesce(c.verified, '{}') <> '{}',
        'buttons', jsonb_build_array(), 'author', v_agent, 'authorName', p_person -> 'agentName'),
      false, c.control_epoch, v_now);
  insert into event (bucket, conversation_id, seq, kind, channel, contact_id, ref, body, at)
    values (p_bucket, p_conversation, c.next_event, 'agent', c.channel, c.contact_id, p_key,
      jsonb_build_object('text', p_text, 'authorName', p_person -> 'agentName'), v_now);
  update conversation set next_event = c.next_event + 1 where bucket = p_bucket and id = p_conversation;
  return true;
end $$;
--> statement-breakpoint
-- Answers the debtor's waiting terms in the name of the owner, and returns the conversation to the bot, which tells
-- the debtor and goes on. Repeated by the same agent with the same epoch and decision it is true again.
create function handoff_decide(
  p_bucket smallint, p_conversation text, p_person jsonb, p_control_epoch integer, p_reason text, p_at timestamptz
) returns boolean language plpgsql as $$
declare
  v_message text := p_conversation || ':person.decided:' || p_control_epoch || ':' || (p_person ->> 'decision');
  c conversation%rowtype;
begin
  select * into c from conversation where bucket = p_bucket and id = p_conversation for no key update;
  if not found or c.controller <> p_person ->> 'agentId' or c.control_epoch <> p_control_epoch then
    perform 1 from inbox where bucket = p_bucket and message_id = v_message;
    return found;
  end if;
  update conversation set controller = 'bot', control_epoch = c.control_epoch + 1
    where bucket = p_bucket and id = p_conversation;
  update handoff set state = 'closed', closed_at = p_at
    where bucket = p_bucket and conversation_id = p_conversation and state <> 'closed';
  perform person_did(p_bucket, p_conversation, v_message, 'person.decided', p_person,
    jsonb_strip_nulls(jsonb_build_object(
      'text', 'handoff.decided:' || (p_person ->> 'decision'), 'reason', p_reason)));
  return true;
end $$;
--> statement-breakpoint
-- Returns the conversation to the bot. Repeated by the same agent with the same epoch it is true again.
create function handoff_give_back(
  p_bucket smallint, p_conversation text, p_person jsonb, p_control_epoch integer, p_at timestamptz
) returns boolean language plpgsql as $$
declare
  v_agent text := p_person ->> 'agentId';
  v_message text := p_conversation || ':person.gave_back:' || p_control_epoch || ':' || v_agent;
  c conversation%rowtype;
begin
  select * into c from conversation where bucket = p_bucket and id = p_conversation for no key update;
  if not found or c.controller <> v_agent or c.control_epoch <> p_control_epoch then
    perform 1 from inbox where bucket = p_bucket and message_id = v_message;
    return found;
  end if;
  update conversation set controller = 'bot', control_epoch = c.control_epoch + 1
    where bucket = p_bucket and id = p_conversation;
  update handoff set state = 'closed', closed_at = p_at
    where bucket = p_bucket and conversation_id = p_conversation and state <> 'closed';
  perform person_did(p_bucket, p_conversation, v_message, 'person.gave_back', p_person,
    jsonb_build_object('text', 'handoff.gave_back'));
  return true;
end $$;

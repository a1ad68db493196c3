-- Why: an opt-out blocks the channel of the contact point it is kept for, whatever channel the turn was on.
-- Locks: none. Reversible: by putting the function of 0012 back.

-- An opt-out holds for the address it came from, whatever conversation uses it; the end of all contact for every address
-- of the conversation.
create or replace function block_addresses(p_bucket smallint, p_conversation text, p_suppressions jsonb)
returns void language plpgsql as $$
begin
  insert into address_block (bucket, channel, address, reason, since)
    select distinct on (p.address, s.scope) bucket_of(p.address), case s.scope when 'all' then '*' else p.channel end,
        p.address, s.reason, s.since
      from jsonb_populate_recordset(null::suppression, p_suppressions) s
      join contact_point p on p.bucket = p_bucket and p.conversation_id = p_conversation
        and (s.scope = 'all' or p.id = s.contact_id)
      where p.address is not null and s.reason in ('opt_out', 'cease_contact')
    on conflict (bucket, address, channel, reason) do update set since = excluded.since, lifted_at = null;
end $$;

-- Why: a case in the form in which the other rooms know it, in the same statement as what it is needed for.
-- Locks: none. Reversible: by dropping the functions.

-- An instant as the engine writes it: UTC, milliseconds.
create function iso_instant(p_at timestamptz) returns text language plpgsql immutable as $$
begin
  return to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
end $$;
--> statement-breakpoint
create function case_json(p_bucket smallint, p_id text) returns jsonb language plpgsql stable as $$
declare
  v_case jsonb;
begin
  select jsonb_build_object(
      'id', d.id, 'reference', d.reference, 'portfolioId', d.portfolio_id, 'creditor', c.body, 'debtor', d.debtor,
      'title', d.title, 'currency', d.currency, 'principal', d.principal, 'interest', d.interest, 'fees', d.fees,
      'balance', d.balance, 'dueOn', d.due_on, 'invoices', d.invoices, 'state', d.state,
      'history', jsonb_build_object('kept', d.kept, 'broken', d.broken))
    into v_case
    from debt_case d join creditor c on c.id = d.creditor_id
    where d.bucket = p_bucket and d.id = p_id;
  return v_case;
end $$;

create index call_by_form on calls.call (form_id);

-- Each answer knows with which revision of its section it last changed, by whom and when: two people who write on one page are told
-- apart answer by answer. What was saved before counts as changed by the last save.
alter table applications.section_answers add column changes jsonb not null default '{}';
update applications.section_answers s
set changes = (select coalesce(jsonb_object_agg(question, jsonb_build_object(
        'revision', s.revision, 'by', s.saved_by_id, 'at', floor(extract(epoch from s.saved_at) * 1000)::bigint,
        'told', floor(extract(epoch from s.saved_at) * 1000)::bigint, 'tab', '', 'turn', 0)), '{}')
    from jsonb_object_keys(s.answers) question);
alter table applications.section_answers alter column changes drop default;

-- The final report asks for pictures and papers of the work too: the next version of the portal's own form.
insert into forms.definition (id, code, title, purpose, version, content, created_at)
select '0193a000-0000-7000-8000-000000000003', code, title, purpose, version + 1,
  jsonb_insert(content, '{0,questions,-1}', '{
    "id": "prove", "type": "FILE", "required": false, "maxRows": 6,
    "label": "Foto e documenti del lavoro fatto",
    "hint": "Schermate, foto, materiali di formazione: PDF o immagini. Chiedi il permesso a chi si riconosce.",
    "why": "Aiutano chi verifica a capire che cosa c’è adesso. Non li pubblichiamo."}'::jsonb, true),
  now()
from forms.definition where code = 'relazione-finale' order by version desc limit 1;

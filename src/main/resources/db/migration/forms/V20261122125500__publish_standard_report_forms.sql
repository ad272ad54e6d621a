-- The portal's own questions of progress reports and of the final report, asked where a call has none of its own.
-- The staff publish later versions on their pages.
insert into forms.definition (id, code, version, content, created_at) values
('0193a000-0000-7000-8000-000000000001', 'stato-di-avanzamento', 1, '[
  {"id": "lavoro", "title": "Il lavoro fatto", "questions": [
    {"id": "fatto", "type": "LONG", "required": true, "maxLength": 4000,
     "label": "Che cosa avete fatto finora?",
     "hint": "Poche righe chiare: attività, strumenti, persone coinvolte"},
    {"id": "difficolta", "type": "LONG", "required": false, "maxLength": 4000,
     "label": "Quali difficoltà avete incontrato?",
     "hint": "Dirlo presto ci permette di aiutarti: non toglie punti"}]}
]', now()),
('0193a000-0000-7000-8000-000000000002', 'relazione-finale', 1, '[
  {"id": "lavoro", "title": "Che cosa avete fatto", "questions": [
    {"id": "attivita", "type": "LONG", "required": true, "maxLength": 4000,
     "label": "Quali attività avete svolto?"},
    {"id": "obiettivi", "type": "LONG", "required": true, "maxLength": 4000,
     "label": "Quali obiettivi vi eravate dati?"},
    {"id": "risultati", "type": "LONG", "required": true, "maxLength": 4000,
     "label": "Che cosa avete raggiunto?"}]},
  {"id": "cambiamento", "title": "Che cosa è cambiato", "questions": [
    {"id": "benefici", "type": "LONG", "required": true, "maxLength": 4000,
     "label": "Che cosa è cambiato per le persone?"},
    {"id": "difficolta", "type": "LONG", "required": false, "maxLength": 4000,
     "label": "Quali difficoltà avete incontrato?"},
    {"id": "buona-pratica", "type": "LONG", "required": false, "maxLength": 4000,
     "label": "C’è una buona pratica da raccontare ad altri?",
     "hint": "Qualcosa che un’altra cooperativa potrebbe rifare"}]}
]', now());

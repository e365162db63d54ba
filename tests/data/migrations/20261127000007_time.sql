UPDATE clients SET nudge_late = 1 WHERE person_id = (SELECT min(person_id) FROM clients);
UPDATE outbox SET instead_of = 41 WHERE id = (SELECT min(id) FROM outbox);

UPDATE clients SET eased_at = 1772823600000, days_since = '2026-03-02' WHERE person_id = 2;
INSERT INTO alarms (person_id, kind, occasion, due_at) VALUES (2, 'ease', '', 1772823600000);

INSERT INTO form_items (client_id, slot, item_id, position) VALUES (2, 0, 10, 6);
INSERT INTO checkins (client_id, day, form) VALUES (2, '2026-04-02', '[1,3,4,6,7]');

INSERT INTO items (id, client_id, spec) VALUES (9, 2, '{}');
INSERT INTO items (id, client_id, code, replaces) VALUES (10, 2, 'mood', 9);

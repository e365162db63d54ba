INSERT INTO items (id, client_id, spec) VALUES (9, 2, '{"name":"Craving","kind":"yes_no","about":"day","better":"neither"}');
INSERT INTO items (id, client_id, code, replaces) VALUES (10, 2, 'sleep_hours', 9);

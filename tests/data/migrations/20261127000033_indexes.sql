INSERT INTO skills (client_id, name, created_at, added_day) VALUES (2, 'one own', 1775239200000, '2026-04-03'), (2, 'another own', 1775239200000, '2026-04-03');

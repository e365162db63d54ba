INSERT INTO checkins (client_id, day, planned_at, sent_at, expires_at) VALUES (2, '2026-04-03', 1775239200000, 1775239200000, 1775325600000);

INSERT INTO notes (client_id, key, day, text, written_at, changed_at, shared_at) VALUES
    (2, 'AbCdEf012_-x', '2026-03-05', 'Slept badly, walked all the same', 1772740000000, NULL, 1772740060000),
    (2, 'BbCdEf012_-x', '2026-03-06', 'لي وحدي', 1772823600000, 1772823700000, NULL);

INSERT INTO skills (client_id, built_in, created_at, added_day, first_at, first_day) VALUES
    (2, 'calm_place', 1772442000000, '2026-03-02', 1772528400000, '2026-03-04');
INSERT INTO skills (id, client_id, name, reminder, created_at, added_day, link_id, open) SELECT
    430, client_id, 'humming', 'Hum a song you like.', 1772442000000, '2026-03-02', id, 1 FROM links WHERE id = 1;
INSERT INTO skills (client_id, name, reminder, created_at, added_day) VALUES
    (2, 'my own', NULL, 1772442000000, '2026-03-02');

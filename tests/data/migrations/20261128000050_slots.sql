INSERT INTO slots (client_id, slot, link_id, minute, until_minute, weekdays, first_day, last_day, open_minutes, nudge,
                   seed, since_day, aside_at) VALUES
    (2, 1, 2, 450, NULL, 127, '2026-03-01', NULL, NULL, 1, 77, '2026-03-01', NULL),
    (2, 2, 2, 540, 1140, 31, NULL, '2026-06-30', 30, 0, -5, '2026-03-02', 1772740000000);
UPDATE form_items SET slots = 3 WHERE client_id = 2 AND slot = 0 AND item_id = 1;

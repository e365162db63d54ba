INSERT INTO items (id, client_id, code) VALUES (521, 2, 'track_food'), (522, 2, 'energy');
INSERT INTO tracks (client_id, item_id, added_at, stopped_at) VALUES (2, 521, 1772740000000, NULL), (2, 522, 1772740000000, 1772823600000);
INSERT INTO tags (client_id, item_id, code, name, added_at, retired_at) VALUES
    (2, 521, 'tag_coffee', NULL, 1772740000000, NULL), (2, 521, NULL, 'Tea <green>', 1772740000000, 1772823600000);
INSERT INTO tracks_shown (item_id, link_id, from_day, agreed_at) VALUES (521, 2, '2026-03-06', 1772823600000);
UPDATE checkins SET tracked = '[521]' WHERE client_id = 2 AND form IS NOT NULL;

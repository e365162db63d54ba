UPDATE form_items SET link_id = 1 WHERE client_id = 2 AND item_id = 10;
INSERT INTO taken_aside (client_id, item_id, aside_at) VALUES (2, 9, 1772442000000);

INSERT INTO skills (client_id, name, created_at, link_id) SELECT client_id, 'whistling', 1772442000000, id FROM links WHERE id = 1;

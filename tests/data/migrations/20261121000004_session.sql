INSERT INTO reads (link_id, what, at) VALUES (1, 'session', 1772442000000);

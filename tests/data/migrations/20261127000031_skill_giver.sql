UPDATE skills SET link_id = 1 WHERE client_id = 2 AND name IS NOT NULL;

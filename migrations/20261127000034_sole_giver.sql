-- What was put on a list before it was kept by whom: where a client ever had one tie, nobody else can have given it.
UPDATE form_items SET link_id = (SELECT id FROM links l WHERE l.client_id = form_items.client_id)
WHERE link_id IS NULL
  AND EXISTS (SELECT 1 FROM items i WHERE i.id = form_items.item_id AND i.client_id = form_items.client_id)
  AND (SELECT count(*) FROM links l WHERE l.client_id = form_items.client_id) = 1;
UPDATE skills SET link_id = (SELECT id FROM links l WHERE l.client_id = skills.client_id)
WHERE link_id IS NULL AND name IS NOT NULL
  AND (SELECT count(*) FROM links l WHERE l.client_id = skills.client_id) = 1;

UPDATE form_items SET aside_at = 1772442000000, watch = -20 WHERE client_id = 2 AND item_id = 10;

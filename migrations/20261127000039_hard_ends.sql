-- Which end of a typed question is better, as its therapist says it; NULL: not said yet. Who had chosen which way a scale
-- stands out had said it with that.
ALTER TABLE items ADD COLUMN better TEXT CHECK (better IN ('higher', 'lower', 'neither'));
UPDATE items SET better = CASE
    WHEN EXISTS (SELECT 1 FROM form_items f WHERE f.item_id = items.id AND f.client_id = items.client_id AND f.watch < 0)
    THEN 'higher' ELSE 'lower' END
WHERE spec ->> '$.kind.rating' IS NOT NULL AND EXISTS (
    SELECT 1 FROM form_items f
    WHERE f.item_id = items.id AND f.client_id = items.client_id AND f.watch <> 0);
-- Of hours slept or pages read nothing was ever said: that stays so until a therapist says otherwise.
UPDATE items SET better = 'neither' WHERE spec ->> '$.kind.amount' IS NOT NULL;

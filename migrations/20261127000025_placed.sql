-- What is chosen about a question in its place: by the client, to put it aside for a while; by the therapist, whether
-- it is drawn large, and when a week of it is pointed out.
ALTER TABLE form_items ADD COLUMN aside_at INTEGER;
ALTER TABLE form_items ADD COLUMN large INTEGER NOT NULL DEFAULT 0 CHECK (large IN (0, 1));
-- NULL: as its better end says. 0: never. Otherwise the share of the scale in percent that the mean of a week lies from
-- the usual: above 0 where it rises, below where it falls.
ALTER TABLE form_items ADD COLUMN watch INTEGER;

-- Drawn large so far: the first two ratings.
UPDATE form_items SET large = 1
WHERE item_id IN (SELECT i.id FROM items i WHERE i.client_id IS NULL AND (i.code = 'mood' OR i.code LIKE 'suds_%'));

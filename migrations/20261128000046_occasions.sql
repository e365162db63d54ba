-- A day may have more than one check-in: which of them is meant is its occasion, the day, with the slot's number where that is
-- not the daily one's. Written as the program writes it, so that cards, alarms and messages name it alike.
ALTER TABLE checkins ADD COLUMN occasion TEXT NOT NULL
    GENERATED ALWAYS AS (CASE slot WHEN 0 THEN day ELSE day || '.' || slot END) VIRTUAL;
ALTER TABLE alarms RENAME COLUMN day TO occasion;
ALTER TABLE typed_messages RENAME COLUMN day TO occasion;

-- A reminder after 23:00 comes only to somebody who wants it.
ALTER TABLE clients ADD COLUMN nudge_late INTEGER NOT NULL DEFAULT 0 CHECK (nudge_late IN (0, 1));
-- Where a message takes over from another face of the same surface: the one to be taken away with it.
ALTER TABLE outbox ADD COLUMN instead_of INTEGER;

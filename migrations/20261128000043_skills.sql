-- How a typed skill goes, in one sentence of whoever typed it. One of the library has its own words, in every language.
ALTER TABLE skills ADD COLUMN reminder TEXT CHECK (reminder IS NULL OR name IS NOT NULL);
-- May everybody the client shares with read what somebody typed? The client says so; until then whoever typed it may.
ALTER TABLE skills ADD COLUMN open INTEGER NOT NULL DEFAULT 0 CHECK (open IN (0, 1));
-- When the client put it first, and the first day whose card goes by that: no card that was seen is put in another order.
ALTER TABLE skills ADD COLUMN first_at INTEGER;
ALTER TABLE skills ADD COLUMN first_day TEXT;

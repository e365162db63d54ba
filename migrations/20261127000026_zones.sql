-- Where the client was since a day was put to them, if they have moved to another zone: it stays that day. Names with a
-- space between them, the first first.
ALTER TABLE checkins ADD COLUMN zones TEXT;

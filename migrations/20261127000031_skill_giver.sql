-- Through which tie a therapist put a skill on the list, where one did: it is what they gave, and the client may know who.
-- NULL: on the list from the start, given before this was kept, or by a therapist who is gone.
ALTER TABLE skills ADD COLUMN link_id INTEGER REFERENCES links (id) ON DELETE SET NULL;

-- What a client tracks for themselves: an item of items that is nobody else's to see until the client shows it. It stands on
-- no form; a card asks it beside what the form has.
CREATE TABLE tracks (
    client_id INTEGER NOT NULL REFERENCES clients (person_id) ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    added_at INTEGER NOT NULL,
    -- NULL: it is asked.
    stopped_at INTEGER,
    PRIMARY KEY (client_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tracks_item ON tracks (item_id);

-- The tags of such a list: a ready one has a code that the wording names, an own one its name. Taken off, it stays for the days
-- it was chosen on.
CREATE TABLE tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES clients (person_id) ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    code TEXT,
    name TEXT,
    added_at INTEGER NOT NULL,
    retired_at INTEGER,
    CHECK ((code IS NULL) <> (name IS NULL))
) STRICT;
CREATE INDEX tags_item ON tags (item_id);
CREATE INDEX tags_client ON tags (client_id);

-- Who may see it, by the client's yes, and the first day they see. Without a row nobody else does.
CREATE TABLE tracks_shown (
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    link_id INTEGER NOT NULL REFERENCES links (id) ON DELETE CASCADE,
    from_day TEXT NOT NULL,
    agreed_at INTEGER NOT NULL,
    PRIMARY KEY (item_id, link_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tracks_shown_link ON tracks_shown (link_id);

-- What of it a day asks, fixed as its form is and apart from it: a form never names what is private. JSON, in order.
ALTER TABLE checkins ADD COLUMN tracked TEXT;

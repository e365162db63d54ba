-- Whose wish a question on a client's list was, while that tie is kept. NULL: everybody's, or nobody knows.
ALTER TABLE form_items ADD COLUMN link_id INTEGER REFERENCES links (id) ON DELETE SET NULL;

-- What a client had put aside when a therapist took it off the list: put there again, it is still aside.
CREATE TABLE taken_aside (
    client_id INTEGER NOT NULL REFERENCES clients (person_id) ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES items (id),
    aside_at INTEGER NOT NULL,
    PRIMARY KEY (client_id, item_id)
) STRICT, WITHOUT ROWID;

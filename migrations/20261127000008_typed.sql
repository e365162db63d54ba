-- Which message gave which answer, so that changing the message changes the answer, and whether its words changed.
-- Of the words only the first bytes of a hash are kept. Retention: three days (Telegram lets a message be changed
-- for two), daily and at the start; gone with the person, and with a way in that was left.
CREATE TABLE typed_messages (
    person_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    words BLOB NOT NULL,
    -- The check-in's day and question it answered; NULL: it gave no answer.
    day TEXT,
    question TEXT,
    at INTEGER NOT NULL,
    CHECK ((day IS NULL) = (question IS NULL)),
    PRIMARY KEY (person_id, message_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX typed_messages_at ON typed_messages (at);

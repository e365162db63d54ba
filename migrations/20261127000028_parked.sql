-- What is parked keeps what it says, and why it is parked, for an operator to send it again or to let it go. A message
-- says until when it is worth sending, and how often it failed while others went.
CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    chat_id INTEGER NOT NULL,
    -- 0 reply, 1 alert, 2 prompt, 3 summary.
    lane INTEGER NOT NULL CHECK (lane BETWEEN 0 AND 3),
    action TEXT NOT NULL CHECK (action IN ('show', 'replace', 'menu', 'leave')),
    -- The one message this replaces or becomes, such as a day's check-in; NULL: a message of its own.
    surface TEXT,
    -- Where a message takes over from another face of the same surface: the one to be taken away with it.
    instead_of INTEGER,
    screen TEXT,
    -- The language to speak where the chat is no person's.
    lang TEXT NOT NULL,
    -- The row goes with its delivery: the last message to somebody who had everything deleted.
    forget INTEGER NOT NULL DEFAULT 0 CHECK (forget IN (0, 1)),
    due_at INTEGER NOT NULL,
    -- NULL: always worth sending.
    useful_until INTEGER,
    -- Tries of which nobody knows whether they came through.
    attempts INTEGER NOT NULL DEFAULT 0,
    -- How often it failed while others went.
    stumbles INTEGER NOT NULL DEFAULT 0,
    leased_until INTEGER,
    -- 'broken': parked, for that reason.
    outcome TEXT CHECK (outcome IN ('sent', 'unreachable', 'broken', 'superseded', 'stale')),
    reason TEXT,
    finished_at INTEGER,
    created_at INTEGER NOT NULL,
    CHECK ((outcome IS NULL) = (finished_at IS NULL)),
    CHECK (outcome IS NOT NULL OR screen IS NOT NULL),
    CHECK (outcome IS NULL OR outcome = 'broken' OR screen IS NULL),
    CHECK ((outcome IS 'broken') = (reason IS NOT NULL))
) STRICT;

INSERT INTO messages (id, key, chat_id, lane, action, surface, instead_of, screen, lang, forget, due_at, useful_until,
                      attempts, leased_until, outcome, reason, finished_at, created_at)
SELECT id, key, chat_id, lane, action, surface, instead_of, screen, lang, forget, due_at,
       -- What waits from before is worth sending for three more days.
       CASE WHEN outcome IS NULL THEN due_at + 3 * 86400000 END,
       attempts, leased_until, outcome, CASE WHEN outcome = 'broken' THEN 'not kept' END, finished_at, created_at
FROM outbox;
DROP TABLE outbox;
ALTER TABLE messages RENAME TO outbox;
CREATE INDEX outbox_chat ON outbox (chat_id);
CREATE INDEX outbox_open ON outbox (chat_id, lane, id) WHERE outcome IS NULL;
CREATE INDEX outbox_due ON outbox (lane, due_at) WHERE outcome IS NULL;
CREATE INDEX outbox_finished ON outbox (finished_at) WHERE outcome IS NOT NULL;

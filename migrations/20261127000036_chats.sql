-- The head of the queue is found by an index, however much waits: one row for each chat that something waits for, kept true
-- by the database itself, so that no query that touches a message can forget it.

-- The others of its chat need not wait behind it: it was tried for long.
ALTER TABLE outbox ADD COLUMN passable INTEGER NOT NULL DEFAULT 0 CHECK (passable IN (0, 1));
UPDATE outbox SET passable = 1
WHERE outcome IS NULL AND (stumbles >= 8 OR (lane < 3 AND (attempts >= 5 OR (attempts >= 2 AND due_at > created_at + 30000))));

-- What stands in a chat is looked up by what it is of: a chat keeps a month of messages.
DROP INDEX outbox_chat;
CREATE INDEX outbox_chat ON outbox (chat_id, surface);
DROP INDEX outbox_due;

CREATE TABLE chats (
    chat_id INTEGER PRIMARY KEY,
    -- 0 a reply that changes a message, 1 a new reply, 2 all else.
    class INTEGER NOT NULL,
    -- Within a class the least goes first: what failed while others went is last, then it goes by lane, then strangers.
    rank INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    -- Who got something last goes last: rises with every message of this chat that is taken up.
    served INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX chats_turn ON chats (class, rank, served, next_at, chat_id);
CREATE INDEX chats_next ON chats (class, next_at);

-- What may go next of each chat: its first message, and what that lets pass.
CREATE VIEW outbox_next AS
SELECT o.chat_id,
       min(CASE WHEN o.lane > 0 THEN 2 WHEN o.action = 'replace' THEN 0 ELSE 1 END) AS class,
       min((o.stumbles > 0) * 100 + o.lane * 10)
           + CASE WHEN EXISTS (SELECT 1 FROM clients c WHERE c.person_id = o.chat_id)
                    OR EXISTS (SELECT 1 FROM therapists t WHERE t.person_id = o.chat_id) THEN 0 ELSE 1 END AS rank,
       max(min(o.due_at), coalesce((SELECT max(l.leased_until) FROM outbox l INDEXED BY outbox_open
                                    WHERE l.outcome IS NULL AND l.chat_id = o.chat_id), 0)) AS next_at
FROM outbox o INDEXED BY outbox_open
WHERE o.outcome IS NULL
  AND NOT EXISTS (SELECT 1 FROM outbox e INDEXED BY outbox_open
                  WHERE e.outcome IS NULL AND e.chat_id = o.chat_id AND e.passable = 0
                  AND (e.lane, e.id) < (o.lane, o.id))
GROUP BY o.chat_id;

CREATE TRIGGER outbox_written AFTER INSERT ON outbox WHEN NEW.outcome IS NULL
BEGIN
    INSERT INTO chats (chat_id, class, rank, next_at)
        SELECT chat_id, class, rank, next_at FROM outbox_next WHERE chat_id = NEW.chat_id
        ON CONFLICT (chat_id) DO UPDATE SET class = excluded.class, rank = excluded.rank, next_at = excluded.next_at;
END;

CREATE TRIGGER outbox_changed AFTER UPDATE OF outcome, lane, action, due_at, leased_until, stumbles, passable ON outbox
WHEN NEW.outcome IS NULL
BEGIN
    INSERT INTO chats (chat_id, class, rank, next_at)
        SELECT chat_id, class, rank, next_at FROM outbox_next WHERE chat_id = NEW.chat_id
        ON CONFLICT (chat_id) DO UPDATE SET class = excluded.class, rank = excluded.rank, next_at = excluded.next_at,
                                            served = max(served, coalesce(NEW.leased_until, 0));
END;

CREATE TRIGGER outbox_finished AFTER UPDATE OF outcome ON outbox
WHEN OLD.outcome IS NULL AND NEW.outcome IS NOT NULL
BEGIN
    DELETE FROM chats WHERE chat_id = NEW.chat_id
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.chat_id = NEW.chat_id AND o.outcome IS NULL);
    UPDATE chats SET (class, rank, next_at) =
        (SELECT class, rank, next_at FROM outbox_next n WHERE n.chat_id = NEW.chat_id)
        WHERE chat_id = NEW.chat_id;
END;

CREATE TRIGGER outbox_gone AFTER DELETE ON outbox WHEN OLD.outcome IS NULL
BEGIN
    DELETE FROM chats WHERE chat_id = OLD.chat_id
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.chat_id = OLD.chat_id AND o.outcome IS NULL);
    UPDATE chats SET (class, rank, next_at) =
        (SELECT class, rank, next_at FROM outbox_next n WHERE n.chat_id = OLD.chat_id)
        WHERE chat_id = OLD.chat_id;
END;

INSERT INTO chats (chat_id, class, rank, next_at) SELECT chat_id, class, rank, next_at FROM outbox_next;

-- How fast Telegram lets us, by kind of message, as it was learnt.
CREATE TABLE paces (
    kind TEXT PRIMARY KEY CHECK (kind IN ('message', 'picture', 'change')),
    per_second REAL NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

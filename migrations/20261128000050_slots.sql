-- Check-ins of a day besides the daily one, up to three: when each comes, and for how long it is open. The daily one's time
-- stays with its client.
CREATE TABLE slots (
    client_id INTEGER NOT NULL REFERENCES clients (person_id) ON DELETE CASCADE,
    slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 3),
    -- By whose wish; NULL: nobody knows any more.
    link_id INTEGER REFERENCES links (id) ON DELETE SET NULL,
    -- Minutes after local midnight: the time, or where a window begins.
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    -- Where the window ends; NULL: it comes at that very time.
    until_minute INTEGER CHECK (until_minute > minute AND until_minute < 1440),
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    -- The first and the last local day, where somebody said so.
    first_day TEXT,
    last_day TEXT CHECK (last_day >= first_day),
    -- How many minutes after it is asked it can be answered; NULL: until it comes again.
    open_minutes INTEGER CHECK (open_minutes > 0),
    nudge INTEGER NOT NULL CHECK (nudge IN (0, 1)),
    -- What the minutes of a window are drawn from.
    seed INTEGER NOT NULL,
    -- The first local day on which it is as it stands here.
    since_day TEXT NOT NULL,
    -- When the client put it aside.
    aside_at INTEGER,
    PRIMARY KEY (client_id, slot)
) STRICT, WITHOUT ROWID;

-- At which of a day's check-ins a question is asked: one bit for each, the daily one's being 1.
ALTER TABLE form_items ADD COLUMN slots INTEGER NOT NULL DEFAULT 1 CHECK (slots BETWEEN 1 AND 15);

-- About a moment: it could be answered until its end, and not be filled in.
ALTER TABLE checkins ADD COLUMN moment INTEGER NOT NULL DEFAULT 0 CHECK (moment IN (0, 1));

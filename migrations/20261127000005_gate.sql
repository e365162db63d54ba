-- A look is recorded when its message is made. It belongs to that message, so that a second try records nothing new,
-- and is taken back where the message certainly never reached the therapist.
ALTER TABLE reads ADD COLUMN outbox_id INTEGER;
ALTER TABLE reads ADD COLUMN certain INTEGER NOT NULL DEFAULT 1 CHECK (certain IN (0, 1));
CREATE INDEX reads_outbox ON reads (outbox_id) WHERE outbox_id IS NOT NULL;

-- A therapist sees days from the client's local day of the consent on, wherever the client lives later. Whoever
-- agreed on joining has that day already. Of the others only the instant is known: the latest day it can have been
-- anywhere, so that nothing of before the consent is shown. A row that says nothing shows nothing.
ALTER TABLE links ADD COLUMN consented_day TEXT NOT NULL DEFAULT '9999-12-31';
UPDATE links SET consented_day = coalesce(
    (SELECT c.joined_day FROM clients c WHERE c.person_id = links.client_id AND c.joined_at = links.consented_at),
    date(links.consented_at / 1000 + 14 * 3600, 'unixepoch'));

-- The client's local days on which tasks and skills came and went. NULL in rows of before, whose day is read from the
-- instant.
ALTER TABLE homework ADD COLUMN given_day TEXT;
ALTER TABLE homework ADD COLUMN ended_day TEXT;
ALTER TABLE skills ADD COLUMN added_day TEXT;
ALTER TABLE skills ADD COLUMN retired_day TEXT;

-- The moment a day's SUDs are about, fixed when the day is first asked or opened: a change of plan is of the next
-- day. NULL in rows of before, where the answer says it.
ALTER TABLE checkins ADD COLUMN suds_when TEXT CHECK (suds_when IN ('highest_today', 'right_now'));

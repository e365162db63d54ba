-- What a client is asked: the items of a form, in order. Follow-ups come with what they follow and stand in no form.
CREATE TABLE form_items (
    client_id INTEGER NOT NULL REFERENCES clients (person_id) ON DELETE CASCADE,
    -- Which of a day's check-ins; there is one so far.
    slot INTEGER NOT NULL DEFAULT 0,
    item_id INTEGER NOT NULL REFERENCES items (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (client_id, slot, item_id)
) STRICT, WITHOUT ROWID;

INSERT INTO form_items (client_id, item_id, position)
SELECT c.person_id, i.id, row_number() OVER (PARTITION BY c.person_id ORDER BY i.id)
FROM clients c JOIN items i ON i.client_id IS NULL AND (i.code IN ('mood', 'skills', 'homework', 'note')
    OR i.code = 'suds_' || c.suds_when);

-- The items a day asks, fixed when it is first asked or opened: a change of plan is of the next day. JSON, in order.
-- Of days before, the moment of SUDs is the one that was answered, of two the one asked for; of days from before that
-- was kept, the one the client is asked now.
ALTER TABLE checkins ADD COLUMN form TEXT;
WITH asked (id, suds) AS (
    SELECT d.id, 'suds_' || coalesce(d.suds_when, c.suds_when) FROM checkins d JOIN clients c ON c.person_id = d.client_id
),
answered (id, suds) AS (
    SELECT a.checkin_id, i.code FROM answers a JOIN items i ON i.id = a.item_id WHERE i.code LIKE 'suds_%'
)
UPDATE checkins SET form = (
    SELECT json_group_array(id) FROM (
        SELECT i.id FROM items i WHERE i.client_id IS NULL AND (i.code IN ('mood', 'skills', 'homework', 'note')
            OR i.code = coalesce(
                (SELECT suds FROM asked JOIN answered USING (id, suds) WHERE asked.id = checkins.id),
                (SELECT suds FROM answered WHERE answered.id = checkins.id),
                (SELECT suds FROM asked WHERE asked.id = checkins.id)))
        ORDER BY i.id))
WHERE suds_when IS NOT NULL OR EXISTS (SELECT 1 FROM answers a WHERE a.checkin_id = checkins.id);

-- SUDs had one name for two moments. Where the day asks about right now, that is what a conversation stands at and what
-- a message answered; everywhere else the old name is read as the other.
UPDATE conversations SET state = json_set(state, '$.state.checkin.at', '3')
WHERE CASE WHEN json_valid(state) THEN json_extract(state, '$.state.checkin.at') END = 'suds'
  AND EXISTS (SELECT 1 FROM checkins c, json_each(c.form) i
              WHERE c.client_id = person_id AND c.day = json_extract(state, '$.state.checkin.day') AND i.value = 3);
UPDATE typed_messages SET question = '"3"'
WHERE question = '"suds"'
  AND EXISTS (SELECT 1 FROM checkins c, json_each(c.form) i
              WHERE c.client_id = person_id AND c.day = typed_messages.day AND i.value = 3);

ALTER TABLE checkins DROP COLUMN suds_when;
ALTER TABLE clients DROP COLUMN suds_when;

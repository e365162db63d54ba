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
-- Of days before, the moment of SUDs is the one that was answered, else the one asked for.
ALTER TABLE checkins ADD COLUMN form TEXT;
UPDATE checkins SET form = (
    SELECT json_group_array(id) FROM (
        SELECT i.id FROM items i WHERE i.client_id IS NULL AND (i.code IN ('mood', 'skills', 'homework', 'note')
            OR i.code = 'suds_' || CASE
                WHEN EXISTS (SELECT 1 FROM answers a JOIN items s ON s.id = a.item_id
                             WHERE a.checkin_id = checkins.id AND s.code = 'suds_' || checkins.suds_when)
                    THEN checkins.suds_when
                WHEN EXISTS (SELECT 1 FROM answers a JOIN items s ON s.id = a.item_id
                             WHERE a.checkin_id = checkins.id AND s.code = 'suds_highest_today') THEN 'highest_today'
                WHEN EXISTS (SELECT 1 FROM answers a JOIN items s ON s.id = a.item_id
                             WHERE a.checkin_id = checkins.id AND s.code = 'suds_right_now') THEN 'right_now'
                ELSE checkins.suds_when END)
        ORDER BY i.id))
WHERE suds_when IS NOT NULL OR EXISTS (SELECT 1 FROM answers a WHERE a.checkin_id = checkins.id);
-- A day that was answered but for SUDs, of before its moment was kept: as the client is asked now.
UPDATE checkins SET form = (
    SELECT json_group_array(item_id) FROM (
        SELECT item_id FROM form_items f WHERE f.client_id = checkins.client_id ORDER BY position))
WHERE form IS NOT NULL AND json_array_length(form) < 5;

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

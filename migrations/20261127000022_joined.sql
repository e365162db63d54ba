-- Days that a clock set far back made up, before their client had come: planned, never asked and never opened.
DELETE FROM checkins
WHERE sent_at IS NULL AND first_answered_at IS NULL AND form IS NULL
  AND day < (SELECT joined_day FROM clients WHERE person_id = client_id)
  AND NOT EXISTS (SELECT 1 FROM answers a WHERE a.checkin_id = checkins.id);

-- And none is written again, whatever any clock shows.
CREATE TRIGGER checkins_since_joining BEFORE INSERT ON checkins
WHEN NEW.day < (SELECT joined_day FROM clients WHERE person_id = NEW.client_id)
BEGIN
    SELECT RAISE(ABORT, 'a day before its client joined');
END;

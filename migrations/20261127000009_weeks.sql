-- The last local day that a weekly summary told a client of, so that every day is told once whatever moves: the
-- weekday of the summary, the zone, or a summary that comes days late.
ALTER TABLE clients ADD COLUMN week_told TEXT;
-- Who was here before was told up to the day before the last summary: a week before the next, on the weekday chosen,
-- which is next to the UTC day of its alarm. Without one, nothing is told of what is past.
UPDATE clients SET week_told = coalesce(
    (SELECT date(due_at / 1000, 'unixepoch', '-1 day', 'weekday ' || ((weekly_weekday + 1) % 7), '-8 days')
     FROM alarms WHERE alarms.person_id = clients.person_id AND kind = 'weekly'),
    (SELECT max(day) FROM checkins WHERE client_id = person_id)
);

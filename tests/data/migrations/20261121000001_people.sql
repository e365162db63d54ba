INSERT INTO people (id, lang, zone, created_at, unreachable_since) VALUES
    (1, 'es', 'Europe/Madrid', 1772442000000, NULL), (2, 'ar', 'Africa/Casablanca', 1772442000000, NULL),
    (3, 'en', NULL, 1772442000000, 1772445600000);
INSERT INTO therapists (person_id, name, joined_at, revoked_at) VALUES (1, 'Ana Ruiz', 1772442000000, NULL);
INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, suds_when, joined_at, joined_day)
    VALUES (2, 1200, 31, 1, 0, 540, 'right_now', 1772442000000, '2026-03-02');
INSERT INTO links (id, therapist_id, client_id, alias, consent_version, consented_at, ended_at, ended_by) VALUES
    (1, 1, 2, 'Heron', 1, 1772442000000, 1772528400000, 'client'), (2, 1, 2, 'Heron', 1, 1772614800000, NULL, NULL);
INSERT INTO invites (code_hash, therapist_id, label, created_at, expires_at, used_at, used_by) VALUES
    (x'01', NULL, 'Dr Ruiz', 1772442000000, 1773651600000, 1772442000000, 1), (x'02', 1, 'Wren', 1772442000000, 1773651600000, NULL, NULL);
INSERT INTO invite_misses (person_id, at) VALUES (9, 1772442000000);
INSERT INTO pauses (client_id, from_at, from_day, until_at, ended_at, ended_day) VALUES
    (2, 1772442000000, '2026-03-02', 1772701200000, 1772701200000, '2026-03-05'), (2, 1773000000000, '2026-03-08', NULL, NULL, NULL);
INSERT INTO reads (link_id, what, at) VALUES (1, 'card', 1772442000000), (2, 'digest', 1772442000000);

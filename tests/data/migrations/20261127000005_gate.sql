INSERT INTO links (id, therapist_id, client_id, alias, consent_version, consented_at, consented_day, ended_at, ended_by) VALUES
    (3, 1, 2, 'Heron', 1, 1772442000000, '2026-03-02', 1772528400000, 'therapist');
INSERT INTO reads (link_id, what, at, outbox_id, certain) VALUES (3, 'card', 1772442000000, 1, 0);
INSERT INTO homework (link_id, client_id, task, given_at, given_day, ended_at, ended_day) VALUES
    (3, 2, 'walk', 1772442000000, '2026-03-02', 1772528400000, '2026-03-03');
INSERT INTO skills (client_id, name, created_at, added_day, retired_at, retired_day) VALUES
    (2, 'ice water', 1772442000000, '2026-03-02', 1772528400000, '2026-03-03');
INSERT INTO checkins (client_id, day, planned_at, suds_when) VALUES (2, '2026-04-01', 1775000000000, 'right_now');

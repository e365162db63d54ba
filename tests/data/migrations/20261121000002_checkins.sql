INSERT INTO checkins (id, client_id, day, planned_at, sent_at, first_answered_at, completed_at, expires_at, closed_at) VALUES
    (1, 2, '2026-03-05', 1772737200000, 1772737200000, 1772740800000, 1772740900000, 1772823600000, 1772823600000),
    (2, 2, '2026-03-06', 1772823600000, NULL, NULL, NULL, NULL, NULL);
INSERT INTO answers (checkin_id, question_id, value, text, shared, answered_at, changed_at, late, filled_in) VALUES
    (1, 1, 7, NULL, 0, 1772740800000, NULL, 0, 0), (1, 3, NULL, NULL, 0, 1772740810000, NULL, 1, 0),
    (1, 4, 1, NULL, 0, 1772740820000, NULL, 0, 1), (1, 7, NULL, 'walked', 1, 1772740830000, 1772740840000, 0, 0);
INSERT INTO skills (id, client_id, built_in, name, created_at, retired_at) VALUES
    (1, 2, 'breathing', NULL, 1772442000000, NULL), (2, 2, NULL, 'Chess', 1772442000000, 1772528400000);
INSERT INTO skill_uses (checkin_id, skill_id) VALUES (1, 1);
INSERT INTO homework (id, link_id, client_id, task, given_at, last_day, ended_at) VALUES
    (1, 2, 2, 'walk', 1772614800000, '2026-03-31', NULL), (2, 2, 2, 'write', 1772614800000, NULL, 1772701200000);
INSERT INTO homework_reports (checkin_id, homework_id, done, useful, answered_at, late, filled_in) VALUES (1, 1, 2, 4, 1772740850000, 0, 0);
INSERT INTO homework (id, link_id, client_id, task, given_at, last_day, ended_at) VALUES
    (3, NULL, 2, 'read', 1772614800000, NULL, NULL);
INSERT INTO homework_reports (checkin_id, homework_id, done, useful, answered_at, late, filled_in) VALUES (1, 3, 1, NULL, 1772740860000, 0, 0);

INSERT INTO homework (id, link_id, client_id, task, given_at, last_day, ended_at) VALUES
    (3, NULL, 2, 'read', 1772614800000, NULL, NULL);
INSERT INTO homework_reports (checkin_id, homework_id, done, useful, answered_at, late, filled_in) VALUES (1, 3, 1, NULL, 1772740860000, 0, 0);

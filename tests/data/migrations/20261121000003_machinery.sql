INSERT INTO alarms (person_id, kind, day, due_at) VALUES (2, 'prompt', '2026-03-06', 1772823600000), (1, 'digest', '', 1773039600000);
INSERT INTO outbox (key, chat_id, lane, action, surface, screen, lang, due_at, outcome, finished_at, created_at) VALUES
    ('update:1:1', 2, 0, 'show', NULL, '{"v":1,"screen":"ask_alias"}', 'ar', 1772442000000, NULL, NULL, 1772442000000),
    ('update:2:1', 2, 2, 'replace', 'checkin 2026-03-05', NULL, 'ar', 1772442000000, 'sent', 1772442000000, 1772442000000);
INSERT INTO surfaces (chat_id, surface, message_id, at) VALUES (2, 'checkin 2026-03-05', 17, 1772442000000);
INSERT INTO conversations (person_id, state, revision, at) VALUES (2, '{"v":1,"state":"idle"}', 3, 1772442000000);
INSERT INTO updates_seen (update_id, at) VALUES (1, 1772442000000);
INSERT INTO dead_letters (update_id, person_id, raw, error, at) VALUES (1, 2, '{}', 'a bug', 1772442000000);
INSERT INTO marks (name, at) VALUES ('last_poll', 1772442000000);

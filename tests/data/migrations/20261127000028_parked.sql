INSERT INTO outbox (key, chat_id, lane, action, surface, screen, lang, due_at, useful_until, attempts, stumbles, outcome, reason, finished_at, created_at) VALUES
    ('update:3:1', 2, 3, 'show', NULL, '{"v":1,"screen":"menu"}', 'ar', 1772442000000, 1772701200000, 2, 1, 'broken', 'too late', 1772701200000, 1772442000000);

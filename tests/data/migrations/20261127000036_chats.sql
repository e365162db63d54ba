INSERT INTO outbox (key, chat_id, lane, action, screen, lang, due_at, created_at)
    VALUES ('update:36:1', 2, 0, 'show', '{"line":"later"}', 'en', 36, 36);
INSERT INTO paces (kind, per_second, at) VALUES ('message', 21.0, 36);

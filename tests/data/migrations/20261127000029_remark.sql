INSERT INTO outbox (key, chat_id, lane, action, screen, lang, due_at, created_at, remark)
VALUES ('remark', 2, 0, 'show', '{"v":1,"screen":{"line":"sorry"}}', 'en', 1775239200000, 1775239200000, 1);

INSERT INTO typed_messages (person_id, message_id, words, day, question, at) VALUES
    (2, 41, x'0011223344556677', '2026-03-02', '"mood"', 1772442000000),
    (2, 42, x'0011223344556678', NULL, NULL, 1772442000000);

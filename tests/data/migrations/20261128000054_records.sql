INSERT INTO thought_records (client_id, key, day, step, situation, thought, belief, feeling, strength, other_view,
        belief_after, strength_after, begun_at, changed_at, shared, shared_at) VALUES
    (2, 'AbCdEf012_-x', '2026-03-05', NULL, 'A colleague did not answer', 'She is angry with me', 80, 'fear', 70,
        'She was on the telephone', 45, 40, 1772740000000, 1772740060000, 'numbers', 1772740060000),
    (2, 'BbCdEf012_-x', '2026-03-06', 'feeling', 'في المصعد', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1772823600000,
        1772823700000, NULL, NULL);
INSERT INTO typed_messages (person_id, message_id, words, at, record) VALUES (2, 9054, x'00', 1772823700000, 'BbCdEf012_-x situation');

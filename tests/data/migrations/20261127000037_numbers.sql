-- The newest of a table goes, and the next has a number of its own.
INSERT INTO dead_letters (update_id, person_id, raw, error, at) VALUES (37, 2, '{}', 'panic', 37);
DELETE FROM dead_letters WHERE update_id = 37;
INSERT INTO dead_letters (update_id, person_id, raw, error, at) VALUES (38, 2, '{}', 'panic', 37);
INSERT INTO typed_messages (person_id, message_id, words, at, agreed_to) VALUES (2, 137, x'37', 37, 37);

INSERT INTO targets (id, link_id, client_id, name, sentence, given_at, ended_at, ended_by)
    SELECT 550, id, client_id, 'the car', 'I am safe now', 1772442000000, NULL, NULL FROM links WHERE id = 2;
INSERT INTO targets (id, link_id, client_id, name, sentence, given_at, ended_at, ended_by)
    SELECT 551, id, client_id, 'المصعد', NULL, 1772442000000, 1772528400000, 'client' FROM links WHERE id = 1;
INSERT INTO target_ratings (target_id, key, suds, voc, at) VALUES
    (550, 'AbCdEf012_-x', 8, 2, 1772740000000),
    (550, 'BbCdEf012_-x', 3, NULL, 1772743600000),
    (551, 'CbCdEf012_-x', NULL, 4, 1772500000000);

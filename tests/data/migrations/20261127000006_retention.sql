INSERT INTO marks (name, at) VALUES ('log_owed', 1772442000000);

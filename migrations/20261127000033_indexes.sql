-- An index over the rows of a table that are NOT NULL somewhere makes SQLite prepare every statement on that table anew
-- whenever another value is bound to it: what the value is could imply that the index serves. Whole indexes do not.
DROP INDEX items_client;
CREATE INDEX items_client ON items (client_id);
DROP INDEX skills_built_in;
-- NULLs are never equal: own skills, which have no key, may be many.
CREATE UNIQUE INDEX skills_built_in ON skills (client_id, built_in);
DROP INDEX outbox_finished;
CREATE INDEX outbox_finished ON outbox (finished_at);
DROP INDEX reads_outbox;
CREATE INDEX reads_outbox ON reads (outbox_id);

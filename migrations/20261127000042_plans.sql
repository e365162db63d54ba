-- Statistics that were taken while a database was small made SQLite walk through whole tables once it had grown. None are
-- kept any more: each query goes by the index that is there for it. The second ANALYZE makes this connection forget what
-- it has read of them; the first makes sure that there is a table to empty.
ANALYZE sqlite_schema;
DELETE FROM sqlite_stat1;
DROP TABLE IF EXISTS sqlite_stat4;
ANALYZE sqlite_schema;
DROP TABLE sqlite_stat1;
DROP TABLE IF EXISTS sqlite_stat4;

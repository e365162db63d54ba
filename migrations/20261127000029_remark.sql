-- A sentence that leaves the question above it standing, such as that something could not be read: what is said below it
-- is still said to that question.
ALTER TABLE outbox ADD COLUMN remark INTEGER NOT NULL DEFAULT 0 CHECK (remark IN (0, 1));

-- Old rows are looked for by their age, and a person's dead letters when that person goes.
CREATE INDEX reads_at ON reads (at);
CREATE INDEX surfaces_at ON surfaces (at);
CREATE INDEX conversations_at ON conversations (at);
CREATE INDEX dead_letters_at ON dead_letters (at);
CREATE INDEX dead_letters_person ON dead_letters (person_id);
CREATE INDEX invites_expires ON invites (expires_at);

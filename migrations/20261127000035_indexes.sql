-- No question walks through a table that grows: whose rows go with a tie, the ties of a therapist, the pauses of a client,
-- and which check-ins are open.
CREATE INDEX links_therapist ON links (therapist_id);
CREATE INDEX form_items_link ON form_items (link_id) WHERE link_id IS NOT NULL;
CREATE INDEX skills_link ON skills (link_id) WHERE link_id IS NOT NULL;
CREATE INDEX pauses_client ON pauses (client_id);
CREATE INDEX checkins_open ON checkins (client_id, day)
    WHERE sent_at IS NOT NULL AND closed_at IS NULL AND completed_at IS NULL;

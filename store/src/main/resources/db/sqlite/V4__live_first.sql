-- What happens now is found behind the history that is being worked on.
CREATE INDEX journal_live ON journal (position) WHERE origin = 'live';

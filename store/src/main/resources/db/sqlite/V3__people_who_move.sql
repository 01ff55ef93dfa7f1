-- What waits to be sent for a contact is found by it when the contact's people turn out to be somebody else's.
CREATE INDEX intent_waiting_for ON intent (destination, contact) WHERE state = 0 AND kind <> 'put-contact';

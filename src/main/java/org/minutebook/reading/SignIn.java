package org.minutebook.reading;

import java.util.Optional;
import org.minutebook.minutes.Rule;

/**
 * Somebody whom an entry of the roll call names.
 *
 * @param name where the name stands in the entry's block
 * @param handle in lower case
 * @param affiliation as written
 * @param rule how it was read
 */
record SignIn(EntryField name, Optional<String> handle, Optional<String> affiliation, Rule rule) {}

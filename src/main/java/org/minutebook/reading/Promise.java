package org.minutebook.reading;

import java.util.List;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.WrittenName;

/**
 * A promise found in a line.
 *
 * @param owners who promises, or is asked to
 * @param rule by which words
 */
record Promise(List<WrittenName> owners, Rule rule) {}

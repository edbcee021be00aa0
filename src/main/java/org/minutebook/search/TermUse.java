package org.minutebook.search;

/**
 * How a line writes a term.
 *
 * @param spelling as it stands in the line
 * @param tellsCase whether a capital says something here: amid a line that has words in lower case, not where a
 *     sentence begins
 * @param isName whether each of its words has a capital or a digit, and it is no mere part of a longer
 *     name, as "Book" is in "Harbour Book"
 */
record TermUse(String spelling, boolean tellsCase, boolean isName) {}

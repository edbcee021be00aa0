package org.minutebook.search;

/**
 * A passage that a query found.
 *
 * @param document number of the passage in the index: the same in a browser
 * @param passage what the index keeps of it
 * @param score the higher, the better
 * @param snippet what of the passage to show
 */
public record Hit(int document, StoredPassage passage, float score, String snippet) {}

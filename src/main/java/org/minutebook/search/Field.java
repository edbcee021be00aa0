package org.minutebook.search;

import java.util.Locale;

/** The fields of a passage that words are looked up in. */
enum Field {
    /** The passage's own words, addresses left out. */
    TEXT(1f, 0.75f),
    /** The headings and bullets above it. */
    CONTEXT(0.75f, 0.75f),
    /** Words that the passage means and does not write so: spelt-out abbreviations, joined and split words. */
    ALSO(0.75f, 0.75f),
    /** Names, handles and initials of everybody who speaks in it, owns a task of it, or is named. */
    PERSON(1f, 0f),
    /** Names of the repositories that it speaks of. */
    PROJECT(0.75f, 0f),
    /** Words of addresses. */
    LINK(0.25f, 0.75f);

    private final float boost;
    private final float lengthWeight;

    Field(float boost, float lengthWeight) {
        this.boost = boost;
        this.lengthWeight = lengthWeight;
    }

    /** How much a word counts in this field. */
    float boost() {
        return boost;
    }

    /** BM25's {@code b}: how much a long field weakens each of its words, 0 to 1. */
    float lengthWeight() {
        return lengthWeight;
    }

    /** Whether phrases are looked for in it. */
    boolean hasPositions() {
        return this == TEXT || this == CONTEXT;
    }

    /** The name in the index. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

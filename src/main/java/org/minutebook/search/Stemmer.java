package org.minutebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Porter's stemmer (M. F. Porter, An algorithm for suffix stripping, 1980) in the form that Lucene gives it, for one
 * word at a time. {@code search-engine.js} holds the same algorithm. Thread-safe.
 */
final class Stemmer {
    private final OneWord word = new OneWord();
    private final PorterStemFilter filter = new PorterStemFilter(word);
    private final CharTermAttribute stem = filter.getAttribute(CharTermAttribute.class);

    /** The stem of a folded word; words of two letters stay. */
    synchronized String stem(String text) {
        try {
            word.next = text;
            filter.incrementToken();
            return stem.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(next);
            return true;
        }
    }
}

package org.minutebook.search;

import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words that are cut and folded already, one position after the other. */
final class WordList extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Iterable<String> words;
    private Iterator<String> rest;

    WordList(Iterable<String> words) {
        this.words = words;
        this.rest = words.iterator();
    }

    @Override
    public void reset() {
        rest = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!rest.hasNext()) return false;
        term.append(rest.next());
        return true;
    }
}

package org.minutebook.violations.book;

/** Only commands print. */
public final class Prints {
    void print() {
        System.out.println("page 1");
    }
}

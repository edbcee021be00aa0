package org.minutebook.violations.book;

@SuppressWarnings("DefaultCharset")
final class ReadsInTheMachinesCharacterSet {
    byte[] bytes(String text) {
        return text.getBytes();
    }
}

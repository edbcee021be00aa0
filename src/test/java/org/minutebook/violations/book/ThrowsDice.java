package org.minutebook.violations.book;

import java.util.Random;

final class ThrowsDice {
    int thrown(Random dice) {
        return dice.nextInt(6);
    }
}

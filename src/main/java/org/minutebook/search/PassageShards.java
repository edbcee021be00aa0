package org.minutebook.search;

import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A number for each passage, in files that not every search needs: {@value #KINDS} has a bit for each {@link Kind},
 * {@value #WEIGHTS} the {@link Weights weight} in sixteenths, for a query without words.
 */
final class PassageShards {
    private static final String KINDS = "kinds";
    private static final String WEIGHTS = "weights";

    private PassageShards() {}

    static List<Shard> of(List<PassageDocument> documents) throws IOException {
        return List.of(
                shard(KINDS, documents, PassageShards::bits), shard(WEIGHTS, documents, PassageDocument::sixteenths));
    }

    private static Shard shard(String name, List<PassageDocument> documents, ToIntFunction<PassageDocument> number)
            throws IOException {
        Packed numbers = new Packed();
        for (PassageDocument document : documents) numbers.add(number.applyAsInt(document));
        return Shard.of(name, numbers);
    }

    static int bits(PassageDocument document) {
        int bits = 0;
        for (Kind kind : document.kinds()) bits |= 1 << kind.ordinal();
        return bits;
    }
}

package org.minutebook.search;

import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/** Where an index stands in memory. */
final class IndexMemory {
    private IndexMemory() {}

    /** An empty directory. Each file is one array: Lucene looks a word up in a copy of its view, list of buffers and all. */
    static Directory create() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }
}

package org.minutebook.site.notes;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How large a picture is, so that a page need not move when it arrives: read from the head of PNG (RFC 2083, 4.1.1), GIF
 * (GIF89a, 18) and JPEG (ITU T.81, B.2.2).
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureSize(int width, int height) {
    private static final int PNG = 0x89504e47;
    private static final int GIF = 0x47494638;
    private static final int JPEG = 0xffd8;

    static Optional<PictureSize> of(Path file) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int start = in.readInt();
            if (start == PNG) return png(in);
            if (start == GIF) return gif(in);
            return start >>> 16 == JPEG ? jpeg(in, start & 0xffff) : Optional.empty();
        } catch (IOException e) {
            // A picture that ends early is shown without its size.
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> png(DataInputStream in) throws IOException {
        // The rest of the signature, the length and the name of the first chunk.
        in.skipNBytes(12);
        return Optional.of(new PictureSize(in.readInt(), in.readInt()));
    }

    private static Optional<PictureSize> gif(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        int width = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
        return Optional.of(new PictureSize(width, Short.toUnsignedInt(Short.reverseBytes(in.readShort()))));
    }

    /** Goes from segment to segment up to the frame's header. */
    private static Optional<PictureSize> jpeg(DataInputStream in, int firstMarker) throws IOException {
        for (int marker = firstMarker; marker >>> 8 == 0xff; marker = in.readUnsignedShort()) {
            int length = in.readUnsignedShort();
            int kind = marker & 0xff;
            // SOF0 to SOF15, without DHT, JPG and DAC, which have numbers between them.
            boolean isFrame = kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
            if (isFrame) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return Optional.of(new PictureSize(in.readUnsignedShort(), height));
            }
            in.skipNBytes(length - 2L);
        }
        return Optional.empty();
    }
}

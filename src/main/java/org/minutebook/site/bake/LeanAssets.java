package org.minutebook.site.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/** The project's assets; of scripts and style sheets only what a browser needs, with their {@link Imports}. */
final class LeanAssets extends Asset {
    private final Path site;
    private final List<Throwable> errors = new ArrayList<>();

    LeanAssets(JBakeConfiguration settings) {
        super(settings);
        this.site = settings.getDestinationFolder().toPath();
    }

    @Override
    public void copy() {
        super.copy();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(LeanAssets::isCode).toList())
                Files.writeString(file, LeanText.of(Imports.of(file)));
        } catch (IOException e) {
            errors.add(e);
        }
    }

    private static boolean isCode(Path file) {
        String name = file.toString();
        return name.endsWith(".js") || name.endsWith(".css");
    }

    @Override
    public List<Throwable> getErrors() {
        List<Throwable> all = super.getErrors();
        all.addAll(errors);
        return all;
    }
}

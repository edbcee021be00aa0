package org.minutebook.site.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jbake.app.JBakeException;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfigurationInspector;
import org.minutebook.site.BakeException;
import org.minutebook.site.BaseUrl;
import org.minutebook.site.Page;
import org.minutebook.site.SiteName;
import org.minutebook.site.SiteWords;

/** Bakes a project's pages and assets into a folder. */
public final class Bakery {
    /** JBake shares its registries among all ovens of a JVM. */
    private static final Object ONE_BAKE_AT_A_TIME = new Object();

    /** JBake warns of each optional library that it does not find. What matters comes back as an error. */
    private static final Logger JBAKE = Logger.getLogger("org.jbake");

    static {
        JBAKE.setLevel(Level.OFF);
    }

    private final Path home;
    private final Optional<BaseUrl> base;
    private final SiteName name;

    /**
     * @param home the project's folder, with {@code jbake.properties}, {@code templates}, {@code assets} and
     *     {@code content}
     * @param base the site's public address, where it is known
     * @param name the site's
     */
    public Bakery(Path home, Optional<BaseUrl> base, SiteName name) {
        this.home = home;
        this.base = base;
        this.name = name;
    }

    /**
     * Bakes the given pages, those of the project's content folder, and its assets.
     *
     * @param into empty so far
     * @throws BakeException where a page, a template or the project's settings are at fault: all of them, a line each
     * @throws IOException where a file can't be written
     */
    public void bake(List<Page> pages, NewSite into) throws BakeException, IOException {
        synchronized (ONE_BAKE_AT_A_TIME) {
            ProjectSettings settings = ProjectSettings.of(home, into.root());
            inspect(settings);
            MemoryStore store = new MemoryStore();
            SiteVariables site = new SiteVariables(settings.getCompositeConfiguration(), base, name);
            PageCrawler crawler = new PageCrawler(store, settings);
            Utensils utensils = new Utensils();
            utensils.setConfiguration(settings);
            utensils.setContentStore(store);
            utensils.setCrawler(crawler);
            utensils.setRenderer(new PageRenderer(store, settings, new FreeMarkerEngine(store, settings, site), into));
            utensils.setAsset(new LeanAssets(settings));
            bake(utensils, crawler, pages);
        }
    }

    /**
     * What the project says of its site.
     *
     * @throws BakeException where the project's settings can't be read
     */
    public SiteWords words() throws BakeException {
        ProjectSettings settings = ProjectSettings.of(home, home);
        return new SiteVariables(settings.getCompositeConfiguration(), base, name).words();
    }

    private static void bake(Utensils utensils, PageCrawler crawler, List<Page> pages) throws BakeException {
        MemoryOven oven = new MemoryOven(utensils, crawler, pages);
        oven.bake();
        if (!oven.getErrors().isEmpty()) {
            throw new BakeException(
                    oven.getErrors().stream().map(Bakery::message).distinct().toList());
        }
    }

    private static void inspect(ProjectSettings settings) throws BakeException, IOException {
        try {
            new JBakeConfigurationInspector(settings).inspect();
        } catch (JBakeException e) {
            throw new BakeException(message(e));
        }
        List<String> missing = settings.missingTemplates();
        if (!missing.isEmpty()) throw new BakeException(missing);
    }

    private static String message(Throwable error) {
        return error.getMessage() == null ? error.toString() : error.getMessage();
    }
}

package org.minutebook.site.bake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.minutebook.site.BakeException;

/**
 * A project's {@code jbake.properties} over JBake's own defaults. System properties, which JBake adds, stay out: they
 * would show a machine's and a user's name to templates.
 */
final class ProjectSettings extends DefaultJBakeConfiguration {
    private static final Pattern TEMPLATE = Pattern.compile("\\s*template\\.[^.=:\\s]+\\.file\\s*[=:]\\s*(\\S+)\\s*");

    private final Path home;

    private ProjectSettings(Path home, CompositeConfiguration properties, Path destination) {
        super(home.toFile(), properties);
        this.home = home;
        setDestinationFolder(destination.toFile());
    }

    /** @throws BakeException where the project has no {@code jbake.properties} that can be read */
    static ProjectSettings of(Path home, Path destination) throws BakeException {
        CompositeConfiguration properties = new CompositeConfiguration();
        Path file = home.resolve(ConfigUtil.CONFIG_FILE);
        try (Reader own = Files.newBufferedReader(file)) {
            properties.addConfiguration(read(own));
        } catch (CharacterCodingException e) {
            throw new BakeException(file + ": not UTF-8: save it as UTF-8");
        } catch (IOException e) {
            throw new BakeException(file + ": can't be read; this folder is no Minutebook project");
        }
        try (InputStream defaults = ConfigUtil.class.getResourceAsStream("/" + ConfigUtil.DEFAULT_CONFIG_FILE)) {
            properties.addConfiguration(read(new InputStreamReader(defaults, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new BakeException("JBake's " + ConfigUtil.DEFAULT_CONFIG_FILE + " can't be read: " + e.getMessage());
        }
        return new ProjectSettings(home, properties, destination);
    }

    /** Templates that the project names and does not have, a line each: {@code jbake.properties:12: …}. */
    List<String> missingTemplates() throws IOException {
        List<String> problems = new ArrayList<>();
        List<String> lines = Files.readAllLines(home.resolve(ConfigUtil.CONFIG_FILE));
        for (int i = 0; i < lines.size(); i++) {
            Matcher entry = TEMPLATE.matcher(lines.get(i));
            if (!entry.matches()) continue;
            Path template = getTemplateFolder().toPath().resolve(entry.group(1));
            if (!Files.isRegularFile(template))
                problems.add(ConfigUtil.CONFIG_FILE + ":" + (i + 1) + ": there is no template " + entry.group(1)
                        + " in " + getTemplateFolder().getName() + "/");
        }
        return problems;
    }

    private static MapConfiguration read(Reader in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        Map<String, Object> sorted = new TreeMap<>();
        properties.forEach((key, value) -> sorted.put((String) key, value));
        MapConfiguration configuration = new MapConfiguration(sorted);
        configuration.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
        return configuration;
    }
}

package id.tepat.uji;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tour that the README promises under "Five minutes in the demo": its numbered steps, each in its sentences.
 *
 * @param langkah step after step the sentences of it, as they stand there without their line breaks
 */
record TurReadme(List<List<String>> langkah) {

    private static final Pattern BAGIAN = Pattern.compile("(?ms)^## Five minutes in the demo$(.*?)(?=^## )");
    private static final Pattern BUTIR = Pattern.compile("(?ms)^\\d+\\. (.*?)(?=^\\d+\\. |^\\s*$)");
    private static final Pattern AKHIR_KALIMAT = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}*`])");

    static TurReadme baca(Path readme) throws IOException {
        return dari(Files.readString(readme));
    }

    static TurReadme dari(String readme) {
        Matcher bagian = BAGIAN.matcher(readme);
        List<List<String>> langkah = new ArrayList<>();
        if (bagian.find()) {
            BUTIR.matcher(bagian.group(1)).results().map(satu -> satu.group(1).replaceAll("\\s+", " ").strip())
                    .forEach(satu -> langkah.add(Arrays.asList(AKHIR_KALIMAT.split(satu))));
        }
        return new TurReadme(langkah);
    }

    List<String> kalimat() {
        return langkah.stream().flatMap(List::stream).toList();
    }
}

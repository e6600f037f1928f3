package id.tepat.pengukuran;

import java.util.regex.Pattern;

/** What comes along with a number when it is copied out of another document, and is not meant. */
final class TulisanAngka {

    /** Zero-width and direction marks, soft hyphen, byte order mark. */
    private static final Pattern TAK_TAMPAK = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");
    private static final Pattern SELA = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");

    private TulisanAngka() {}

    /** Without what can't be seen; every kind of space is one plain space, and none at the ends. */
    static String rapi(String teks) {
        return SELA.matcher(TAK_TAMPAK.matcher(teks).replaceAll("")).replaceAll(" ").strip();
    }
}

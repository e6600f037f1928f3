package id.tepat.proses.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text in a drawing: escaped, broken into lines by the estimated width of its letters. */
final class SvgText {

    /** Units from one line to the next, at the size the drawings use. */
    static final double LINE = 14;
    static final double SIZE = 12;

    private SvgText() {
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> escaped.append(switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Character.toString(letter);
        }));
        return escaped.toString();
    }

    /** A number as an attribute takes it: at most two decimals, a point, whatever the server's locale. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    /** Breaks at spaces; a single word wider than the line stays whole. */
    static List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    /** Generous estimate for the usual sans-serif fonts; the exact one is known only to the browser. */
    static double width(String text) {
        return text.chars().mapToDouble(SvgText::width).sum();
    }

    private static double width(int letter) {
        if ("iljtfr.,:;!|'()I ".indexOf(letter) >= 0) {
            return SIZE * 0.36;
        }
        if ("mwMW".indexOf(letter) >= 0) {
            return SIZE * 0.9;
        }
        return Character.isUpperCase(letter) ? SIZE * 0.72 : SIZE * 0.61;
    }

    /** Lines centred around a point. */
    static String centred(List<String> lines, double centreX, double centreY, String attributes) {
        double first = centreY - (lines.size() - 1) * LINE / 2 + SIZE * 0.35;
        StringBuilder text = new StringBuilder("<text text-anchor=\"middle\"").append(attributes).append('>');
        for (int i = 0; i < lines.size(); i++) {
            text.append("<tspan x=\"").append(number(centreX)).append("\" y=\"").append(number(first + i * LINE))
                    .append("\">").append(escape(lines.get(i))).append("</tspan>");
        }
        return text.append("</text>").toString();
    }
}

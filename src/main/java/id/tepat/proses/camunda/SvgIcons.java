package id.tepat.proses.camunda;

/** The small signs of BPMN and of the case's progress, drawn around or from the origin. */
final class SvgIcons {

    /** From the origin, 12 × 13. */
    static final String PERSON = stroked("1.2",
            "<circle cx=\"6\" cy=\"3.4\" r=\"3\"/><path d=\"M0.6 13v-2.2a4 4 0 0 1 4-4h2.8a4 4 0 0 1 4 4V13z\"/>");
    /** From the origin, 13 × 13. */
    static final String GEAR = "<g fill=\"none\" stroke=\"" + DiagramState.LINE + "\"><circle cx=\"6.5\" cy=\"6.5\" r=\"5.2\" "
            + "stroke-width=\"2.4\" stroke-dasharray=\"2.04 2.04\"/><circle cx=\"6.5\" cy=\"6.5\" r=\"4\" stroke-width=\"1.2\"/>"
            + "<circle cx=\"6.5\" cy=\"6.5\" r=\"1.5\" stroke-width=\"1.2\"/></g>";
    static final String CROSS = stroked("3", "<path d=\"M-7-7 7 7M-7 7 7-7\"/>");
    static final String PENTAGON = stroked("1.2",
            "<circle r=\"12.5\"/><circle r=\"10\"/><path d=\"M0-6.5 6.2-2 3.8 5.3H-3.8L-6.2-2z\"/>");
    static final String ENVELOPE = stroked("1.2", "<path d=\"M-8.5-5.5h17v11h-17zl8.5 6.5 8.5-6.5\"/>");
    static final String CLOCK = stroked("1.2",
            "<circle r=\"10\"/><path d=\"M0-6.5V0l4 2.5M0-10v2M0 8v2M-10 0h2M8 0h2\"/>");
    static final String POINTER = "<path d=\"M-3-4.5 5 0-3 4.5z\" fill=\"#fff\"/>";
    static final String TICK = "<path d=\"M-4 0.3-1.2 3.2 4-3\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2\" "
            + "stroke-linecap=\"round\" stroke-linejoin=\"round\"/>";

    private SvgIcons() {
    }

    private static String stroked(String width, String shapes) {
        return "<g fill=\"none\" stroke=\"" + DiagramState.LINE + "\" stroke-width=\"" + width + "\">" + shapes + "</g>";
    }
}

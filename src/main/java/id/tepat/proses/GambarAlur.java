package id.tepat.proses;

import java.util.Collection;
import java.util.Map;

/**
 * Draws a process as a picture for the page, from the layout of its own diagram: what a person sees of
 * the engine. The picture is an {@code <svg>} element with a {@code viewBox} and without a fixed size;
 * it carries a title and a description for screen readers and needs no style sheet and no script.
 */
public interface GambarAlur {

    /**
     * The picture of a process, with the way a case has come.
     *
     * @param proses    which diagram
     * @param kini      ids of the nodes where the case waits now; ids the diagram doesn't have are ignored
     * @param terlewati ids of the nodes it has passed, in order, as {@link Alur#langkahTerlewati} gives them
     * @return one {@code <svg>} element, escaped, to be put into a page as it stands
     */
    String gambar(Proses proses, Collection<String> kini, Collection<String> terlewati);

    /**
     * The picture of a process with the number of cases that wait in each node.
     *
     * @param menunggu number of cases by id of the node
     * @return one {@code <svg>} element, as above
     */
    String gambar(Proses proses, Map<String, Long> menunggu);
}

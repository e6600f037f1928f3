package id.tepat.layar;

/**
 * The bean behind the page that its {@link Alamat} names. It is loaded with every request for that page, opened or sent
 * back, before anything of the page is asked ({@link PemuatLayar}); what the address names and nobody finds is a 404.
 * So a page can't ask an empty bean, whatever phase asks, and nothing needs to be kept between two requests but what is
 * typed.
 */
public abstract class Layar {

    /**
     * Reads what the address names, with every request. A form takes what is stored into its fields here; what was typed
     * comes on top of it afterwards.
     *
     * @throws id.tepat.galat.TidakDitemukan if there is no such thing: the answer is 404
     * @throws id.tepat.galat.TidakBerhak    if it is not for this person: the answer is 403
     */
    protected abstract void muat(ParameterLayar parameter);

    /** What happens only when the page is opened, not when a form comes back: a word to the reader, leading on elsewhere. */
    protected void buka() {
        // most pages have nothing to add
    }

    /** Says what was done, and goes on to another page: the end of most acts. */
    protected static void selesai(String pesan, String alamat) {
        Pesan.berhasilLaluPindah(pesan);
        Pindah.ke(alamat);
    }
}

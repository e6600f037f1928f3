package id.tepat.layar;

/**
 * A page with a form for one thing: one that is stored, which the address names by {@code id}, or a new one. Whoever saves
 * saves on the version that he saw; it travels in the form.
 */
public abstract class FormLayar extends Layar {

    private Long id;
    private long versi;

    @Override
    protected void muat(ParameterLayar parameter) {
        id = parameter.idBilaAda("id");
        if (id == null) {
            siapkan(parameter);
        } else {
            versi = isi(id);
        }
    }

    /** Proposes what a new one begins with. */
    protected void siapkan(ParameterLayar parameter) {
        // most begin empty
    }

    /**
     * Takes what is stored into the fields.
     *
     * @return its version
     */
    protected abstract long isi(Long id);

    public boolean isBaru() {
        return id == null;
    }

    /** Id of what is corrected; null for a new one. */
    public Long getId() {
        return id;
    }

    public long getVersi() {
        return versi;
    }

    public void setVersi(long versi) {
        this.versi = versi;
    }
}

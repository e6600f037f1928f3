package id.tepat.galat;

/** Root of all expected failures; thrown out of a use case it takes the transaction back whole. */
public abstract class Galat extends RuntimeException {

    private final int status;

    protected Galat(int status, String pesan) {
        super(pesan);
        this.status = status;
    }

    protected Galat(int status, String pesan, Throwable sebab) {
        super(pesan, sebab);
        this.status = status;
    }

    /** The HTTP status that says the same. */
    public int status() {
        return status;
    }
}

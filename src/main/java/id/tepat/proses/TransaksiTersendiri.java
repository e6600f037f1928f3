package id.tepat.proses;

/**
 * Does a piece of work in a transaction of its own, wherever it is asked: also from within a step of a diagram, whose own
 * transaction would otherwise take what the work asks of the engine, and fail or hold with it.
 */
public interface TransaksiTersendiri {

    /**
     * Returns when it is committed.
     *
     * @throws RuntimeException what the work threw; nothing of it is kept then
     */
    void kerjakan(Runnable pekerjaan);
}

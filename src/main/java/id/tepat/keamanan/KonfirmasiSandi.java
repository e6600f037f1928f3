package id.tepat.keamanan;

/** Confirms an act that binds a person (a signature): he gives his password once more. */
public interface KonfirmasiSandi {

    /**
     * @throws id.tepat.galat.TidakSah at the field {@code sandi} if it is not his password
     */
    void pastikan(Pelaku pelaku, String sandi);
}

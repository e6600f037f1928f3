package id.tepat.akun;

/** How long a session lives without a click, in real time: the kabupaten decides, so {@code pengaturan} answers. */
public interface LamaSesi {

    int menit();
}

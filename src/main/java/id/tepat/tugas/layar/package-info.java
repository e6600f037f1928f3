/** Page of one's tasks, and the frame around every page behind the login. */
package id.tepat.tugas.layar;

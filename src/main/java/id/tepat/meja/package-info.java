/**
 * Meja: the desk at which an act on a case is taken in and carried through, whatever the case is about: once for each key
 * of the sender's, on the version that he saw, with stage, engine and trail kept together or not at all. What is an act's
 * own, its rule, stays with its feature. Depends on {@code tahap} and {@code proses}.
 */
package id.tepat.meja;

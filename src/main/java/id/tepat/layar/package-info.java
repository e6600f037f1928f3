/**
 * What all screens share: the frame of the page, Indonesian dates and numbers, and how a failure of a use case becomes a
 * message. Only the {@code layar} packages of the features use it; rules have no place here. Depends on
 * {@code pengukuran}.
 */
package id.tepat.layar;

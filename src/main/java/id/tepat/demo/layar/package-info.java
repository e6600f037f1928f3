/** The demo's banner above every page. */
package id.tepat.demo.layar;

# cpack -G DEB in a release build writes sayso_<version>_<architecture>.deb.

set(CPACK_PACKAGE_NAME sayso)
set(CPACK_PACKAGE_CONTACT "sayso developers <sayso@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "who said what in news articles, and which figures differ")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"reads news articles and answers: who said what; which figures differ
 between the sources, and is that a conflict; and writes a fact-check report.")
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
include(CPack)

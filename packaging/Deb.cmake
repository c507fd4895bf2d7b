# The Debian package. Libraries are found by dpkg-shlibdeps; what is loaded by name at run time is named here.

# Names the packages that own the given Qt plugins where this package is built: releases split them differently.
function(snapdeck_plugin_packages result)
  get_target_property(core Qt6::Core LOCATION)
  get_filename_component(libraries ${core} DIRECTORY)
  set(packages)
  foreach(plugin ${ARGN})
    execute_process(COMMAND dpkg-query --search ${libraries}/qt6/plugins/${plugin}
      OUTPUT_VARIABLE owner ERROR_QUIET RESULT_VARIABLE failed OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(failed)
      message(FATAL_ERROR "No package owns the Qt plugin ${plugin}: the Debian package would miss it.")
    endif()
    string(REGEX REPLACE ":.*" "" owner "${owner}")
    list(APPEND packages ${owner})
  endforeach()
  list(REMOVE_DUPLICATES packages)
  set(${result} ${packages} PARENT_SCOPE)
endfunction()

find_program(DPKG_QUERY dpkg-query)
find_program(DPKG_SHLIBDEPS dpkg-shlibdeps)
if(NOT DPKG_QUERY OR NOT DPKG_SHLIBDEPS)
  return()
endif()
snapdeck_plugin_packages(plugins
  platforms/libqxcb.so sqldrivers/libqsqlite.so imageformats/libqsvg.so iconengines/libqsvgicon.so
  tls/libqopensslbackend.so)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME snapdeck)
set(CPACK_PACKAGE_CONTACT "${SNAPDECK_PACKAGE_MAINTAINER}")
set(CPACK_COMPONENTS_ALL snapdeck)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_SNAPDECK_PACKAGE_NAME snapdeck)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# ca-certificates: without them no server is trusted. libsecret: the keychain client loads it by name. The
# translations: of Qt's own words, on standard buttons and in file dialogs.
list(JOIN plugins ", " plugins)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "${plugins}, libsecret-1-0, ca-certificates, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "fonts-inter, fonts-jetbrains-mono | fonts-dejavu-core, qt6-wayland, default-dbus-session-bus | dbus-session-bus")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager | org.freedesktop.secrets, qt6-qpa-plugins")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "snapshots of Square Cloud and Wrenn, taken once and never lost")
set(CPACK_COMPONENT_SNAPDECK_DESCRIPTION
"Snapdeck shows the applications and databases of a Square Cloud account with
their snapshots, takes new ones within the limits of the service, follows them
until they are ready and downloads them. It turns capsules of Wrenn into
templates, and asks before anything is destroyed.
.
The package holds the desktop program, its twin for the command line and a
simulator of both services to try them without an account.")

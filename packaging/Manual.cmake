# Manual pages, changelogs and licences, compressed the way Debian wants them: gzip at its best, without a time stamp.
find_program(GZIP gzip REQUIRED)

# Adds the compressed copy of `source` as `name` to the files that the build leaves in the staging folder.
function(snapdeck_compress source name)
  add_custom_command(OUTPUT ${staging}/${name}.gz
    COMMAND ${CMAKE_COMMAND} -E make_directory ${staging}
    COMMAND ${CMAKE_COMMAND} -E copy ${source} ${staging}/${name}
    COMMAND ${GZIP} -9nf ${staging}/${name}
    DEPENDS ${source} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY SNAPDECK_COMPRESSED ${staging}/${name}.gz)
endfunction()

foreach(page snapdeck snapdeck-cli snapdeck-sim)
  snapdeck_compress(${resources}/man/${page}.1 ${page}.1)
  install(FILES ${staging}/${page}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()

snapdeck_compress(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog)
snapdeck_compress(${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog changelog.Debian)
install(FILES ${staging}/changelog.gz ${staging}/changelog.Debian.gz
        ${CMAKE_CURRENT_SOURCE_DIR}/debian/copyright DESTINATION ${doc_dir})
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/debian/lintian-overrides
        DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME snapdeck)

get_property(compressed GLOBAL PROPERTY SNAPDECK_COMPRESSED)
add_custom_target(snapdeck_manual ALL DEPENDS ${compressed})

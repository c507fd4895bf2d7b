# The application's icon: the drawing itself, and pictures of it for desktops that do not read SVG.
set(drawing ${resources}/icons/snapdeck.svg)
set(icon_dir ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${drawing} DESTINATION ${icon_dir}/scalable/apps RENAME ${app_id}.svg)

find_program(RSVG_CONVERT rsvg-convert)
if(NOT RSVG_CONVERT)
  return()
endif()
set(icons)
foreach(size 16 24 32 48 64 128 256 512)
  set(icon ${staging}/icons/${size}.png)
  add_custom_command(OUTPUT ${icon}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${staging}/icons
    COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${icon} ${drawing}
    DEPENDS ${drawing} VERBATIM)
  install(FILES ${icon} DESTINATION ${icon_dir}/${size}x${size}/apps RENAME ${app_id}.png)
  list(APPEND icons ${icon})
endforeach()
add_custom_target(snapdeck_icons ALL DEPENDS ${icons})

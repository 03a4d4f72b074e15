include_guard(GLOBAL)
# A register of companies that do not exist, as large as wanted: for the tests, and without their libraries for the bench.
add_library(register_maker STATIC ${CMAKE_SOURCE_DIR}/tests/support/register_maker.cpp ${CMAKE_SOURCE_DIR}/tests/support/register_maker.h
    ${CMAKE_SOURCE_DIR}/tests/support/register_words.cpp ${CMAKE_SOURCE_DIR}/tests/support/register_words.h)
target_include_directories(register_maker PUBLIC ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(register_maker PUBLIC Qt6::Core PRIVATE LibArchive::LibArchive project_options)
set_target_properties(register_maker PROPERTIES UNITY_BUILD OFF) # one source each, nothing to join

add_executable(make_register ${CMAKE_SOURCE_DIR}/tests/make_register.cpp)
target_link_libraries(make_register PRIVATE register_maker project_options)

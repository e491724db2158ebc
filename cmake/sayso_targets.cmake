# One folder, one target: sayso_library(<layer> SOURCES ... DEPENDS ...) and sayso_test(<name> ...).

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

add_library(sayso_options INTERFACE)
target_include_directories(sayso_options INTERFACE ${PROJECT_SOURCE_DIR})
if(SAYSO_DEVELOPER)
  target_compile_options(sayso_options INTERFACE -Wall -Wextra -Werror -Wno-missing-field-initializers)
endif()
if(SAYSO_SANITIZE)
  target_compile_options(sayso_options INTERFACE -fsanitize=${SAYSO_SANITIZE} -fno-omit-frame-pointer
                                                 -fno-sanitize-recover=all)
  target_link_options(sayso_options INTERFACE -fsanitize=${SAYSO_SANITIZE})
endif()

# Packages are SYSTEM so that their warnings are not ours.
function(sayso_library layer)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
  if(ARG_SOURCES)
    add_library(sayso_${layer} STATIC ${ARG_SOURCES})
    target_link_libraries(sayso_${layer} PUBLIC sayso_options ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE_DEPENDS})
  else()
    add_library(sayso_${layer} INTERFACE)
    target_link_libraries(sayso_${layer} INTERFACE sayso_options ${ARG_DEPENDS})
  endif()
endfunction()

# A GoogleTest program; every test in it is a test of its own for ctest.
function(sayso_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE sayso_options ${ARG_DEPENDS} GTest::gmock GTest::gtest_main)
  target_compile_definitions(${name} PRIVATE SAYSO_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST)
endfunction()
if(SAYSO_TESTS)
  include(GoogleTest)
endif()

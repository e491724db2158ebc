# Debian packages that sayso is built, tested and packaged with, and how they come in. Sourced by try and test.

build_packages=(
  g++ cmake ninja-build pkg-config
  libboost1.81-dev libabsl-dev nlohmann-json3-dev libcli11-dev libicu-dev
  libcpp-httplib-dev libre2-dev libtbb-dev libxxhash-dev wordnet-base
)
test_packages=(mold libgtest-dev libgmock-dev libbenchmark-dev python3 python3-jsonschema)

# Installs those of the packages named that are missing, and says which.
need() {
  local missing=() package
  if ! command -v dpkg-query apt-get >/dev/null; then
    echo "This is no Debian; sayso needs what these packages hold: $*"
    return
  fi
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
      missing+=("$package")
  done
  if ((${#missing[@]} == 0)); then return; fi
  echo "Installing: ${missing[*]}"
  local as_root=()
  if ((EUID != 0)); then as_root=(sudo); fi
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# Configures and builds a preset; a compiler cache is used where there is one.
build() {
  local preset=$1
  shift
  if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
  cmake --preset "$preset" >/dev/null
  cmake --build --preset "$preset" "$@"
}

# What the browser tests run in. Without it they are skipped and say so.
need_browser() {
  command -v chromium >/dev/null || need chromium
  command -v npm >/dev/null || need nodejs npm
  npm ci --prefix tests/browser --silent --no-update-notifier ||
    echo "The browser tests will be skipped: their modules could not be installed."
}

# One folder for all that a run writes outside the project: $scratch. It leaves with the run, and the servers in it too.
# Sourced by what runs tests. The database gives up its rights when it is root's, so the folder lets others pass.
scratch=$(mktemp -d "${TMPDIR:-/tmp}/maillage-run-XXXXXX")
chmod 755 "$scratch"
export TMPDIR="$scratch"

leave() {
  local pid
  for pid in $(find "$scratch" -name postmaster.pid -exec head -n 1 {} \; 2>/dev/null); do
    kill -INT "$pid" 2>/dev/null || true
  done
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    rm -rf "$scratch" 2>/dev/null && return
    sleep 0.5
  done
  echo "Un dossier des essais reste : $scratch" >&2
}
trap leave EXIT

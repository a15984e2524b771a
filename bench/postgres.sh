#!/bin/sh
# Runs a script of psql on a PostgreSQL server of its own: a temporary cluster on a free port of the loopback, removed at the end.
# Usage: bench/postgres.sh SCRIPT. Exit code 3: PostgreSQL cannot be had here.
set -eu

script=$1

find_bin() {
    for folder in /usr/lib/postgresql/*/bin; do
        if [ -x "$folder/initdb" ]; then echo "$folder"; fi
    done | sort -V | tail -n 1
}

bin=$(find_bin)
if [ -z "$bin" ] && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    # Installed quietly, and without the server that Debian would start.
    mkdir -p /etc/postgresql-common
    [ -e /etc/postgresql-common/createcluster.conf ] || echo "create_main_cluster = false" > /etc/postgresql-common/createcluster.conf
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql; } >&2 || true
    bin=$(find_bin)
fi
if [ -z "$bin" ]; then
    echo "PostgreSQL is not installed, and cannot be installed here." >&2
    exit 3
fi

# The server refuses to run as root.
if [ "$(id -u)" = 0 ]; then as="runuser -u postgres --"; else as=""; fi

folder=$(mktemp -d)
stop() {
    $as "$bin/pg_ctl" -D "$folder/data" -m immediate stop > /dev/null 2>&1 || true
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT TERM
if [ -n "$as" ]; then chown postgres "$folder"; fi

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2> /dev/null || echo 54329)
cd "$folder"
$as "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C > /dev/null
cat >> "$folder/data/postgresql.conf" << END
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$folder'
shared_buffers = 1GB
work_mem = 128MB
maintenance_work_mem = 512MB
effective_cache_size = 4GB
max_parallel_workers = 2
max_parallel_workers_per_gather = 2
random_page_cost = 1.1
max_wal_size = 8GB
synchronous_commit = off
fsync = off
END
$as "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w start > /dev/null
cd - > /dev/null
"$bin/psql" -X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$port" -U postgres -d postgres -f "$script"
